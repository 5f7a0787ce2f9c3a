package wpr.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Upos;

/** Danish, with models trained on the Danish treebank. */
final class Danish implements Analyser {
    private static final int REMEMBERED = 30_000;
    private final Tagger tagger;
    private final Lexicon lexicon;
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

    private int[] allowed(String form) {
        return lexicon.entries(form).tags();
    }

    @Override
    public int[] tag(Word[] sentence) {
        return tagger.tag(sentence);
    }

    @Override
    public Reading reading(Word word, int tag) {
        return word.reading(tag, tagger.tags().get(tag), () -> lemmas.get().lemma(word.form(), tag, word.head()));
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
