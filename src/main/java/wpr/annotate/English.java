package wpr.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import wpr.model.Reading;
import wpr.model.Upos;

/**
 * English, with the models that the OpenNLP project publishes (trained on the English Web Treebank). Unlike there,
 * hyphenated words, ranges and abbreviations with their full stop are one token, as rules name them.
 */
final class English implements Analyser {
    private static final int REMEMBERED = 30_000;
    private static final Set<String> NEVER_LAST = Set.of("e.g.", "i.e.", "cf.", "vs.");
    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final Set<String> abbreviations = Resources.lines("en-abbreviations.txt");
    private final Lazy<Numbers> numbers = new Lazy<>(() -> new Numbers("en"));
    private final FormDictionary dictionary = FormDictionary.english();
    private final EnglishTags tags = new EnglishTags(dictionary);
    private final EnglishLemmas lemmas = new EnglishLemmas(dictionary);
    private final Lazy<EnglishParts> parts = new Lazy<>(() -> new EnglishParts(tagger(), dictionary));
    private final ConcurrentHashMap<String, Word> words = new ConcurrentHashMap<>();

    English() {
        try (InputStream sentence = open("sentence");
                InputStream token = open("tokens")) {
            sentences = new SentenceModel(sentence);
            tokens = new TokenizerModel(token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static POSModel tagger() {
        try (InputStream pos = open("pos")) {
            return new POSModel(pos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String stage) throws IOException {
        String name = "/opennlp-en-ud-ewt-" + stage + "-1.3-2.5.4.bin";
        InputStream in = English.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("resource is missing: " + name);
        }
        return in;
    }

    @Override
    public void segment(String text, int start, int end, Segments into) {
        String block = straight(text.substring(start, end));
        TokenizerME tokenizer = new TokenizerME(tokens);
        Span[] found = new SentenceDetectorME(sentences).sentPosDetect(block);
        int from = 0;
        for (int s = 0; s < found.length; s++) {
            int stop = found[s].getEnd();
            if (s + 1 < found.length && goesOn(block, stop, found[s + 1].getStart())) {
                continue;
            }
            cut(tokenizer.tokenizePos(block.substring(from, stop)), block, from, start, into);
            into.endSentence();
            from = stop;
        }
    }

    /** Typographic marks as the treebank has them. */
    private static String straight(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    /** Adds the tokens of a sentence; those that only a hyphen or the full stop of an abbreviation divides are one. */
    private void cut(Span[] tokens, String block, int from, int start, Segments into) {
        for (int i = 0; i < tokens.length; ) {
            int begin = from + tokens[i].getStart();
            int end = from + tokens[i++].getEnd();
            while (i < tokens.length && from + tokens[i].getStart() == end && together(block, begin, end)) {
                end = from + tokens[i++].getEnd();
            }
            into.token(start + begin, start + end);
        }
    }

    private boolean together(String text, int begin, int at) {
        boolean hyphened = text.charAt(at) == '-' && inWord(text, at - 1) && inWord(text, at + 1)
                || text.charAt(at - 1) == '-' && inWord(text, at - 2) && inWord(text, at);
        return hyphened
                || text.charAt(at) == '.'
                        && abbreviations.contains(text.substring(begin, at + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean inWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether a sentence goes on behind an abbreviation: with a small letter or a digit, behind some with anything. */
    private boolean goesOn(String text, int end, int next) {
        int begin = end;
        while (begin > 0 && (inWord(text, begin - 1) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        char first = text.charAt(next);
        String last = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return NEVER_LAST.contains(last)
                || (Character.isLowerCase(first) || Character.isDigit(first)) && abbreviations.contains(last);
    }

    @Override
    public Word word(String form) {
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        Word word = new Word(
                form,
                TagFeatures.OUTSIDE,
                new int[0],
                -1,
                () -> new int[0][],
                () -> Compounds.Split.NONE,
                new Lazy<>(() -> numbers.get().numeral(form)),
                Reading.untagged(form),
                new @Nullable Reading[tags.all().size()]);
        if (words.size() < REMEMBERED) {
            words.put(form, word);
        }
        return word;
    }

    @Override
    public int[] tag(Word[] sentence) {
        String[] forms = new String[sentence.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = straight(sentence[i].form());
        }
        return tags.refine(forms, parts.get().of(forms));
    }

    @Override
    public Reading reading(Word word, int tag) {
        Tag meaning = tags.all().get(tag);
        return word.reading(tag, meaning, () -> lemmas.lemma(word.form(), meaning.pos()));
    }

    @Override
    public Reading likeliest(Word word) {
        return word.untagged();
    }

    @Override
    public List<Reading> possible(Word word) {
        Map<Upos, String> byPos = new EnumMap<>(Upos.class);
        return tags.all().stream()
                .map(tag -> word.read(tag, byPos.computeIfAbsent(tag.pos(), pos -> lemmas.lemma(word.form(), pos))))
                .toList();
    }

    @Override
    public List<Tag> tags() {
        return tags.all();
    }

    @Override
    public boolean loaded() {
        return parts.made();
    }

    @Override
    public Numbers numbers() {
        return numbers.get();
    }
}
