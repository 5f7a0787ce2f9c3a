package wpr.annotate;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the tagger looks at, as feature hashes. Features that depend on one word only are listed by the place the word
 * has in the window, so that a decoder adds them up once for each word and place; those that depend on the tags before
 * come last.
 *
 * <p>Words are compared in lower case with digits as zeros; case and other outer form go into a shape.
 */
final class TagFeatures {
    /** Places of the window, as indexes into what {@link #word} is asked for. */
    static final int HERE = 0;

    static final int BEFORE = 1;
    static final int AFTER = 2;
    static final int TWO_BEFORE = 3;
    static final int TWO_AFTER = 4;
    static final int PLACES = 5;

    /** Stands for the tag before the first word of a sentence. */
    static final int NONE = 0;

    /** Stands for a tag in features, however models number it. */
    static int name(String tag) {
        return FeatureHash.text(0, tag);
    }

    private static final int LONGEST_SUFFIX = 6;
    private static final int LONGEST_PREFIX = 4;

    private TagFeatures() {}

    /** A word reduced to what features are made of. */
    record Seen(String norm, int shape, int hint) {
        static Seen of(String form, int hint) {
            return new Seen(normalise(form), TagFeatures.shape(form), hint);
        }
    }

    /** The word beyond either end of a sentence. */
    static final Seen OUTSIDE = new Seen("", 0, 0);

    static String normalise(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        StringBuilder norm = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean quote = "“”„»«‟".indexOf(c) >= 0;
            norm.append(Character.isDigit(c) ? '0' : quote ? '"' : c);
        }
        return norm.toString();
    }

    /** Bits: first letter upper case, other letter upper case, letter, digit, hyphen, full stop, one character. */
    private static int shape(String form) {
        int shape = form.length() == 1 ? 64 : 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                shape |= i == 0 ? 1 : 2;
            } else if (Character.isLetter(c)) {
                shape |= 4;
            } else if (Character.isDigit(c)) {
                shape |= 8;
            } else if (c == '-') {
                shape |= 16;
            } else if (c == '.') {
                shape |= 32;
            }
        }
        return shape;
    }

    /** Features of a word at a place of the window. */
    static int[] word(Seen word, int place) {
        int template = 16 * (place + 1);
        if (place == HERE) {
            return here(word, template);
        }
        boolean near = place == BEFORE || place == AFTER;
        int[] features = new int[near ? 4 : 2];
        features[0] = FeatureHash.text(template, word.norm());
        features[1] = FeatureHash.value(template + 1, word.hint(), 0);
        if (near) {
            features[2] = suffix(template + 2, word.norm(), 3);
            features[3] = FeatureHash.value(template + 3, word.shape(), 0);
        }
        return features;
    }

    private static int[] here(Seen word, int template) {
        String norm = word.norm();
        int[] features = new int[5 + LONGEST_SUFFIX + LONGEST_PREFIX];
        int n = 0;
        features[n++] = FeatureHash.text(template, norm);
        features[n++] = FeatureHash.value(template + 1, word.hint(), 0);
        features[n++] = FeatureHash.value(template + 2, word.shape(), 0);
        features[n++] = FeatureHash.value(template + 3, word.hint(), word.shape());
        features[n++] = FeatureHash.of(template + 4);
        for (int length = 1; length <= LONGEST_SUFFIX && length < norm.length(); length++) {
            features[n++] = suffix(template + 5, norm, length);
        }
        for (int length = 1; length <= LONGEST_PREFIX && length < norm.length(); length++) {
            features[n++] = FeatureHash.end(FeatureHash.add(FeatureHash.of(template + 6), norm, 0, length));
        }
        return Arrays.copyOf(features, n);
    }

    private static int suffix(int template, String norm, int length) {
        int from = Math.max(0, norm.length() - length);
        return FeatureHash.end(FeatureHash.add(FeatureHash.of(template), norm, from, norm.length()));
    }

    /** Number of features that {@link #context} writes. */
    static final int CONTEXT = 7;

    /**
     * Features that depend on the tags before and on neighbours together.
     *
     * @param tag {@link #name} of the tag of the word before, {@link #NONE} at the start of a sentence
     * @param tagBefore tag of the word before that
     * @param word the word
     * @param wordAfter the word after it
     * @param into takes {@link #CONTEXT} features
     */
    static void context(int tag, int tagBefore, Seen word, Seen wordAfter, int[] into) {
        into[0] = FeatureHash.value(1, tag, 0);
        into[1] = FeatureHash.value(2, tag, tagBefore);
        into[2] = FeatureHash.end(FeatureHash.add(
                FeatureHash.add(FeatureHash.of(3), tag),
                word.norm(),
                0,
                word.norm().length()));
        into[3] = FeatureHash.value(4, tag, word.hint());
        into[4] = FeatureHash.value(5, tag, wordAfter.hint());
        into[5] = FeatureHash.value(6, word.shape(), tag == NONE ? 1 : 0);
        into[6] = FeatureHash.value(7, word.hint(), wordAfter.hint());
    }

    /** All features of a token, as the trainer sees them. */
    static int[] all(Seen[] sentence, int i, int tag, int tagBefore) {
        int[] context = new int[CONTEXT];
        context(tag, tagBefore, sentence[i], at(sentence, i + 1), context);
        int[] features = context;
        int[] offsets = {0, -1, 1, -2, 2};
        for (int place = 0; place < PLACES; place++) {
            int[] more = word(at(sentence, i + offsets[place]), place);
            int from = features.length;
            features = Arrays.copyOf(features, from + more.length);
            System.arraycopy(more, 0, features, from, more.length);
        }
        return features;
    }

    private static Seen at(Seen[] sentence, int i) {
        return i < 0 || i >= sentence.length ? OUTSIDE : sentence[i];
    }
}
