package wpr.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Hashes that identify content and candidates. */
final class Fingerprint {
    /** Hexadecimal digits of a candidate's fingerprint: 60 bits, so that equal ones by chance are out of reach. */
    private static final int DIGITS = 15;

    /** In front of them: without a letter, a spreadsheet takes {@code 362579929835e706} for a number and loses it. */
    private static final char PREFIX = 'c';

    private Fingerprint() {}

    /** SHA-256 in lower-case hexadecimal. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The key of a candidate in its document. It holds no path and no offset, so it survives moved files and text added
     * elsewhere.
     *
     * @param ordinal number of the candidate among equals of its document, from 0
     */
    static String of(String rule, String sentence, String quote, int ordinal) {
        String key = String.join("\0", rule, normal(sentence), normal(quote), Integer.toString(ordinal));
        return PREFIX + sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
