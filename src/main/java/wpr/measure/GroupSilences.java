package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import wpr.measure.Kinds.Said;
import wpr.measure.Profile.Counts;
import wpr.model.Fragility;
import wpr.model.Fragility.Flips;
import wpr.model.Fragility.Search;
import wpr.model.Opposed.Unsaid;
import wpr.model.Silence;
import wpr.model.Silence.Evidence;
import wpr.model.SilenceSpec;

/**
 * The silences of one group of documents by the measure of another: for each rule, whether what it expects is rarer here
 * than there, with the two passages nearest to each other. Settings and sentences that may turn an answer are those of
 * the group; what it is held against stays as it is.
 */
public final class GroupSilences {
    private final CorpusTally target;
    private final CorpusTally reference;
    private final long seed;
    private final List<SilenceSpec> specs;
    /** The counts of the group's documents in each reading. */
    private final List<SortedMap<String, Counts>> readings = new ArrayList<>();
    /** The rates of what is expected, in each reading. */
    private final List<SortedMap<Item, Rate>> rates = new ArrayList<>();

    private final SortedMap<Item, Rate> others;

    private GroupSilences(CorpusTally target, CorpusTally reference, List<SilenceSpec> specs, long seed) {
        this.target = target;
        this.reference = reference;
        this.seed = seed;
        this.specs = specs;
        TreeSet<Item> items = new TreeSet<>();
        for (Mode mode : Mode.values()) {
            specs.forEach(spec -> items.add(new Item("lexicon", spec.expect().id(), mode)));
        }
        SortedMap<String, Readings> here = target.awaiting().readings().inOrder();
        for (int reading = 0; reading < Tally.READINGS; reading++) {
            SortedMap<String, Counts> counts = new TreeMap<>();
            for (var document : here.entrySet()) {
                counts.put(document.getKey(), document.getValue().in(reading));
            }
            readings.add(counts);
            rates.add(Rate.of(counts, items, seed));
        }
        this.others = Rate.of(reference.profile().byDocument().inOrder(), items, seed);
    }

    /** One answer per rule. */
    public static List<Unsaid> of(CorpusTally target, CorpusTally reference, List<SilenceSpec> specs, long seed) {
        GroupSilences silences = new GroupSilences(target, reference, specs, seed);
        return specs.stream().map(silences::unsaid).toList();
    }

    private Unsaid unsaid(SilenceSpec spec) {
        Silence answer = seen(spec, 0, Mode.STRICT, Mode.LOOSE, 1).underUse(rate(spec, 0, Mode.LOOSE), other(spec));
        List<Silence.Passage> pair = target.excerpts()
                .nearest(spec.rule().id(), reference.excerpts())
                .map(found -> List.of(found.silent(), found.saying()))
                .orElse(List.of());
        return new Unsaid(answer.with(fragility(spec, answer.status())), pair);
    }

    private Rate rate(SilenceSpec spec, int reading, Mode mode) {
        return rates.get(reading).getOrDefault(new Item("lexicon", spec.expect().id(), mode), Rate.NONE);
    }

    private Rate other(SilenceSpec spec) {
        return others.getOrDefault(new Item("lexicon", spec.expect().id(), Mode.LOOSE), Rate.NONE);
    }

    private Seen seen(SilenceSpec spec, int reading, Mode givenMode, Mode mode, double factor) {
        Rate rate = rate(spec, reading, mode);
        int given = readings.get(reading).values().stream()
                .mapToInt(counts -> counts.of(spec.given().id()).in(givenMode))
                .sum();
        return new Seen(
                spec,
                "",
                (int) rate.words(),
                target.awaiting().zones(),
                given,
                (int) rate.hits(),
                Evidence.NONE,
                Thresholds.of(spec).times(factor));
    }

    private Fragility fragility(SilenceSpec spec, String status) {
        if (!SilenceFragility.said(status)) {
            return Fragility.NONE;
        }
        return Grid.of(
                status,
                Mode.LOOSE,
                (reading, mode) -> factor -> seen(spec, reading, mode, mode, factor)
                        .underUse(rate(spec, reading, mode), other(spec))
                        .status(),
                flips(spec, status));
    }

    /**
     * The smallest set of sentences of the group without which the answer is another.
     *
     * <p><i>Flagged</i> turns where words or grounds go, <i>clear</i> where hits or grounds do; so of sentences with the
     * same hits the longest or the shortest three do most. Where the interval is exact sums alone decide, and no others
     * are needed. Where documents are drawn a sentence of another document may do more: then a single one is named or the
     * search is open, unless three that are heavier than any would not do it.
     */
    private Flips flips(SilenceSpec spec, String status) {
        boolean flagged = status.equals("flagged");
        Seen whole = seen(spec, 0, Mode.STRICT, Mode.LOOSE, 1);
        Rate here = rate(spec, 0, Mode.LOOSE);
        Rate other = other(spec);
        boolean drawn = here.canBeDrawn() && other.canBeDrawn();
        Kinds kinds = target.awaiting().kinds().getOrDefault(spec.rule().id(), Kinds.NONE);
        if (holds(whole, here, other, drawn, kinds.largest(), flagged)) {
            return new Flips(Search.NONE, List.of());
        }
        if (!drawn) {
            return kinds.flips(
                    flagged,
                    Sums.of(whole),
                    left -> whole.with(left)
                            .underUse(Rate.exact(left.expect(), left.words()), other)
                            .status());
        }
        for (Said said : kinds.said(flagged)) {
            String document = said.place().document();
            Sums lost = said.sums();
            Counts counts = readings.get(0).get(document);
            boolean emptied = counts != null && counts.words() == lost.words();
            Rate left = here.less(document, lost.words(), lost.expect(), emptied, seed);
            if (!whole.with(Sums.of(whole).minus(lost))
                    .underUse(left, other)
                    .status()
                    .equals(status)) {
                return Flips.of(List.of(said.place()));
            }
        }
        return new Flips(Search.OPEN, List.of());
    }

    /** Whether the answer stands without three sentences of which each holds as much as any of each thing. */
    private static boolean holds(Seen whole, Rate here, Rate other, boolean drawn, Sums largest, boolean flagged) {
        int most = FlipSearch.LARGEST;
        int words = most * largest.words();
        int hits = most * largest.expect();
        if (words >= whole.words() || drawn && (hits >= here.hits() || here.units() - most < Ratio.LEAST_UNITS)) {
            return false;
        }
        Sums left = new Sums(
                flagged ? whole.words() - words : whole.words(),
                whole.given() - most * largest.given(),
                Math.max(0, flagged ? whole.observed() : whole.observed() - hits),
                0,
                0);
        Rate rate = drawn
                ? here.lightest(flagged ? words : 0, flagged ? 0 : hits, flagged ? most : 0)
                : Rate.exact(left.expect(), left.words());
        return whole.with(left).underUse(rate, other).status().equals(flagged ? "flagged" : "clear");
    }
}
