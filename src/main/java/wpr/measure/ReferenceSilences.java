package wpr.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wpr.measure.Awaiting.Standing;
import wpr.measure.FlipSearch.Piece;
import wpr.measure.Profile.Counts;
import wpr.measure.Seen.Expected;
import wpr.model.Fragility;
import wpr.model.Fragility.Flips;
import wpr.model.Phrase.Place;
import wpr.model.Silence;
import wpr.model.Silence.Contrast;
import wpr.model.Silence.Evidence;
import wpr.model.SilenceSpec;

/**
 * Answers the silence rules that hold a document against others: {@code relative}, under-use by the measure of a
 * reference or of a rate that the rule's source states, and {@code interlocutor}, what others say of the same group and
 * this document does not.
 */
public final class ReferenceSilences {
    private static final double CONFIDENCE = 0.95;
    /** Sets that are tried where passages are drawn, of which each is counted and drawn anew. */
    private static final int TRIALS = 600;

    private final SortedMap<String, Counts> reference;
    private final Excerpts excerpts;
    private final Map<SilenceSpec, Rate> rates = new LinkedHashMap<>();
    private final Map<SilenceSpec, Others> others = new LinkedHashMap<>();
    private final List<SilenceSpec> specs;
    private final long seed;

    /**
     * @param reference the documents to hold others against, of the same language; the document itself does not count
     * @param excerpts passages of these documents, where there are texts of them
     * @param specs silence rules; those of other types are passed over
     */
    public ReferenceSilences(Profile reference, Excerpts excerpts, List<SilenceSpec> specs, long seed) {
        this.reference = reference.byDocument().inOrder();
        this.excerpts = excerpts;
        this.specs = specs.stream()
                .filter(spec -> Silences.AGAINST_OTHERS.contains(spec.type()))
                .toList();
        this.seed = seed;
        TreeSet<Item> items = new TreeSet<>();
        this.specs.forEach(spec -> items.add(item(spec)));
        SortedMap<Item, Rate> all = Rate.of(this.reference, items, seed);
        for (SilenceSpec spec : this.specs) {
            rates.put(spec, all.getOrDefault(item(spec), Rate.NONE));
            others.put(
                    spec,
                    this.reference.values().stream()
                            .map(counts -> Others.of(counts, spec))
                            .reduce(Others.NONE, Others::plus));
        }
    }

    private static Item item(SilenceSpec spec) {
        return new Item("lexicon", spec.expect().id(), Mode.LOOSE);
    }

    /** How many documents speak of what makes the expectation, and how many of these say what is expected. */
    private record Others(int speaking, int saying) {
        static final Others NONE = new Others(0, 0);

        static Others of(Counts counts, SilenceSpec spec) {
            boolean speaks = counts.of(spec.given().id()).strict() >= spec.givenAtLeast();
            boolean says = speaks && counts.of(spec.expect().id()).loose() > spec.expectAtMost();
            return new Others(speaks ? 1 : 0, says ? 1 : 0);
        }

        Others plus(Others more) {
            return new Others(speaking + more.speaking, saying + more.saying);
        }

        Others minus(Others less) {
            return new Others(speaking - less.speaking, saying - less.saying);
        }
    }

    /** One answer per rule of these two types, over whole documents. */
    public List<Silence> of(Tally tally) {
        return specs.stream()
                .map(spec -> spec.type().equals("interlocutor")
                        ? interlocutor(standing(tally, spec))
                        : relative(tally, spec))
                .toList();
    }

    /**
     * The answers of rules of the type {@code interlocutor} for each document of a corpus, held against all others.
     *
     * @param corpus all documents, of one language
     */
    public static List<Silence> amongEachOther(CorpusTally corpus, List<SilenceSpec> specs, long seed) {
        List<SilenceSpec> interlocutors =
                specs.stream().filter(s -> s.type().equals("interlocutor")).toList();
        ReferenceSilences all = new ReferenceSilences(corpus.profile(), corpus.excerpts(), interlocutors, seed);
        return corpus.awaiting().standings().stream()
                .sorted(Comparator.comparingInt(
                        standing -> interlocutors.indexOf(standing.seen().spec())))
                .map(all::interlocutor)
                .toList();
    }

    /** A document as it is looked at: what is given counts strict, what is expected loose. */
    private static Seen seen(Tally tally, SilenceSpec spec) {
        Scope scope = Scope.of(tally, spec, section -> true);
        return new Seen(
                spec,
                tally.document(),
                scope.words(),
                tally.zones(section -> true),
                scope.given().size(),
                scope.expect().size(),
                new Evidence(Silences.spans(scope.given()), Silences.spans(scope.near())),
                Thresholds.of(spec));
    }

    /** A document as one setting shows it. */
    private static Seen seen(Tally tally, SilenceSpec spec, Mode mode, double factor) {
        return new Seen(
                spec,
                tally.document(),
                tally.words(),
                tally.zones(section -> true),
                tally.of(spec.given().id(), mode).size(),
                tally.of(spec.expect().id(), mode).size(),
                Evidence.NONE,
                Thresholds.of(spec).times(factor));
    }

    /** Where a document stands if another says what is expected. Sums decide, so they say what would turn it. */
    static Standing standing(Tally tally, SilenceSpec spec) {
        Seen seen = seen(tally, spec);
        String status = seen.ifSaid().status();
        if (!SilenceFragility.said(status)) {
            return new Standing(seen, Fragility.NONE);
        }
        Scope scope = Scope.of(tally, spec, section -> true);
        List<Tally> readings = tally.readings();
        Flips flips = Kinds.of(tally, scope)
                .flips(
                        spec,
                        seen.thresholds(),
                        Sums.of(scope),
                        left -> seen.with(left).ifSaid().status());
        return new Standing(
                seen,
                Grid.of(
                        status,
                        Mode.LOOSE,
                        (reading, mode) -> factor -> seen(readings.get(reading), spec, mode, factor)
                                .ifSaid()
                                .status(),
                        flips));
    }

    /** The cells are other documents that say it, and other documents that speak of the group. */
    private Silence interlocutor(Standing standing) {
        Seen seen = standing.seen();
        Counts own = reference.get(seen.document());
        Others all = others.getOrDefault(seen.spec(), Others.NONE);
        Others rest = own == null ? all : all.minus(Others.of(own, seen.spec()));
        Evidence evidence = new Evidence(
                seen.evidence().given(),
                seen.evidence().nearMisses(),
                excerpts.elsewhere(seen.spec().rule().id(), seen.document()));
        if (rest.saying() == 0) {
            return seen.unexpected().with(evidence);
        }
        Contrast contrast = new Contrast(
                "share",
                List.of(rest.saying(), rest.speaking()),
                rest.saying() / (double) rest.speaking(),
                Double.NaN,
                Double.NaN);
        return seen.ifSaid(contrast).with(evidence).with(standing.fragility());
    }

    private Silence relative(Tally tally, SilenceSpec spec) {
        Silence answer = relative(tally, seen(tally, spec), Mode.LOOSE);
        String status = answer.status();
        if (!SilenceFragility.said(status)) {
            return answer;
        }
        // settings and sentences are those of the document; the reference stays as it is
        List<Tally> readings = tally.readings();
        return answer.with(Grid.of(
                status,
                Mode.LOOSE,
                (reading, mode) -> factor -> {
                    Tally other = readings.get(reading);
                    return relative(other, seen(other, spec, mode, factor), mode)
                            .status();
                },
                flips(tally, spec, status)));
    }

    private Silence relative(Tally tally, Seen seen, Mode mode) {
        return underUse(seen, Rate.of(tally, seen.spec().expect().id(), mode, seed));
    }

    /** Under-use by the measure of the reference or of a stated rate. */
    private Silence underUse(Seen seen, Rate here) {
        double stated = seen.spec().treatment().rate();
        return Double.isNaN(stated) || seen.words() == 0
                ? seen.underUse(here, without(seen.document(), seen.spec()))
                : stated(seen, here, stated / 1000);
    }

    /** Under-use by the measure of a stated rate, which has no interval of its own. */
    private static Silence stated(Seen seen, Rate here, double rate) {
        Interval interval = here.interval(CONFIDENCE);
        double expected = rate * seen.words();
        Contrast contrast = new Contrast(
                "log2-rate-ratio",
                List.of(seen.observed(), seen.words()),
                Math.log((seen.observed() + 0.5) / (expected + 0.5)) / Math.log(2),
                interval.low() == 0 ? Double.NaN : Math.log(interval.low() / 1000 / rate) / Math.log(2),
                Math.log(interval.high() / 1000 / rate) / Math.log(2));
        Expected count = new Expected(expected, Double.NaN, Double.NaN);
        return seen.answer(true, contrast.high() < 0, count, contrast);
    }

    /** The rate of the reference, the document itself left out. */
    private Rate without(String document, SilenceSpec spec) {
        Rate all = rates.getOrDefault(spec, Rate.NONE);
        Counts own = reference.get(document);
        return own == null ? all : all.without(document, own.words(), own.of(item(spec)), seed);
    }

    /**
     * The smallest set of sentences without which an answer of the type {@code relative} is another. Where the interval is
     * exact sums decide: fewer words turn <i>flagged</i> and fewer hits <i>clear</i>, so of sentences with the same hits the
     * longest or the shortest do most. Where passages are drawn each set is counted anew.
     */
    private Flips flips(Tally tally, SilenceSpec spec, String status) {
        boolean stated = !Double.isNaN(spec.treatment().rate());
        boolean drawn = Rate.of(tally, spec.expect().id(), Mode.LOOSE, seed).canBeDrawn()
                && (stated || without(tally.document(), spec).canBeDrawn());
        if (!drawn) {
            Scope scope = Scope.of(tally, spec, section -> true);
            Seen seen = seen(tally, spec);
            return Kinds.of(tally, scope)
                    .flips(
                            status.equals("flagged"),
                            Sums.of(scope),
                            left -> underUse(seen.with(left), Rate.exact(left.expect(), left.words()))
                                    .status());
        }
        List<Integer> sentences = candidates(tally, spec);
        FlipSearch search = new FlipSearch(
                IntStream.range(0, sentences.size()).mapToObj(Piece::of).toList(),
                gone -> {
                    Tally left = tally.without(gone.stream().map(sentences::get).collect(Collectors.toSet()));
                    return !relative(left, seen(left, spec), Mode.LOOSE)
                            .status()
                            .equals(status);
                },
                TRIALS);
        return search.smallest(
                FlipSearch.LARGEST,
                sentences.stream()
                        .map(i -> new Place(
                                tally.document(), tally.sentences().get(i).span()))
                        .toList());
    }

    /** All sentences with words, those with hits first, then the longer ones. */
    private static List<Integer> candidates(Tally tally, SilenceSpec spec) {
        Set<Integer> speaking = new HashSet<>();
        tally.of(spec.expect().id(), Mode.LOOSE).forEach(o -> speaking.add(o.sentence()));
        tally.of(spec.given().id(), Mode.STRICT).forEach(o -> speaking.add(o.sentence()));
        return IntStream.range(0, tally.sentences().size())
                .boxed()
                .filter(i -> tally.sentences().get(i).words() > 0)
                .sorted(Comparator.comparing((Integer i) -> !speaking.contains(i))
                        .thenComparing(i -> -tally.sentences().get(i).words())
                        .thenComparing(i -> i))
                .toList();
    }

    /** For rules that state a rate themselves: without a reference, and without others to quote. */
    public static ReferenceSilences alone(List<SilenceSpec> specs, long seed) {
        return new ReferenceSilences(Profile.EMPTY, Excerpts.NONE, specs, seed);
    }
}
