package wpr.pipeline.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes values into a growing array: whole numbers take as few bytes as they need, equal strings are written once. */
final class Encoder {
    private final Map<String, Integer> strings = new HashMap<>();
    private byte[] bytes = new byte[1 << 14];
    private int size;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A whole number; small ones of either sign are short. */
    void number(int value) {
        int rest = value << 1 ^ value >> 31;
        room(5);
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void real(double value) {
        long bits = Double.doubleToLongBits(value);
        number((int) (bits >>> 32));
        number((int) bits);
    }

    /** A string that may come again. */
    void string(String value) {
        Integer known = strings.putIfAbsent(value, strings.size());
        if (known != null) {
            number(known + 1);
        } else {
            number(0);
            text(value);
        }
    }

    /** A string that does not come again. Characters are kept as they are, even the halves of a pair. */
    void text(String value) {
        boolean narrow = value.chars().allMatch(c -> c < 256);
        byte[] raw = value.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        boolean lossless = narrow || new String(raw, StandardCharsets.UTF_8).equals(value);
        if (!lossless) {
            raw = wide(value);
        }
        number(raw.length);
        number(narrow ? 0 : lossless ? 1 : 2);
        room(raw.length);
        System.arraycopy(raw, 0, bytes, size, raw.length);
        size += raw.length;
    }

    private static byte[] wide(String value) {
        byte[] raw = new byte[2 * value.length()];
        for (int i = 0; i < value.length(); i++) {
            raw[2 * i] = (byte) (value.charAt(i) >> 8);
            raw[2 * i + 1] = (byte) value.charAt(i);
        }
        return raw;
    }

    /** How many there are, then each. */
    <T> void each(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
