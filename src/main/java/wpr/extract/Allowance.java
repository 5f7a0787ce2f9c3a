package wpr.extract;

import java.io.IOException;
import java.io.InputStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/**
 * What a document may still use while it is read; readers ask wherever a hostile file could make them go on for ever.
 * Used by one thread.
 */
public final class Allowance {
    /** Markup weighs more than text: a part of an office file may have so many bytes for each character allowed. */
    private static final int BYTES_A_CHARACTER = 8;

    private final Limits limits;
    private long start = System.nanoTime();
    private long characters;
    private long steps;
    private long glyphs;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    /** Ends the reading of a document. Unchecked, so that it passes through the call-backs of libraries. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Remark remark;

        private Exceeded(Code limit, int most) {
            super(limit + " " + most);
            this.remark = Remark.of(limit, most);
        }

        Remark remark() {
            return remark;
        }
    }

    /** Asks for more time; there is none for a reader that was given up. */
    public void time() {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - start > limits.seconds() * 1_000_000_000L) {
            throw new Exceeded(Code.TOO_SLOW, limits.seconds());
        }
    }

    /** Does not count time that another program took, which has a limit of its own. */
    public void pause(long nanoseconds) {
        start += nanoseconds;
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
            throw new Exceeded(Code.TOO_MUCH_TEXT, limits.characters());
        }
        step();
    }

    /** Asks for so many pages in all. */
    public void pages(int count) {
        if (count > limits.pages()) {
            throw new Exceeded(Code.TOO_MANY_PAGES, limits.pages());
        }
    }

    /** Asks for more characters, and for time. */
    public void characters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new Exceeded(Code.TOO_MUCH_TEXT, limits.characters());
        }
        time();
    }

    /** The content of a part of an archive, which may be far larger than the file. */
    byte[] part(InputStream in) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 8L, BYTES_A_CHARACTER * (long) limits.characters());
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Exceeded(Code.UNPACKS_TOO_LARGE, most);
        }
        time();
        return bytes;
    }

    /** Asks for so many elements inside one another. */
    void nesting(int depth) {
        if (depth > limits.nesting()) {
            throw new Exceeded(Code.TOO_DEEP, limits.nesting());
        }
    }

    /** Hands a tree on that is not too deep for those who walk it by recursion. */
    <T extends Element> T tree(T root) {
        NodeVisitor depth = (Node node, int level) -> nesting(level);
        NodeTraversor.traverse(depth, root);
        return root;
    }
}
