package wpr.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import wpr.model.RawBlock;
import wpr.model.RawBlock.Place;
import wpr.model.RawDocument;
import wpr.model.Zone;

/** Finds the blocks that belong to the page and not to the text: running heads, page numbers, repeated stamps. */
final class RunningHeads {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iU)[-–—|\\s]*(?:side|page|s\\.|p\\.|pp\\.)?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:(?:af|of|/|ud af)\\s*\\d{1,4})?[-–—|\\s]*");
    private static final int REPEATED = 3;

    private RunningHeads() {}

    /** Indices of the blocks to remove. */
    static BitSet in(RawDocument raw) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        Set<String> plain = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (RawBlock block : raw.blocks()) {
            if (edge(block)) {
                pagesOf.computeIfAbsent(key(block), k -> new HashSet<>()).add(block.page());
                if (block.zone() != Zone.HEADING) {
                    plain.add(key(block));
                }
            } else if (block.zone() == Zone.HEADING) {
                headings.add(key(block));
            }
        }
        int enough = raw.pages() < 5 ? 2 : REPEATED;
        BitSet found = new BitSet();
        List<RawBlock> blocks = raw.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            RawBlock block = blocks.get(i);
            boolean head = edge(block)
                    && (PAGE_NUMBER.matcher(block.text()).matches()
                            || pagesOf.getOrDefault(key(block), Set.of()).size() >= enough && !titled(block, plain)
                            || block.zone() != Zone.HEADING && headings.contains(key(block)));
            found.set(i, head || block.zone() == Zone.HEADER_FOOTER);
        }
        return found;
    }

    private static boolean edge(RawBlock block) {
        return block.place() != Place.INSIDE && block.page() > 0;
    }

    /** A heading at the top of its page that later pages repeat in small print is itself no running head. */
    private static boolean titled(RawBlock block, Set<String> plain) {
        return block.zone() == Zone.HEADING && plain.contains(key(block));
    }

    /** Text with its page numbers and other numbers made equal. */
    private static String key(RawBlock block) {
        return block.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\d+", "#")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
