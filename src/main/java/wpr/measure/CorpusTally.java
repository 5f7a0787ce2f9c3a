package wpr.measure;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.measure.Ratio.Part;
import wpr.model.Fragility.Flips;
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
    public static final CorpusTally EMPTY = new CorpusTally(
            new TreeMap<>(),
            Profile.EMPTY,
            new TreeMap<>(),
            new TreeMap<>(),
            Chain.empty(),
            Chain.empty(),
            Excerpts.NONE,
            Awaiting.NONE,
            0);

    private final SortedMap<String, Entry> entries;
    private final Profile profile;
    private final SortedMap<String, Sums> sums;
    private final SortedMap<String, Kinds> kinds;
    /** The texts' tallies while they are too few to draw from; of more nobody asks for passages. */
    private final Chain<Tally> few;

    /** Where things stand in each document. */
    private final Chain<PlaceCounts> places;

    private final Excerpts excerpts;
    private final Awaiting awaiting;
    private final long seed;

    private CorpusTally(
            SortedMap<String, Entry> entries,
            Profile profile,
            SortedMap<String, Sums> sums,
            SortedMap<String, Kinds> kinds,
            Chain<Tally> few,
            Chain<PlaceCounts> places,
            Excerpts excerpts,
            Awaiting awaiting,
            long seed) {
        this.entries = entries;
        this.profile = profile;
        this.sums = sums;
        this.kinds = kinds;
        this.few = few;
        this.places = places;
        this.excerpts = excerpts;
        this.awaiting = awaiting;
        this.seed = seed;
    }

    /**
     * A ratio in a corpus under one way of counting.
     *
     * @param documents documents with words
     * @param counts its counts, without draws
     * @param byPassage its counts with draws of passages; none where there are enough documents to draw from
     * @param parts counts of each document with words
     * @param bearers sentences the ratio leans on most; none of other readings than the first
     */
    record Entry(int documents, Balance counts, Balance byPassage, Chain<Part> parts, Foremost<Bearer> bearers) {
        static final Entry NONE =
                new Entry(0, Balance.NONE, Balance.NONE, Chain.empty(), Foremost.of(List.<Bearer>of()));

        static Entry of(String document, Balance balance, List<Bearer> bearers) {
            Chain<Part> parts = Chain.of(document, Part.of(balance));
            return new Entry(1, balance.withoutDraws(), balance, parts, Foremost.of(bearers));
        }

        Entry plus(Entry other) {
            int both = documents + other.documents;
            return new Entry(
                    both,
                    counts.plus(other.counts),
                    both >= Ratio.LEAST_UNITS ? Balance.NONE : byPassage.plus(other.byPassage),
                    parts.plus(other.parts),
                    bearers.plus(other.bearers));
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
        SortedMap<String, Entry> entries = entries(tally, ratios, seed);
        Set<String> concepts = ratios.stream()
                .filter(spec -> spec.units().contains(Unit.CORPUS))
                .flatMap(spec -> Stream.of(spec.over().id(), spec.under().id()))
                .collect(Collectors.toSet());
        Chain<Tally> few = entries.isEmpty() ? Chain.empty() : Chain.of(tally.document(), tally.only(concepts));
        return new CorpusTally(
                entries,
                profile,
                sums(tally, silences),
                kinds(tally, silences),
                few,
                Chain.empty(),
                excerpts,
                Awaiting.NONE,
                seed);
    }

    /** What one document adds to ratios alone. */
    static CorpusTally of(Tally tally, List<RatioSpec> ratios, long seed) {
        return of(tally, ratios, List.of(), Profile.EMPTY, Excerpts.NONE, seed);
    }

    private static SortedMap<String, Entry> entries(Tally tally, List<RatioSpec> specs, long seed) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        List<Tally> readings = tally.readings();
        Weights weights = new Weights(tally.document(), seed);
        for (RatioSpec spec : specs) {
            if (spec.units().contains(Unit.CORPUS) && tally.words() > 0) {
                for (int reading = 0; reading < readings.size(); reading++) {
                    for (Mode mode : Mode.values()) {
                        Balance document = Balance.sum(Balance.sections(readings.get(reading), spec, mode, weights));
                        List<Bearer> bearers = reading == 0 ? Bearer.of(tally, spec, mode) : List.of();
                        entries.put(key(spec.rule(), reading, mode), Entry.of(tally.document(), document, bearers));
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

    private static SortedMap<String, Kinds> kinds(Tally tally, List<SilenceSpec> specs) {
        SortedMap<String, Kinds> kinds = new TreeMap<>();
        specs.stream()
                .filter(spec -> spec.unit() == Unit.CORPUS)
                .forEach(spec -> kinds.put(spec.rule().id(), Kinds.of(tally, Scope.of(tally, spec, section -> true))));
        return kinds;
    }

    /** The tally of the documents of both; no document may be in both. */
    public CorpusTally plus(CorpusTally other) {
        SortedMap<String, Entry> both = Awaiting.sum(entries, other.entries, Entry::plus);
        boolean many = both.values().stream().anyMatch(Entry::byDocument);
        return new CorpusTally(
                both,
                profile.plus(other.profile),
                Awaiting.sum(sums, other.sums, Sums::plus),
                Awaiting.sum(kinds, other.kinds, Kinds::plus),
                many ? Chain.empty() : few.plus(other.few),
                places.plus(other.places),
                excerpts.plus(other.excerpts),
                awaiting.plus(other.awaiting),
                seed == 0 ? other.seed : seed);
    }

    /** The same with other counts. */
    public CorpusTally with(Profile counts) {
        return new CorpusTally(entries, counts, sums, kinds, few, places, excerpts, awaiting, seed);
    }

    /** The same with where things stand in its one document. */
    public CorpusTally with(PlaceCounts where) {
        Chain<PlaceCounts> here = Chain.of(where.document(), where);
        return new CorpusTally(entries, profile, sums, kinds, few, here, excerpts, awaiting, seed);
    }

    /** The same with what its one document leaves for the end. */
    public CorpusTally with(Awaiting left) {
        return new CorpusTally(entries, profile, sums, kinds, few, places, excerpts, left, seed);
    }

    /** What its documents leave for answers that are given when all are known. */
    Awaiting awaiting() {
        return awaiting;
    }

    /** Where things stand in each of its documents. */
    Chain<PlaceCounts> places() {
        return places;
    }

    long seed() {
        return seed;
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
        return new Resampled(balances, entries, List.copyOf(few.inOrder().values()), seed);
    }

    /**
     * Ratios with their draws.
     *
     * @param balances by rule, reading and mode
     */
    record Resampled(
            SortedMap<String, Balance> balances, SortedMap<String, Entry> entries, List<Tally> few, long seed) {
        Balance balance(RatioSpec spec, int reading, Mode mode) {
            return balances.getOrDefault(key(spec.rule(), reading, mode), Balance.NONE);
        }

        Entry entry(RatioSpec spec, Mode mode) {
            return entries.getOrDefault(key(spec.rule(), 0, mode), Entry.NONE);
        }

        /** The smallest set of sentences without which the ratio leans otherwise. */
        Flips flips(Ratio ratio) {
            Balance whole = balance(ratio.spec(), 0, ratio.mode());
            Entry entry = entry(ratio.spec(), ratio.mode());
            return entry.byDocument()
                    ? DocumentFlips.of(ratio, whole, entry, seed)
                    : RatioFragility.ofPassages(few, whole, ratio, seed);
        }
    }

    Sums sums(SilenceSpec spec, int reading, Mode mode) {
        return sums.getOrDefault(key(spec.rule(), reading, mode), Sums.NONE);
    }

    /** The sentences that count for a rule about the corpus. */
    Kinds kinds(SilenceSpec spec) {
        return kinds.getOrDefault(spec.rule().id(), Kinds.NONE);
    }

    private static String key(RuleInfo rule, int reading, Mode mode) {
        return rule.id() + ' ' + reading + ' ' + mode.id();
    }
}
