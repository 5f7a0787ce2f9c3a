package wpr.pipeline.cache;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wpr.model.AnnotatedDocument;
import wpr.model.Document;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Sentence;
import wpr.model.TokenSpan;
import wpr.model.Tokens;
import wpr.model.Upos;

/**
 * The annotation of a document, with what is needed to know whether it will do for other rules.
 *
 * @param document the document
 * @param tagged sentences that carry tags
 */
public record Annotation(AnnotatedDocument document, BitSet tagged) {
    private static final List<Upos> TAGS = List.of(Upos.values());

    /** Whether all of these sentences carry tags. */
    public boolean covers(BitSet needed) {
        BitSet missing = (BitSet) needed.clone();
        missing.andNot(tagged);
        return missing.isEmpty();
    }

    /** Whether no sentence is without tags. */
    public boolean whole() {
        return tagged.nextClearBit(0) >= document.sentences().size();
    }

    /** Writes the annotation, not the document under it. */
    public byte[] write() {
        Encoder out = new Encoder();
        out.string(document.language());
        out.number(tagged.length());
        for (long word : tagged.toLongArray()) {
            out.number((int) word);
            out.number((int) (word >>> 32));
        }
        tokens(document.tokens(), out);
        int[] before = {0};
        out.each(document.sentences(), sentence -> {
            out.number(sentence.end() - sentence.first());
            out.number(sentence.block() - before[0]);
            out.string(sentence.language());
            before[0] = sentence.block();
        });
        out.each(document.titles(), title -> {
            out.number(title.first());
            out.number(title.end());
        });
        return out.bytes();
    }

    /** Puts an annotation back over its document. */
    public static Annotation read(Document document, byte[] bytes) {
        Decoder in = new Decoder(bytes);
        String language = in.string();
        long[] words = new long[(in.number() + 63) / 64];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.number() & 0xFFFFFFFFL | (long) in.number() << 32;
        }
        Tokens tokens = tokens(in);
        List<Sentence> sentences = sentences(in);
        List<TokenSpan> titles = in.each(() -> new TokenSpan(in.number(), in.number()));
        return new Annotation(
                new AnnotatedDocument(document, language, tokens, sentences, titles), BitSet.valueOf(words));
    }

    private static void tokens(Tokens tokens, Encoder out) {
        out.each(tokens.distinct(), reading -> reading(reading, out));
        out.number(tokens.size());
        boolean expanded = false;
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            out.number(tokens.start(token) - end);
            out.number(tokens.end(token) - tokens.start(token));
            out.number(tokens.readingId(token));
            end = tokens.end(token);
            expanded |= tokens.expansionId(token) >= 0;
        }
        out.number(expanded ? 1 : 0);
        for (int token = 0; expanded && token < tokens.size(); token++) {
            out.number(tokens.expansionId(token));
        }
    }

    private static Tokens tokens(Decoder in) {
        List<Reading> distinct = in.each(() -> reading(in));
        int size = in.number();
        int[] starts = new int[size];
        int[] ends = new int[size];
        int[] readings = new int[size];
        int end = 0;
        for (int token = 0; token < size; token++) {
            starts[token] = end + in.number();
            end = starts[token] + in.number();
            ends[token] = end;
            readings[token] = in.number();
        }
        int[] expansions = new int[in.number() == 0 ? 0 : size];
        for (int token = 0; token < expansions.length; token++) {
            expansions[token] = in.number();
        }
        return new Tokens(starts, ends, readings, expansions, distinct);
    }

    private static void reading(Reading reading, Encoder out) {
        out.string(reading.form());
        out.string(reading.lemma());
        out.number(reading.pos().ordinal());
        Features features = reading.features();
        out.number(features.equals(Features.NONE) ? 0 : 1);
        if (!features.equals(Features.NONE)) {
            out.string(features.voice());
            out.string(features.mood());
            out.string(features.verbform());
            out.string(features.tense());
            out.string(features.definite());
            out.string(features.number());
            out.string(features.degree());
        }
        out.string(reading.head());
        out.each(reading.parts(), out::string);
        out.number(Double.isNaN(reading.number()) ? 0 : 1);
        if (!Double.isNaN(reading.number())) {
            out.real(reading.number());
        }
    }

    private static Reading reading(Decoder in) {
        return new Reading(
                in.string(),
                in.string(),
                TAGS.get(in.number()),
                in.number() == 0 ? Features.NONE : features(in),
                in.string(),
                in.each(in::string),
                in.number() == 0 ? Double.NaN : in.real());
    }

    private static Features features(Decoder in) {
        return new Features(in.string(), in.string(), in.string(), in.string(), in.string(), in.string(), in.string());
    }

    private static List<Sentence> sentences(Decoder in) {
        int count = in.number();
        List<Sentence> sentences = new ArrayList<>(count);
        int first = 0;
        int block = 0;
        for (int i = 0; i < count; i++) {
            int end = first + in.number();
            block += in.number();
            sentences.add(new Sentence(first, end, block, in.string()));
            first = end;
        }
        return List.copyOf(sentences);
    }
}
