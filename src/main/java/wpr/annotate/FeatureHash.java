package wpr.annotate;

/**
 * Names of features as 32-bit hashes: FNV-1a over the characters, seeded by the template, with a final mix so that the
 * low bits can address a table.
 */
final class FeatureHash {
    private static final int PRIME = 0x01000193;

    private FeatureHash() {}

    /** Start of a feature of a template. */
    static int of(int template) {
        return (0x811c9dc5 ^ template) * PRIME;
    }

    static int add(int hash, int value) {
        return (hash ^ value) * PRIME;
    }

    static int add(int hash, CharSequence text, int start, int end) {
        int h = hash;
        for (int i = start; i < end; i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    /** Ends a feature. */
    static int end(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    static int text(int template, CharSequence text) {
        return end(add(of(template), text, 0, text.length()));
    }

    static int value(int template, int first, int second) {
        return end(add(add(of(template), first), second));
    }
}
