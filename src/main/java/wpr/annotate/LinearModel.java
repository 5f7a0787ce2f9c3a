package wpr.annotate;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntConsumer;

/**
 * A trained perceptron in compact form: integer weights for pairs of feature and outcome.
 *
 * <p>A feature is the 32-bit hash of its name ({@link FeatureHash}), so that decoding builds no strings. Averaged
 * perceptron weights are sums of whole steps over a constant; the constant does not move the best outcome, so the sums
 * themselves are kept, and scores are exact and independent of the order of addition. Immutable.
 *
 * <p>File: number of outcomes, their names, number of features; for each feature in ascending order of the signed hash
 * the hash, the number of weights, and for each weight the outcome (one byte) and the weight (variable length, zigzag).
 */
final class LinearModel {
    private final List<String> outcomes;
    private final int features;
    /** Open addressing: pairs of feature and position in the pool; position 0 is free. */
    private final int[] table;

    private final int mask;
    /** For each feature the number of weights, then each as {@code weight << 8 | outcome}. */
    private final int[] pool;

    private LinearModel(List<String> outcomes, int features, int[] table, int[] pool) {
        this.outcomes = outcomes;
        this.features = features;
        this.table = table;
        this.mask = table.length / 2 - 1;
        this.pool = pool;
    }

    List<String> outcomes() {
        return outcomes;
    }

    /** Adds the weights of a feature to the scores of all outcomes. */
    void add(int feature, int[] scores) {
        int slot = feature & mask;
        while (table[2 * slot + 1] != 0) {
            if (table[2 * slot] == feature) {
                int at = table[2 * slot + 1];
                for (int i = at + 1, end = at + 1 + pool[at]; i < end; i++) {
                    scores[pool[i] & 0xff] += pool[i] >> 8;
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
    }

    /** The outcome with the highest score; the first of equals, as in training. */
    static int best(int[] scores) {
        int best = 0;
        for (int outcome = 1; outcome < scores.length; outcome++) {
            best = scores[outcome] > scores[best] ? outcome : best;
        }
        return best;
    }

    /** Calls back with each feature, in no stated order. */
    void forEachFeature(IntConsumer action) {
        for (int slot = 0; slot <= mask; slot++) {
            if (table[2 * slot + 1] != 0) {
                action.accept(table[2 * slot]);
            }
        }
    }

    int size() {
        return features;
    }

    /** The names of the outcomes of a model, read from the beginning of its file alone. */
    static List<String> outcomes(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        List<String> outcomes = new ArrayList<>();
        for (int n = in.readShort(); n > 0; n--) {
            outcomes.add(in.readUTF());
        }
        return List.copyOf(outcomes);
    }

    static LinearModel read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<String> outcomes = new ArrayList<>();
        for (int n = in.getShort(); n > 0; n--) {
            byte[] name = new byte[in.getShort()];
            in.get(name);
            outcomes.add(new String(name, StandardCharsets.UTF_8));
        }
        int features = in.getInt();
        int weights = in.getInt();
        int capacity = Integer.highestOneBit(Math.max(4, features)) * 4;
        int[] table = new int[2 * capacity];
        int[] pool = new int[1 + features + weights];
        int next = 1;
        for (int i = 0; i < features; i++) {
            int feature = in.getInt();
            int slot = feature & (capacity - 1);
            while (table[2 * slot + 1] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            table[2 * slot] = feature;
            table[2 * slot + 1] = next;
            int n = in.get() & 0xff;
            pool[next++] = n;
            for (; n > 0; n--) {
                int outcome = in.get() & 0xff;
                pool[next++] = readWeight(in) << 8 | outcome;
            }
        }
        return new LinearModel(List.copyOf(outcomes), features, table, pool);
    }

    private static int readWeight(ByteBuffer in) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = in.get();
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
    }

    /** The file of a model; {@code weights} holds one array over all outcomes for each feature. */
    static byte[] write(List<String> outcomes, SortedMap<Integer, int[]> weights) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(outcomes.size());
            for (String outcome : outcomes) {
                out.writeUTF(outcome);
            }
            out.writeInt(weights.size());
            out.writeInt(weights.values().stream().mapToInt(LinearModel::count).sum());
            for (var entry : weights.entrySet()) {
                out.writeInt(entry.getKey());
                int[] row = entry.getValue();
                out.writeByte(count(row));
                for (int outcome = 0; outcome < row.length; outcome++) {
                    if (row[outcome] != 0) {
                        out.writeByte(outcome);
                        writeWeight(out, row[outcome]);
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int count(int[] row) {
        int count = 0;
        for (int weight : row) {
            count += weight == 0 ? 0 : 1;
        }
        return count;
    }

    private static void writeWeight(DataOutputStream out, int weight) throws IOException {
        int value = (weight << 1) ^ (weight >> 31);
        while ((value & ~0x7f) != 0) {
            out.writeByte((value & 0x7f) | 0x80);
            value >>>= 7;
        }
        out.writeByte(value);
    }
}
