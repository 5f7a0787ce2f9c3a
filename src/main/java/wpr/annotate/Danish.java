package wpr.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Upos;

/** Danish, with models trained on the Danish treebank. */
final class Danish implements Analyser {
    private static final int REMEMBERED = 30_000;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final int[] active;
    private final SentenceFinder sentences;
    private final TokenFinder tokens;
    private final Lazy<FormDictionary> dictionary = new Lazy<>(FormDictionary::danish);
    private final Lazy<DanishLemmas> lemmas;
    private final Lazy<Compounds> compounds;
    private final Numbers numbers = new Numbers("da");
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    Danish() {
        this(Resources::bytes);
    }

    /** Takes the models from {@code models}, a function from file name to content. */
    Danish(Function<String, byte[]> models) {
        Set<String> abbreviations = Resources.lines("da-abbreviations.txt");
        tagger = new Tagger(LinearModel.read(models.apply("da-tagger.bin")));
        active = IntStream.range(0, tagger.tags().size())
                .filter(tag -> !tagger.tags().get(tag).features().voice().equals("Pass"))
                .toArray();
        lexicon = Lexicon.read(models.apply("da-lexicon.tsv"));
        sentences = new SentenceFinder(LinearModel.read(models.apply("da-sentences.bin")), abbreviations);
        tokens = new TokenFinder(LinearModel.read(models.apply("da-tokens.bin")), abbreviations);
        lemmas = new Lazy<>(() -> new DanishLemmas(
                lexicon, dictionary.get(), tagger.tags(), Endings.read(models.apply("da-endings.tsv"))));
        compounds = new Lazy<>(() -> new Compounds(lexicon, dictionary.get(), tagger.tags()));
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
        Optional<Compounds.Split> split = compounds.get().split(form);
        List<String> parts = split.map(Compounds.Split::parts).orElse(List.of());
        double value = numbers.value(form);
        TagFeatures.Seen seen = TagFeatures.Seen.of(form, dictionary.get().hint(form));
        Reading untagged = new Reading(
                form, "", Upos.X, Features.NONE, parts.isEmpty() ? "" : parts.get(parts.size() - 1), parts, value);
        return new Word(
                form,
                seen,
                allowed(form),
                tagger.scores(seen),
                untagged,
                split.map(Compounds.Split::head).orElse(0),
                numbers.depends(form, value),
                new @Nullable Reading[tagger.tags().size()]);
    }

    /** The tags of a known form; of an unknown one all, but no passive that does not end in <i>-s</i>. */
    private int[] allowed(String form) {
        int[] known = lexicon.entries(form).tags();
        return known.length > 0 || form.endsWith("s") || form.endsWith("S") ? known : active;
    }

    @Override
    public int[] tag(Word[] sentence) {
        return tagger.tag(sentence);
    }

    @Override
    public Reading reading(Word word, int tag) {
        return word.reading(
                tag,
                tagger.tags().get(tag),
                () -> lemmas.get().of(word.form(), word.head()).lemma(tag));
    }

    @Override
    public Reading likeliest(Word word) {
        int[] known = lexicon.entries(word.form()).tags();
        return known.length == 0 ? word.untagged() : reading(word, known[0]);
    }

    @Override
    public List<Reading> possible(Word word) {
        DanishLemmas.Form form = lemmas.get().of(word.form(), word.head());
        int[] allowed = word.allowed();
        return (allowed.length == 0 ? IntStream.range(0, tagger.tags().size()) : IntStream.of(allowed))
                .mapToObj(tag -> word.read(tagger.tags().get(tag), form.lemma(tag)))
                .toList();
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }

    @Override
    public List<Tag> tags() {
        return tagger.tags();
    }
}
