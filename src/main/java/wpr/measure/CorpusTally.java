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
 * a document leaves its draws, which add up in place, and a few numbers for each thing it says.
 *
 * <p>A corpus tally belongs to one rule set and one language: rates of different languages are never merged.
 */
public final class CorpusTally {
    /** The tally of no documents. */
    public static final CorpusTally EMPTY =
            new CorpusTally(new TreeMap<>(), Profile.EMPTY, new TreeMap<>(), Excerpts.NONE);

    private final SortedMap<String, Entry> entries;
    private final Profile profile;
    private final SortedMap<String, Sums> sums;
    private final Excerpts excerpts;

    private CorpusTally(
            SortedMap<String, Entry> entries, Profile profile, SortedMap<String, Sums> sums, Excerpts excerpts) {
        this.entries = entries;
        this.profile = profile;
        this.sums = sums;
        this.excerpts = excerpts;
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
        return new CorpusTally(entries(tally, ratios, seed), profile, sums(tally, silences), excerpts);
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
                        // what each document holds is asked of the reading that is reported, and of no other
                        Chain<Part> parts =
                                reading == 0 ? Chain.of(tally.document(), Part.of(document)) : Chain.empty();
                        entries.put(
                                key(spec.rule(), reading, mode),
                                new Entry(document, document.asUnit(seed, tally.document()), parts));
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
                excerpts.plus(other.excerpts));
    }

    private static <T> SortedMap<String, T> sum(
            SortedMap<String, T> one, SortedMap<String, T> other, BinaryOperator<T> plus) {
        SortedMap<String, T> sum = new TreeMap<>(one);
        other.forEach((key, value) -> sum.merge(key, value, plus));
        return sum;
    }

    /** The same with other counts. */
    public CorpusTally with(Profile counts) {
        return new CorpusTally(entries, counts, sums, excerpts);
    }

    /** The counts of its documents. */
    public Profile profile() {
        return profile;
    }

    /** Passages to show beside absences. */
    public Excerpts excerpts() {
        return excerpts;
    }

    Entry entry(RatioSpec spec, int reading, Mode mode) {
        return entries.getOrDefault(key(spec.rule(), reading, mode), Entry.NONE);
    }

    Sums sums(SilenceSpec spec, int reading, Mode mode) {
        return sums.getOrDefault(key(spec.rule(), reading, mode), Sums.NONE);
    }

    private static String key(RuleInfo rule, int reading, Mode mode) {
        return rule.id() + ' ' + reading + ' ' + mode.id();
    }
}
