package wpr.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Upos;

/** English, with the models that the OpenNLP project publishes (trained on the English Web Treebank). */
final class English implements Analyser {
    private static final int REMEMBERED = 30_000;
    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final POSModel parts;
    private final Numbers numbers = new Numbers("en");
    private final FormDictionary dictionary = FormDictionary.english();
    private final EnglishTags tags = new EnglishTags(dictionary);
    private final EnglishLemmas lemmas = new EnglishLemmas(dictionary);
    private final ConcurrentHashMap<String, Word> words = new ConcurrentHashMap<>();

    English() {
        try (InputStream sentence = open("sentence");
                InputStream token = open("tokens");
                InputStream pos = open("pos")) {
            sentences = new SentenceModel(sentence);
            tokens = new TokenizerModel(token);
            parts = new POSModel(pos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String stage) throws IOException {
        String name = "/opennlp-en-ud-ewt-" + stage + "-1.3-2.5.4.bin";
        InputStream in = English.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("resource is missing: " + name);
        }
        return in;
    }

    @Override
    public void segment(String text, int start, int end, Segments into) {
        String block = text.substring(start, end);
        TokenizerME tokenizer = new TokenizerME(tokens);
        for (Span sentence : new SentenceDetectorME(sentences).sentPosDetect(block)) {
            String inside = block.substring(sentence.getStart(), sentence.getEnd());
            for (Span token : tokenizer.tokenizePos(inside)) {
                int offset = start + sentence.getStart();
                into.token(offset + token.getStart(), offset + token.getEnd());
            }
            into.endSentence();
        }
    }

    @Override
    public Word word(String form) {
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        double value = numbers.value(form);
        Reading untagged = new Reading(form, "", Upos.X, Features.NONE, "", List.of(), value);
        Word word = new Word(
                form,
                TagFeatures.OUTSIDE,
                new int[0],
                new int[0][],
                untagged,
                0,
                numbers.depends(form, value),
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
            forms[i] = sentence[i].form();
        }
        List<Upos> pos = new ArrayList<>(forms.length);
        for (String tag : new POSTaggerME(parts).tag(forms)) {
            pos.add(first(tag));
        }
        return tags.refine(forms, pos);
    }

    /** The part of speech of a tag; of a contraction ({@code PRON+AUX} for <i>we're</i>) that of its first part. */
    private static Upos first(String tag) {
        int plus = tag.indexOf('+');
        return Upos.valueOf(plus < 0 ? tag : tag.substring(0, plus));
    }

    @Override
    public Reading reading(Word word, int tag) {
        Tag meaning = tags.all().get(tag);
        return word.reading(tag, meaning, () -> lemmas.lemma(word.form(), meaning.pos()));
    }

    @Override
    public List<Tag> tags() {
        return tags.all();
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
