package wpr.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import wpr.measure.Profile.Counts;
import wpr.measure.Profile.Total;
import wpr.model.Contrasted;
import wpr.model.Measure.Spread;

/** Holds one corpus against another: two groups of documents, or a text against a reference. */
public final class Comparison {
    private static final double CONFIDENCE = 0.95;

    private Comparison() {}

    /** Why two corpora must not be compared. */
    public enum Mismatch {
        /** They differ in language, or mix languages: lexicons are parallel by concept, not calibrated to each other. */
        LANGUAGE,
        /** They differ in genre, which explains most differences. */
        GENRE
    }

    /** What stands against comparing; the user may allow a mix of genres, never of languages. */
    public static Set<Mismatch> mismatches(Profile target, Profile reference) {
        Set<Mismatch> found = new TreeSet<>();
        if (!target.languages().equals(reference.languages())
                || target.languages().size() > 1) {
            found.add(Mismatch.LANGUAGE);
        }
        if (!target.genres().equals(reference.genres())) {
            found.add(Mismatch.GENRE);
        }
        return found;
    }

    /** Lexicons and rules, strict before loose, then lemmas and words, those that tell the corpora apart most first. */
    public static List<Contrasted> of(Profile target, Profile reference, long seed) {
        boolean empty = target.totalWords() == 0 || reference.totalWords() == 0;
        if (!empty && mismatches(target, reference).contains(Mismatch.LANGUAGE)) {
            throw new IllegalArgumentException("rates of different languages are never compared");
        }
        if (empty) {
            return List.of();
        }
        long words = target.totalWords();
        long others = reference.totalWords();
        List<Contrasted> all = new ArrayList<>(items(target, reference, seed));
        all.addAll(words("lemma", target.lemmas(), reference.lemmas(), words, others));
        all.addAll(words("word", target.words(), reference.words(), words, others));
        return all;
    }

    private static List<Contrasted> words(
            String kind, SortedMap<String, Total> ones, SortedMap<String, Total> others, long words, long otherWords) {
        SortedSet<String> items = new TreeSet<>(ones.keySet());
        items.addAll(others.keySet());
        List<Contrasted> rows = new ArrayList<>();
        for (String item : items) {
            Total one = ones.getOrDefault(item, Total.NONE);
            Total other = others.getOrDefault(item, Total.NONE);
            Keyness keyness = new Keyness(one.count(), words, other.count(), otherWords);
            rows.add(row(
                    kind,
                    item,
                    "",
                    keyness,
                    one.documents(),
                    other.documents(),
                    keyness.exact(CONFIDENCE, 1),
                    "exact",
                    items.size(),
                    Spread.NONE,
                    Spread.NONE));
        }
        rows.sort(Comparator.comparingDouble((Contrasted row) -> -Math.abs(row.lrc()))
                .thenComparing(row -> -Math.abs(row.g2()))
                .thenComparing(Contrasted::item));
        return rows;
    }

    private static List<Contrasted> items(Profile target, Profile reference, long seed) {
        SortedMap<String, Counts> ones = target.byDocument().inOrder();
        SortedMap<String, Counts> others = reference.byDocument().inOrder();
        SortedSet<Item> items = new TreeSet<>();
        ones.values().forEach(counts -> items.addAll(counts.items().keySet()));
        others.values().forEach(counts -> items.addAll(counts.items().keySet()));
        SortedMap<Item, Rate> rates = Rate.of(ones, items, seed);
        SortedMap<Item, Rate> otherRates = Rate.of(others, items, seed);
        List<Contrasted> rows = new ArrayList<>();
        for (Item item : items) {
            Rate one = rates.getOrDefault(item, Rate.NONE);
            Rate other = otherRates.getOrDefault(item, Rate.NONE);
            Keyness keyness = new Keyness(one.hits(), one.words(), other.hits(), other.words());
            boolean drawn = one.canBeDrawn() && other.canBeDrawn();
            rows.add(row(
                    item.kind(),
                    item.id(),
                    item.mode().id(),
                    keyness,
                    documents(ones.values(), item),
                    documents(others.values(), item),
                    drawn ? one.against(other, CONFIDENCE) : keyness.exact(CONFIDENCE, 1),
                    drawn ? "documents" : "exact",
                    items.size(),
                    spread(ones.values(), item),
                    spread(others.values(), item)));
        }
        return rows;
    }

    private static Contrasted row(
            String kind,
            String item,
            String mode,
            Keyness keyness,
            int targetDocuments,
            int referenceDocuments,
            Interval interval,
            String made,
            int items,
            Spread targetSpread,
            Spread referenceSpread) {
        return new Contrasted(
                kind,
                item,
                mode,
                keyness.target(),
                keyness.targetWords(),
                targetDocuments,
                keyness.reference(),
                keyness.referenceWords(),
                referenceDocuments,
                keyness.g2(),
                keyness.logRatio(),
                interval.low(),
                interval.high(),
                made,
                keyness.lrc(CONFIDENCE, items),
                keyness.percentDifference(),
                targetSpread,
                referenceSpread);
    }

    private static int documents(Collection<Counts> counts, Item item) {
        return (int) counts.stream().filter(c -> c.of(item) > 0).count();
    }

    private static Spread spread(Collection<Counts> counts, Item item) {
        int[] words = counts.stream().mapToInt(Counts::words).toArray();
        return Arrays.stream(words).allMatch(w -> w == 0)
                ? Spread.NONE
                : Dispersion.of(counts.stream().mapToInt(c -> c.of(item)).toArray(), words);
    }
}
