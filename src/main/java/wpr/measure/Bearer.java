package wpr.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wpr.model.RatioSpec;
import wpr.model.Span;

/**
 * A sentence that a ratio of many documents leans on. Those with most hits come first.
 *
 * <p>A bootstrap over documents knows of a sentence only its document, its hits and its words. So of sentences of one
 * document with the same hits three will do: a set of three never holds more of them. Of documents of up to three
 * sentences all are kept, since such a document may go as a whole.
 *
 * @param over its hits of the numerator
 * @param under its hits of the denominator
 */
record Bearer(String document, Span span, int words, int over, int under) implements Comparable<Bearer> {
    private static final Comparator<Bearer> ORDER = Comparator.comparingInt((Bearer b) -> -Math.max(b.over, b.under))
            .thenComparingInt(b -> -Math.abs(b.over - b.under))
            .thenComparing(Bearer::document)
            .thenComparing(Bearer::span);

    @Override
    public int compareTo(Bearer other) {
        return ORDER.compare(this, other);
    }

    /** The sentences of a document that may matter. */
    static List<Bearer> of(Tally tally, RatioSpec spec, Mode mode) {
        Map<Integer, int[]> hits = new TreeMap<>();
        tally.of(spec.over().id(), mode).forEach(o -> hits.computeIfAbsent(o.sentence(), none -> new int[2])[0]++);
        tally.of(spec.under().id(), mode).forEach(o -> hits.computeIfAbsent(o.sentence(), none -> new int[2])[1]++);
        List<Integer> said = said(tally);
        if (said.size() <= FlipSearch.LARGEST) {
            said.forEach(sentence -> hits.putIfAbsent(sentence, new int[2]));
        }
        Map<List<Integer>, Integer> alike = new HashMap<>();
        List<Bearer> bearers = new ArrayList<>();
        hits.forEach((sentence, here) -> {
            if (alike.merge(List.of(here[0], here[1]), 1, Integer::sum) <= FlipSearch.LARGEST) {
                Tally.Sentence found = tally.sentences().get(sentence);
                bearers.add(new Bearer(tally.document(), found.span(), found.words(), here[0], here[1]));
            }
        });
        return bearers;
    }

    private static List<Integer> said(Tally tally) {
        List<Integer> said = new ArrayList<>();
        for (int i = 0; i < tally.sentences().size() && said.size() <= FlipSearch.LARGEST; i++) {
            if (tally.sentences().get(i).words() > 0) {
                said.add(i);
            }
        }
        return said;
    }
}
