package wpr.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Zone;

/** Finds the paragraphs that a column or page break has cut in two. */
final class Flow {
    private static final Set<Zone> RUNNING = Set.of(Zone.BODY, Zone.LIST, Zone.QUOTATION);
    private static final Set<Zone> STANDING_BETWEEN = Set.of(Zone.NOTE, Zone.CAPTION, Zone.TABLE, Zone.BOX);
    private static final Pattern LAID_OUT = Pattern.compile("application/pdf|text/plain|image/.*");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?:;…][”\"»«“)\\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*");
    /** Abbreviations that no sentence ends in. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?i)\\b(?:kl|nr|stk|pkt|jf|ca|fx|bl\\.a|f\\.eks|ift|pga|cf|e\\.g|i\\.e)\\.$");

    private static final Pattern BROKEN_WORD = Pattern.compile("(?s).*\\p{L}[-\u00AD]");
    private static final int SENTENCE = 60;
    private static final int NEAR = 40;

    private Flow() {}

    /**
     * The blocks of each passage by index, in the order of their first blocks.
     *
     * @param removed blocks that are no part of the text
     */
    static List<List<Integer>> passages(RawDocument raw, BitSet removed) {
        boolean laidOut = LAID_OUT.matcher(raw.mediaType()).matches() && raw.pages() > 0;
        List<RawBlock> blocks = raw.blocks();
        BitSet taken = (BitSet) removed.clone();
        List<List<Integer>> passages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (taken.get(i)) {
                continue;
            }
            List<Integer> passage = new ArrayList<>(List.of(i));
            int next = laidOut ? continuation(blocks, i, taken) : -1;
            while (next >= 0) {
                passage.add(next);
                taken.set(next);
                next = continuation(blocks, next, taken);
            }
            passages.add(List.copyOf(passage));
        }
        return passages;
    }

    /** Index of the block in which a block goes on; -1 where it ends. */
    private static int continuation(List<RawBlock> blocks, int at, BitSet taken) {
        RawBlock block = blocks.get(at);
        boolean closed = CLOSED.matcher(block.text()).matches() && !abbreviated(block);
        if (!RUNNING.contains(block.zone()) || closed) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(blocks.size(), at + NEAR); i++) {
            RawBlock next = blocks.get(i);
            if (taken.get(i) || STANDING_BETWEEN.contains(next.zone())) {
                continue;
            }
            boolean runs = next.zone() == Zone.BODY
                    || next.zone() == block.zone() && block.zone() == Zone.QUOTATION
                    || next.zone() == Zone.LIST && abbreviated(block);
            return runs && next.page() <= block.page() + 1 && goesOn(block, next) ? i : -1;
        }
        return -1;
    }

    private static boolean abbreviated(RawBlock block) {
        return ABBREVIATED.matcher(block.text()).find();
    }

    private static boolean goesOn(RawBlock block, RawBlock next) {
        int first = next.text().codePointAt(0);
        if (Character.isLowerCase(first)) {
            return true;
        }
        boolean overPage = next.page() > block.page();
        return BROKEN_WORD.matcher(block.text()).matches() && Character.isLetter(first)
                || (overPage && Character.isLetter(first) || Character.isDigit(first))
                        && block.text().length() > SENTENCE
                        && block.zone() == Zone.BODY;
    }
}
