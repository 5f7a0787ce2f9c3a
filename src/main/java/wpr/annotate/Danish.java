package wpr.annotate;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Upos;

/** Danish, with models trained on the Danish treebank. */
final class Danish implements Analyser {
    private static final int REMEMBERED = 30_000;
    private final Tagger tagger = new Tagger(LinearModel.read(Resources.bytes("da-tagger.bin")));
    private final Lexicon lexicon = Lexicon.read(Resources.bytes("da-lexicon.tsv"));
    private final DanishDictionary dictionary = new DanishDictionary();
    private final DanishLemmas lemmas = new DanishLemmas(lexicon, dictionary, tagger.tags());
    private final Segmenter segmenter = new Segmenter(Resources.lines("da-abbreviations.txt"));
    private final ConcurrentHashMap<String, Word> words = new ConcurrentHashMap<>();

    @Override
    public void segment(String text, int start, int end, Segments into) {
        segmenter.segment(text, start, end, into);
    }

    @Override
    public Word word(String form) {
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        Word word = tagger.word(form, TagFeatures.Seen.of(form, dictionary.hint(form)), allowed(form), untagged(form));
        if (words.size() < REMEMBERED) {
            words.put(form, word);
        }
        return word;
    }

    private int[] allowed(String form) {
        return lexicon.entries(form).tags();
    }

    private static Reading untagged(String form) {
        return new Reading(form, "", Upos.X, Features.NONE, "", List.of(), Double.NaN);
    }

    @Override
    public int[] tag(Word[] sentence) {
        return tagger.tag(sentence);
    }

    @Override
    public Reading reading(Word word, int tag) {
        Reading reading = word.readings()[tag];
        if (reading == null) {
            Tag meaning = tagger.tags().get(tag);
            Reading bare = word.untagged();
            reading = new Reading(
                    word.form(),
                    lemmas.lemma(word.form(), tag),
                    meaning.pos(),
                    meaning.features(),
                    bare.head(),
                    bare.parts(),
                    bare.number());
            word.readings()[tag] = reading;
        }
        return reading;
    }

    @Override
    public List<Tag> tags() {
        return tagger.tags();
    }

    @Override
    public boolean known(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lexicon.contains(form)
                || lexicon.contains(lower)
                || !dictionary.entries(form).isEmpty()
                || !dictionary.entries(lower).isEmpty();
    }
}
