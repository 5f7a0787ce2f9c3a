package wpr.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Reading;
import wpr.model.Sentence;
import wpr.model.TokenSpan;
import wpr.model.Tokens;

/**
 * Annotates documents. Cheap to make; models are loaded when a document first needs them, once for all threads. Safe
 * for concurrent use.
 */
public final class Annotator {
    private final Lazy<Analyser> danish;
    private final Lazy<Analyser> english;

    public Annotator() {
        this(Danish::new, English::new);
    }

    Annotator(Supplier<Analyser> danish, Supplier<Analyser> english) {
        this.danish = new Lazy<>(danish);
        this.english = new Lazy<>(english);
    }

    /**
     * Annotates the searched blocks of a document.
     *
     * <p>Sentences in other languages than Danish and English are cut into tokens but carry no tags.
     */
    public AnnotatedDocument annotate(Document document, AnnotateOptions options) {
        String language = options.language().equals("auto") ? Detection.document(document) : options.language();
        Segments segments = new Segments();
        List<Sentence> sentences =
                sentences(document, language, options.language().equals("auto"), segments);
        Word[] words = words(document.text(), segments, sentences);
        List<TokenSpan> titles = new Titles(options.titles()).find(words, sentences);

        Neighbours neighbours = new Neighbours(words, options.layers());
        sentences.forEach(s -> neighbours.read(s, analyser(s.language())));

        Reading[] bare = bare(words, sentences);
        AnnotatedDocument untagged =
                new AnnotatedDocument(document, language, tokens(segments, neighbours, bare), sentences, titles);
        BitSet needed = options.filter().needed(untagged);
        if (needed.isEmpty()) {
            return untagged;
        }
        Tokens tagged = tokens(segments, neighbours, tag(words, sentences, needed, bare));
        return new AnnotatedDocument(document, language, tagged, sentences, titles);
    }

    /**
     * All readings that one found without tags may turn out to be in a sentence of a language, itself among them.
     *
     * @param bare a reading that a {@link TagFilter} was shown, with its layers and the value of its place
     */
    public List<Reading> possible(Reading bare, String language) {
        if (!analysed(language)) {
            return List.of(bare);
        }
        Analyser analyser = analyser(language);
        Word word = analyser.word(bare.form());
        Set<Reading> possible = new LinkedHashSet<>(List.of(bare));
        for (Reading reading : analyser.possible(word)) {
            possible.add(reading.with(bare.head(), bare.parts(), bare.number()));
        }
        return List.copyOf(possible);
    }

    /** Whether the tagger's model of a language has been read. */
    boolean loaded(String language) {
        Lazy<Analyser> analyser = language.equals("en") ? english : danish;
        return analyser.made() && analyser.get().loaded();
    }

    private static boolean analysed(String language) {
        return language.equals("da") || language.equals("en");
    }

    private Analyser analyser(String language) {
        return language.equals("en") ? english.get() : danish.get();
    }

    private List<Sentence> sentences(Document document, String language, boolean detect, Segments segments) {
        List<Sentence> sentences = new ArrayList<>();
        String text = document.text();
        int first = 0;
        for (int b = 0; b < document.blocks().size(); b++) {
            Block block = document.blocks().get(b);
            if (!block.zone().searched()) {
                continue;
            }
            String here = detect ? Detection.passage(text, block.start(), block.end(), language) : language;
            analyser(here).segment(text, block.start(), block.end(), segments);
            for (int s = sentences.size(); s < segments.sentences(); s++) {
                int end = segments.sentenceEnd(s);
                // A sentence quoted from elsewhere may be in another language than the paragraph around it.
                String its = detect && end > first
                        ? Detection.passage(text, segments.start(first), segments.end(end - 1), here)
                        : here;
                sentences.add(new Sentence(first, end, b, its));
                first = end;
            }
        }
        return List.copyOf(sentences);
    }

    private Word[] words(String text, Segments segments, List<Sentence> sentences) {
        Word[] words = new Word[segments.tokens()];
        for (Sentence sentence : sentences) {
            Analyser analyser = analyser(sentence.language());
            for (int i = sentence.first(); i < sentence.end(); i++) {
                words[i] = analyser.word(text.substring(segments.start(i), segments.end(i)));
            }
        }
        return words;
    }

    private static Tokens tokens(Segments segments, Neighbours neighbours, Reading[] each) {
        Readings readings = new Readings();
        int[] ids = new int[each.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = neighbours.id(i, each[i], readings);
        }
        int[] expansions = neighbours.expansions(each, readings);
        return new Tokens(segments.starts(), segments.ends(), ids, expansions, readings.distinct());
    }

    /** Readings of all tokens as far as their forms say them. */
    private Reading[] bare(Word[] words, List<Sentence> sentences) {
        Reading[] readings = new Reading[words.length];
        for (Sentence sentence : sentences) {
            boolean analysed = analysed(sentence.language());
            Analyser analyser = analyser(sentence.language());
            for (int i = sentence.first(); i < sentence.end(); i++) {
                readings[i] = analysed ? analyser.likeliest(words[i]) : words[i].untagged();
            }
        }
        return readings;
    }

    /** Readings of all tokens, tagged in the needed sentences; equal sentences are tagged once. */
    private Reading[] tag(Word[] words, List<Sentence> sentences, BitSet needed, Reading[] bare) {
        Reading[] readings = bare.clone();
        Map<List<Word>, int[]> seen = new HashMap<>();
        for (int s = needed.nextSetBit(0); s >= 0; s = needed.nextSetBit(s + 1)) {
            Sentence sentence = sentences.get(s);
            if (analysed(sentence.language())) {
                Analyser analyser = analyser(sentence.language());
                Word[] mine = Arrays.copyOfRange(words, sentence.first(), sentence.end());
                int[] tags = seen.computeIfAbsent(Arrays.asList(mine), key -> analyser.tag(mine));
                for (int i = 0; i < mine.length; i++) {
                    readings[sentence.first() + i] = analyser.reading(mine[i], tags[i]);
                }
            }
        }
        return readings;
    }
}
