package wpr.measure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wpr.measure.Ratio.Part;
import wpr.model.RatioSpec;
import wpr.model.Unit;

/**
 * What documents add up to for the ratios of a corpus. Merging is associative and free of order, so that a corpus can
 * be split over threads and streamed: a document leaves its draws, which add up in place, and three numbers a ratio.
 *
 * <p>A corpus tally belongs to one rule set and one language: rates of different languages are never merged.
 */
public final class CorpusTally {
    /** The tally of no documents. */
    public static final CorpusTally EMPTY = new CorpusTally(new TreeMap<>());

    private final SortedMap<String, Entry> entries;

    private CorpusTally(SortedMap<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * A ratio in a corpus.
     *
     * @param byPassage its counts with passages as units of the bootstrap
     * @param byDocument its counts with documents as units
     * @param parts counts of each document with words
     */
    record Entry(Balance byPassage, Balance byDocument, Chain<Part> parts) {
        static final Entry NONE = new Entry(Balance.NONE, Balance.NONE, Chain.empty());

        Entry plus(Entry other) {
            return new Entry(
                    byPassage.plus(other.byPassage), byDocument.plus(other.byDocument), parts.plus(other.parts));
        }
    }

    /** What one document adds. */
    public static CorpusTally of(Tally tally, List<RatioSpec> specs, long seed) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (RatioSpec spec : specs) {
            if (spec.units().contains(Unit.CORPUS) && tally.words() > 0) {
                for (Mode mode : Mode.values()) {
                    Balance document = Balance.sum(Balance.sections(tally, spec, mode, seed));
                    Chain<Part> parts = Chain.of(tally.document(), Part.of(document));
                    entries.put(key(spec, mode), new Entry(document, document.asUnit(seed, tally.document()), parts));
                }
            }
        }
        return new CorpusTally(entries);
    }

    /** The tally of the documents of both; no document may be in both. */
    public CorpusTally plus(CorpusTally other) {
        SortedMap<String, Entry> sum = new TreeMap<>(entries);
        other.entries.forEach((key, entry) -> sum.merge(key, entry, Entry::plus));
        return new CorpusTally(sum);
    }

    Entry entry(RatioSpec spec, Mode mode) {
        return entries.getOrDefault(key(spec, mode), Entry.NONE);
    }

    private static String key(RatioSpec spec, Mode mode) {
        return spec.rule().id() + ' ' + mode.id();
    }
}
