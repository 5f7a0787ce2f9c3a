package wpr.pipeline.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what an {@link Encoder} wrote, in the same order. Bytes that no encoder wrote give any unchecked exception. */
final class Decoder {
    private final List<String> strings = new ArrayList<>();
    private final byte[] bytes;
    private int at;

    Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value >>> 1 ^ -(value & 1);
    }

    double real() {
        long high = number();
        return Double.longBitsToDouble(high << 32 | number() & 0xFFFFFFFFL);
    }

    String string() {
        int known = number();
        if (known > 0) {
            return strings.get(known - 1);
        }
        String value = text();
        strings.add(value);
        return value;
    }

    String text() {
        int length = number();
        int form = number();
        int from = at;
        at += length;
        return switch (form) {
            case 0 -> new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            case 1 -> new String(bytes, from, length, StandardCharsets.UTF_8);
            default -> wide(from, length);
        };
    }

    private String wide(int from, int length) {
        char[] characters = new char[length / 2];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (bytes[from + 2 * i] << 8 | bytes[from + 2 * i + 1] & 0xFF);
        }
        return new String(characters);
    }

    <T> List<T> each(Supplier<T> read) {
        int count = number();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(read.get());
        }
        return List.copyOf(values);
    }
}
