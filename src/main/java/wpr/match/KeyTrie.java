package wpr.match;

import java.util.Arrays;

/**
 * Literals as a tree of characters, read from the front or from the back: which of them begin, or end, a value. The
 * edges lie in one open-addressed table, keyed by node and character.
 */
final class KeyTrie {
    private final boolean fromBack;
    private long[] edges = new long[64];
    private int[] targets = new int[64];
    private int[][] elements = new int[64][];
    private int nodes = 1;

    KeyTrie(boolean fromBack) {
        this.fromBack = fromBack;
        Arrays.fill(elements, Ints.NONE);
    }

    void add(String literal, int element) {
        int node = 0;
        for (int i = 0; i < literal.length(); i++) {
            node = childOrNew(node, at(literal, i));
        }
        elements[node] = Ints.append(elements[node], element);
    }

    /** Whether it holds any literal. */
    boolean any() {
        return nodes > 1;
    }

    /** Adds the elements of all literals that stand anywhere in the value. */
    void collectInside(String value, Ints found) {
        for (int from = 0; from < value.length() && nodes > 1; from++) {
            collect(value, from, found);
        }
    }

    /** Adds the elements of all literals that begin, or end, the value. */
    void collect(String value, Ints found) {
        collect(value, 0, found);
    }

    private void collect(String value, int from, Ints found) {
        int node = 0;
        for (int i = from; i < value.length() && nodes > 1; i++) {
            int slot = slot(key(node, at(value, i)));
            if (edges[slot] == 0) {
                return;
            }
            node = targets[slot];
            found.addAll(elements[node]);
        }
    }

    private int childOrNew(int node, char c) {
        int slot = slot(key(node, c));
        if (edges[slot] != 0) {
            return targets[slot];
        }
        edges[slot] = key(node, c);
        targets[slot] = nodes++;
        int child = targets[slot];
        if (nodes * 2 > edges.length) {
            grow();
        }
        return child;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
        int known = elements.length;
        elements = Arrays.copyOf(elements, edges.length);
        Arrays.fill(elements, known, elements.length, Ints.NONE);
    }

    private int slot(long key) {
        int mask = edges.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (edges[slot] != 0 && edges[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Never 0, which marks an empty slot. */
    private static long key(int node, char c) {
        return (long) node << 17 | 1L << 16 | c;
    }

    private char at(String text, int i) {
        return text.charAt(fromBack ? text.length() - 1 - i : i);
    }
}
