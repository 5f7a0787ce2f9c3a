package wpr.match;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import wpr.model.AnnotatedDocument;
import wpr.model.Reading;
import wpr.model.Sentence;
import wpr.model.TokenSpan;

/**
 * Tells before the tagger has run in which sentences tags can change what patterns find.
 *
 * <p>What a word may turn out to be is worked out once for each form. A sentence needs tags where all that a pattern needs
 * may stand in it, in whatever order, and where an element the pattern asks for depends on what some word turns out to be.
 * Sentences in another language than their document's, with a title or with a suspended compound are not looked through:
 * they need tags. Remembers forms between documents; safe to share.
 */
public final class Prospects {
    private static final int REMEMBERED = 50_000;

    private final Questions questions;
    private final Function<Reading, List<Reading>> possible;
    private final Map<Reading, Outlook> known = new ConcurrentHashMap<>();

    /**
     * A pattern of which all matches must be found.
     *
     * @param pattern the pattern
     * @param around patterns that decide on its matches in the sentence they stand in
     * @param read whether lemmas or tags of what it matches are looked at afterwards
     */
    public record Question(Pattern pattern, List<Pattern> around, boolean read) {
        /** A pattern by itself of which only the places of its matches count. */
        public Question(Pattern pattern) {
            this(pattern, List.of(), false);
        }

        /** Where one option cannot match, doubts of what it asks for do not matter to the others. */
        private Stream<Question> options() {
            return pattern.query().options().stream()
                    .map(option -> new Question(new Pattern(option, pattern.lexicons()), around, read));
        }
    }

    /**
     * What a word brings into its sentence.
     *
     * @param groups needs of patterns that it may meet
     * @param doubts patterns that ask for something that the word may or may not turn out to be
     */
    private record Outlook(BitSet groups, BitSet doubts) {}

    /**
     * @param questions what is to be found
     * @param possible all readings that one found without tags may turn out to be, itself among them, in a sentence of
     *     the main language of its document
     */
    public Prospects(List<Question> questions, Function<Reading, List<Reading>> possible) {
        this.questions =
                new Questions(questions.stream().flatMap(Question::options).toList());
        this.possible = possible;
    }

    /** Indexes of the sentences that need tags in a document that has none. */
    public BitSet sentences(AnnotatedDocument untagged) {
        Outlook[] outlooks =
                untagged.tokens().distinct().stream().map(this::outlook).toArray(Outlook[]::new);
        BitSet needed = unforeseeable(untagged);
        BitSet anywhere = new BitSet();
        for (Outlook outlook : outlooks) {
            anywhere.or(outlook.groups);
        }
        BitSet wide = questions.wide(anywhere, !needed.isEmpty());
        BitSet groups = new BitSet();
        BitSet doubts = new BitSet();
        List<Sentence> sentences = untagged.sentences();
        for (int number = needed.nextClearBit(0); number < sentences.size(); number = needed.nextClearBit(number + 1)) {
            Sentence sentence = sentences.get(number);
            groups.clear();
            doubts.clear();
            doubts.or(questions.read());
            for (int token = sentence.first(); token < sentence.end(); token++) {
                Outlook outlook = outlooks[untagged.tokens().readingId(token)];
                groups.or(outlook.groups);
                doubts.or(outlook.doubts);
            }
            needed.set(number, doubts.intersects(wide) || questions.open(groups, doubts));
        }
        return needed;
    }

    private Outlook outlook(Reading bare) {
        Outlook outlook = known.get(bare);
        if (outlook == null) {
            outlook = look(possible.apply(bare));
            if (known.size() < REMEMBERED) {
                known.put(bare, outlook);
            }
        }
        return outlook;
    }

    private Outlook look(List<Reading> readings) {
        Map<Integer, Integer> times = new LinkedHashMap<>();
        readings.forEach(reading -> questions.elements(reading).forEach(e -> times.merge(e, 1, Integer::sum)));
        Outlook outlook = new Outlook(new BitSet(), new BitSet());
        times.forEach((element, n) -> {
            outlook.groups.or(questions.groups(element));
            if (n < readings.size() || readings.size() > 1 && questions.placed(element)) {
                outlook.doubts.or(questions.asking(element));
            }
        });
        return outlook;
    }

    private static BitSet unforeseeable(AnnotatedDocument untagged) {
        BitSet sentences = new BitSet();
        List<Sentence> all = untagged.sentences();
        for (int number = 0; number < all.size(); number++) {
            Sentence sentence = all.get(number);
            boolean unknown = !sentence.language().equals(untagged.language());
            for (int token = sentence.first(); token < sentence.end() && !unknown; token++) {
                unknown = untagged.tokens().expansionId(token) >= 0;
            }
            sentences.set(number, unknown);
        }
        for (TokenSpan title : untagged.titles()) {
            sentences.set(untagged.sentenceOf(title.first()));
        }
        return sentences;
    }
}
