package wpr.match;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a part of a pattern wants: in query notation, and in words for people who do not program. */
public final class Wanted {
    private final String notation;
    private final Lexicons lexicons;
    private final Function<Phrases, String> words;
    private final Function<Phrases, String> brief;
    private final Supplier<List<String>> named;
    private final boolean undemanding;
    private final boolean plainWords;

    private Wanted(
            String notation,
            Lexicons lexicons,
            boolean undemanding,
            boolean plainWords,
            Function<Phrases, String> words,
            Function<Phrases, String> brief,
            Supplier<List<String>> named) {
        this.undemanding = undemanding;
        this.plainWords = plainWords;
        this.notation = notation;
        this.lexicons = lexicons;
        this.words = words;
        this.brief = brief;
        this.named = named;
    }

    static Wanted of(Node node, Lexicons lexicons) {
        boolean undemanding =
                node instanceof Node.Element element && element.condition().undemanding();
        return new Wanted(
                node.toString(),
                lexicons,
                undemanding,
                Phrases.plainWords(node),
                phrases -> phrases.of(node),
                phrases -> phrases.brief(node),
                () -> Phrases.named(node, lexicons));
    }

    static Wanted of(Structure structure, Lexicons lexicons) {
        return new Wanted(
                "within " + structure,
                lexicons,
                false,
                false,
                phrases -> phrases.of(structure),
                phrases -> phrases.of(structure),
                List::of);
    }

    /**
     * In words, to be read behind "the rule wants".
     *
     * @param locale {@code da} or {@code en}
     */
    public String in(String locale) {
        return words.apply(new Phrases(locale, lexicons));
    }

    /** In words, without what it must not be. */
    public String briefly(String locale) {
        return brief.apply(new Phrases(locale, lexicons));
    }

    /** Words that it names, as written; whether one does depends on where it stands. */
    public List<String> named() {
        return named.get();
    }

    /** Whether almost any word would do, as in a gap. */
    public boolean undemanding() {
        return undemanding;
    }

    /** Whether it is a word, or one of a list of words. */
    public boolean plainWords() {
        return plainWords;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wanted wanted && wanted.notation.equals(notation);
    }

    @Override
    public int hashCode() {
        return notation.hashCode();
    }

    /** In query notation. */
    @Override
    public String toString() {
        return notation;
    }
}
