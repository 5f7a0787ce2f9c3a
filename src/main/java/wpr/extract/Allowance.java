package wpr.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What a document may still use while it is read; readers ask wherever a hostile file could make them go on for ever.
 * Used by one thread.
 */
public final class Allowance {
    /** Markup weighs more than text: a part of an office file may have so many bytes for each character allowed. */
    private static final int BYTES_A_CHARACTER = 8;

    private final Limits limits;
    private final long start = System.nanoTime();
    private long characters;
    private long steps;
    private long glyphs;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    /** Ends the reading of a document. Unchecked, so that it passes through the call-backs of libraries. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Exceeded(String what, int limit, String unit, String option) {
            super(String.format(
                    Locale.ROOT,
                    "%s more than %,d %s, the limit; raise it with --limit %s if the document is sound.",
                    what,
                    limit,
                    unit,
                    option));
        }
    }

    /** Asks for more time. */
    public void time() {
        if (System.nanoTime() - start > limits.seconds() * 1_000_000_000L) {
            throw new Exceeded("took", limits.seconds(), "seconds to read", "seconds=N");
        }
    }

    /** Asks for one more step of a loop that a file drives; now and then for time. */
    public void step() {
        if ((++steps & 0xFFF) == 0) {
            time();
        }
    }

    /** Asks for one more glyph of a page. */
    public void glyph() {
        if (++glyphs > limits.characters()) {
            throw new Exceeded("holds", limits.characters(), "characters of text", "characters=N");
        }
        step();
    }

    /** Asks for so many pages in all. */
    public void pages(int count) {
        if (count > limits.pages()) {
            throw new Exceeded("has", limits.pages(), "pages", "pages=N");
        }
    }

    /** Asks for more characters, and for time. */
    public void characters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new Exceeded("holds", limits.characters(), "characters of text", "characters=N");
        }
        time();
    }

    /** The content of a part of an archive, which may be far larger than the file. */
    byte[] part(InputStream in) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 8L, BYTES_A_CHARACTER * (long) limits.characters());
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Exceeded("unpacks to", most, "bytes in one part", "characters=N");
        }
        time();
        return bytes;
    }

    /** Asks for so many elements inside one another. */
    void nesting(int depth) {
        if (depth > limits.nesting()) {
            throw new Exceeded("has", limits.nesting(), "elements inside one another", "nesting=N");
        }
    }

    /** Hands a tree on that is not too deep for those who walk it by recursion. */
    <T extends Element> T tree(T root) {
        NodeVisitor depth = (Node node, int level) -> nesting(level);
        NodeTraversor.traverse(depth, root);
        return root;
    }
}
