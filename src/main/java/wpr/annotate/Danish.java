package wpr.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wpr.model.Reading;

/** Danish, with models trained on the Danish treebank. */
final class Danish implements Analyser {
    private static final int REMEMBERED = 30_000;
    private static final String TAGGER = "da-tagger.bin";

    /** The largest model by far; a run that tags nothing does not read it. */
    private final Lazy<Tagger> tagger = new Lazy<>(() -> new Tagger(LinearModel.read(Resources.bytes(TAGGER))));

    private final List<Tag> tags = readTags();
    private final Lexicon lexicon;
    private final int[] active;
    private final SentenceFinder sentences;
    private final TokenFinder tokens;
    private final Lazy<FormDictionary> dictionary = new Lazy<>(FormDictionary::danish);
    private final Lazy<DanishLemmas> lemmas;
    private final Lazy<Compounds> compounds;
    private final Lazy<Numbers> numbers = new Lazy<>(() -> new Numbers("da"));
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    Danish() {
        Set<String> abbreviations = Resources.lines("da-abbreviations.txt");
        active = IntStream.range(0, tags.size())
                .filter(tag -> !tags.get(tag).features().voice().equals("Pass"))
                .toArray();
        lexicon = Lexicon.danish();
        sentences = new SentenceFinder(LinearModel.read(Resources.bytes("da-sentences.bin")), abbreviations);
        tokens = new TokenFinder(LinearModel.read(Resources.bytes("da-tokens.bin")), abbreviations);
        lemmas = new Lazy<>(() ->
                new DanishLemmas(lexicon, dictionary.get(), tags, Endings.read(Resources.bytes("da-endings.tsv"))));
        compounds = new Lazy<>(() -> new Compounds(lexicon, dictionary.get(), tags));
    }

    private static List<Tag> readTags() {
        try (InputStream in = Resources.open(TAGGER)) {
            return LinearModel.outcomes(in).stream().map(Tag::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void segment(String text, int start, int end, Segments into) {
        for (int at = start; at < end; ) {
            int stop = sentences.next(text, at, end);
            tokens.find(text, at, stop, into);
            into.endSentence();
            at = stop;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }

    @Override
    public Word word(String form) {
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        Word word = make(form);
        if (words.size() < REMEMBERED) {
            words.put(form, word);
        }
        return word;
    }

    private Word make(String form) {
        int[] known = lexicon.entries(form).tags();
        TagFeatures.Seen seen = TagFeatures.Seen.of(form, dictionary.get().hint(form));
        return new Word(
                form,
                seen,
                allowed(form, known),
                known.length == 0 ? -1 : known[0],
                new Lazy<>(() -> tagger.get().scores(seen)),
                new Lazy<>(() -> compounds.get().split(form).orElse(Compounds.Split.NONE)),
                new Lazy<>(() -> numbers.get().numeral(form)),
                Reading.untagged(form),
                new @Nullable Reading[tags.size()]);
    }

    /** The tags of a known form; of an unknown one all, but no passive that does not end in <i>-s</i>. */
    private int[] allowed(String form, int[] known) {
        return known.length > 0 || form.endsWith("s") || form.endsWith("S") ? known : active;
    }

    @Override
    public int[] tag(Word[] sentence) {
        return tagger.get().tag(sentence);
    }

    @Override
    public Reading reading(Word word, int tag) {
        return word.reading(tag, tags.get(tag), () -> form(word).lemma(tag));
    }

    private DanishLemmas.Form form(Word word) {
        return lemmas.get().of(word.form(), () -> word.split().get().at());
    }

    @Override
    public Reading likeliest(Word word) {
        return word.likeliest() < 0 ? word.untagged() : reading(word, word.likeliest());
    }

    @Override
    public List<Reading> possible(Word word) {
        DanishLemmas.Form form = form(word);
        int[] allowed = word.allowed();
        return (allowed.length == 0 ? IntStream.range(0, tags.size()) : IntStream.of(allowed))
                .mapToObj(tag -> word.read(tags.get(tag), form.lemma(tag)))
                .toList();
    }

    @Override
    public boolean loaded() {
        return tagger.made();
    }

    @Override
    public Numbers numbers() {
        return numbers.get();
    }

    @Override
    public List<Tag> tags() {
        return tags;
    }
}
