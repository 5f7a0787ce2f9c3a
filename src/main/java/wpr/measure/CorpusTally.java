package wpr.measure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import wpr.measure.Ratio.Part;
import wpr.model.RatioSpec;
import wpr.model.RuleInfo;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/**
 * What documents add up to under one rule set: ratios of the corpus, its counts, sums for silences that ask about all
 * documents together. Merging is associative and free of order, so that a corpus can be split over threads and streamed:
 * a document leaves a few numbers for each thing it says. The draws of a bootstrap over documents are made of these at
 * the end; those over passages are kept while there are too few documents to draw from.
 *
 * <p>A corpus tally belongs to one rule set and one language: rates of different languages are never merged.
 */
public final class CorpusTally {
    /** The tally of no documents. */
    public static final CorpusTally EMPTY =
            new CorpusTally(new TreeMap<>(), Profile.EMPTY, new TreeMap<>(), Excerpts.NONE, 0);

    private final SortedMap<String, Entry> entries;
    private final Profile profile;
    private final SortedMap<String, Sums> sums;
    private final Excerpts excerpts;
    private final long seed;

    private CorpusTally(
            SortedMap<String, Entry> entries,
            Profile profile,
            SortedMap<String, Sums> sums,
            Excerpts excerpts,
            long seed) {
        this.entries = entries;
        this.profile = profile;
        this.sums = sums;
        this.excerpts = excerpts;
        this.seed = seed;
    }

    /**
     * A ratio in a corpus under one way of counting.
     *
     * @param documents documents with words
     * @param counts its counts, without draws
     * @param byPassage its counts with draws of passages; none where there are enough documents to draw from
     * @param parts counts of each document with words
     */
    record Entry(int documents, Balance counts, Balance byPassage, Chain<Part> parts) {
        static final Entry NONE = new Entry(0, Balance.NONE, Balance.NONE, Chain.empty());

        static Entry of(String document, Balance balance) {
            return new Entry(1, balance.withoutDraws(), balance, Chain.of(document, Part.of(balance)));
        }

        Entry plus(Entry other) {
            int both = documents + other.documents;
            return new Entry(
                    both,
                    counts.plus(other.counts),
                    both >= Ratio.LEAST_UNITS ? Balance.NONE : byPassage.plus(other.byPassage),
                    parts.plus(other.parts));
        }

        boolean byDocument() {
            return documents >= Ratio.LEAST_UNITS;
        }
    }

    /**
     * What one document adds.
     *
     * @param profile its counts
     * @param excerpts passages to show beside absences
     */
    public static CorpusTally of(
            Tally tally,
            List<RatioSpec> ratios,
            List<SilenceSpec> silences,
            Profile profile,
            Excerpts excerpts,
            long seed) {
        return new CorpusTally(entries(tally, ratios, seed), profile, sums(tally, silences), excerpts, seed);
    }

    /** What one document adds to ratios alone. */
    static CorpusTally of(Tally tally, List<RatioSpec> ratios, long seed) {
        return of(tally, ratios, List.of(), Profile.EMPTY, Excerpts.NONE, seed);
    }

    private static SortedMap<String, Entry> entries(Tally tally, List<RatioSpec> specs, long seed) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        List<Tally> readings = tally.readings();
        for (RatioSpec spec : specs) {
            if (spec.units().contains(Unit.CORPUS) && tally.words() > 0) {
                for (int reading = 0; reading < readings.size(); reading++) {
                    for (Mode mode : Mode.values()) {
                        Balance document = Balance.sum(Balance.sections(readings.get(reading), spec, mode, seed));
                        entries.put(key(spec.rule(), reading, mode), Entry.of(tally.document(), document));
                    }
                }
            }
        }
        return entries;
    }

    private static SortedMap<String, Sums> sums(Tally tally, List<SilenceSpec> specs) {
        SortedMap<String, Sums> sums = new TreeMap<>();
        List<Tally> readings = tally.readings();
        for (SilenceSpec spec : specs) {
            if (spec.unit() == Unit.CORPUS) {
                for (int reading = 0; reading < readings.size(); reading++) {
                    for (Mode mode : Mode.values()) {
                        Scope scope = Scope.of(readings.get(reading), spec, section -> true, mode);
                        sums.put(key(spec.rule(), reading, mode), Sums.of(scope));
                    }
                }
            }
        }
        return sums;
    }

    /** The tally of the documents of both; no document may be in both. */
    public CorpusTally plus(CorpusTally other) {
        return new CorpusTally(
                sum(entries, other.entries, Entry::plus),
                profile.plus(other.profile),
                sum(sums, other.sums, Sums::plus),
                excerpts.plus(other.excerpts),
                entries.isEmpty() ? other.seed : seed);
    }

    private static <T> SortedMap<String, T> sum(
            SortedMap<String, T> one, SortedMap<String, T> other, BinaryOperator<T> plus) {
        SortedMap<String, T> sum = new TreeMap<>(one);
        other.forEach((key, value) -> sum.merge(key, value, plus));
        return sum;
    }

    /** The same with other counts. */
    public CorpusTally with(Profile counts) {
        return new CorpusTally(entries, counts, sums, excerpts, seed);
    }

    /** The counts of its documents. */
    public Profile profile() {
        return profile;
    }

    /** Passages to show beside absences. */
    public Excerpts excerpts() {
        return excerpts;
    }

    /** The ratios with draws of documents, or of passages where there are too few documents. */
    Resampled resampled() {
        SortedMap<String, Balance> balances = new TreeMap<>();
        SortedMap<String, Entry> byDocument = new TreeMap<>();
        entries.forEach((key, entry) -> {
            if (entry.byDocument()) {
                byDocument.put(key, entry);
            } else {
                balances.put(key, entry.byPassage());
            }
        });
        balances.putAll(Resampling.of(byDocument, seed));
        return new Resampled(balances, entries);
    }

    /**
     * Ratios with their draws.
     *
     * @param balances by rule, reading and mode
     */
    record Resampled(SortedMap<String, Balance> balances, SortedMap<String, Entry> entries) {
        Balance balance(RatioSpec spec, int reading, Mode mode) {
            return balances.getOrDefault(key(spec.rule(), reading, mode), Balance.NONE);
        }

        Entry entry(RatioSpec spec, Mode mode) {
            return entries.getOrDefault(key(spec.rule(), 0, mode), Entry.NONE);
        }
    }

    Sums sums(SilenceSpec spec, int reading, Mode mode) {
        return sums.getOrDefault(key(spec.rule(), reading, mode), Sums.NONE);
    }

    private static String key(RuleInfo rule, int reading, Mode mode) {
        return rule.id() + ' ' + reading + ' ' + mode.id();
    }
}
