package wpr.measure;

import java.util.ArrayList;
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
import wpr.measure.FlipSearch.Piece;
import wpr.measure.Profile.Counts;
import wpr.measure.Tally.Occurrence;
import wpr.model.Fragility;
import wpr.model.Fragility.Flips;
import wpr.model.Opposed.Unsaid;
import wpr.model.Phrase.Place;
import wpr.model.Silence;
import wpr.model.Silence.Contrast;
import wpr.model.Silence.Evidence;
import wpr.model.SilenceSpec;
import wpr.model.Span;
import wpr.model.Unit;

/**
 * Answers the silence rules that hold a document against others: {@code relative}, under-use by the measure of a
 * reference or of a rate that the rule's source states, and {@code interlocutor}, what others say of the same group and
 * this document does not.
 */
public final class ReferenceSilences {
    private static final double CONFIDENCE = 0.95;
    private static final int EVIDENCE = 5;
    /** Sets that are tried for {@code relative}, of which each is counted and drawn anew. */
    private static final int TRIALS = 600;

    private final SortedMap<String, Counts> reference;
    private final Excerpts excerpts;
    private final Map<SilenceSpec, Rate> rates = new LinkedHashMap<>();
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
        this.specs.forEach(spec -> rates.put(spec, all.getOrDefault(item(spec), Rate.NONE)));
    }

    private static Item item(SilenceSpec spec) {
        return new Item("lexicon", spec.expect().id(), Mode.LOOSE);
    }

    /** For rules that state a rate themselves: without a reference, and without others to quote. */
    public static ReferenceSilences alone(List<SilenceSpec> specs, long seed) {
        return new ReferenceSilences(Profile.EMPTY, Excerpts.NONE, specs, seed);
    }

    /** One answer per rule of these two types, over whole documents. */
    public List<Silence> of(Tally tally) {
        List<Silence> answers = new ArrayList<>();
        for (SilenceSpec spec : specs) {
            Scope scope = Scope.of(tally, spec, section -> true);
            Seen seen = new Seen(
                    tally.document(),
                    scope.words(),
                    scope.given().size(),
                    scope.expect().size(),
                    new Evidence(
                            spans(scope.given()),
                            spans(scope.near()),
                            excerpts.elsewhere(spec.rule().id(), tally.document())),
                    Thresholds.of(spec));
            Silence answer = answer(tally, spec, seen, Mode.LOOSE);
            answers.add(answer.with(fragility(tally, spec, answer.status())));
        }
        return answers;
    }

    private Silence answer(Tally tally, SilenceSpec spec, Seen seen, Mode mode) {
        return spec.type().equals("relative") ? relative(tally, spec, seen, mode) : interlocutor(spec, seen);
    }

    /** What would turn an answer: settings, thresholds and sentences of the document; the reference stays as it is. */
    private Fragility fragility(Tally tally, SilenceSpec spec, String status) {
        if (!SilenceFragility.said(status)) {
            return Fragility.NONE;
        }
        List<Tally> readings = tally.readings();
        return Grid.of(
                status,
                Mode.LOOSE,
                (reading, mode) -> factor -> status(readings.get(reading), spec, mode, factor),
                flips(tally, spec, status));
    }

    private String status(Tally tally, SilenceSpec spec, Mode mode, double factor) {
        return answer(tally, spec, counted(tally, spec, mode, factor), mode).status();
    }

    private static Seen counted(Tally tally, SilenceSpec spec, Mode mode, double factor) {
        return new Seen(
                tally.document(),
                tally.words(),
                tally.of(spec.given().id(), mode).size(),
                tally.of(spec.expect().id(), mode).size(),
                Evidence.NONE,
                Thresholds.of(spec).times(factor));
    }

    /** Of {@code interlocutor} sums decide; of {@code relative} each set is counted anew. */
    private Flips flips(Tally tally, SilenceSpec spec, String status) {
        if (spec.type().equals("interlocutor")) {
            Scope scope = Scope.of(tally, spec, section -> true);
            Thresholds thresholds = Thresholds.of(spec);
            return Kinds.of(tally, scope)
                    .flips(
                            spec,
                            thresholds,
                            Sums.of(scope),
                            left -> interlocutor(
                                            spec,
                                            new Seen(
                                                    tally.document(),
                                                    left.words(),
                                                    left.given(),
                                                    left.expect(),
                                                    Evidence.NONE,
                                                    thresholds))
                                    .status());
        }
        List<Integer> sentences = candidates(tally, spec);
        FlipSearch search = new FlipSearch(
                IntStream.range(0, sentences.size()).mapToObj(Piece::of).toList(),
                gone -> !asLooked(
                                tally.without(gone.stream().map(sentences::get).collect(Collectors.toSet())), spec)
                        .equals(status),
                TRIALS);
        return search.smallest(
                FlipSearch.LARGEST,
                sentences.stream()
                        .map(i -> new Place(
                                tally.document(), tally.sentences().get(i).span()))
                        .toList());
    }

    /** The answer as a document gets it: what is given counts strict, what is expected loose. */
    private String asLooked(Tally tally, SilenceSpec spec) {
        Seen loose = counted(tally, spec, Mode.LOOSE, 1);
        int given = tally.of(spec.given().id(), Mode.STRICT).size();
        Seen seen =
                new Seen(loose.document(), loose.words(), given, loose.observed(), Evidence.NONE, loose.thresholds());
        return answer(tally, spec, seen, Mode.LOOSE).status();
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

    /**
     * The answers of rules of the type {@code interlocutor} for each document of a corpus, held against all others.
     *
     * @param corpus all documents, of one language
     */
    public static List<Silence> amongEachOther(CorpusTally corpus, List<SilenceSpec> specs, long seed) {
        List<SilenceSpec> interlocutors =
                specs.stream().filter(s -> s.type().equals("interlocutor")).toList();
        ReferenceSilences others = new ReferenceSilences(corpus.profile(), corpus.excerpts(), interlocutors, seed);
        List<Silence> answers = new ArrayList<>();
        for (SilenceSpec spec : interlocutors) {
            others.reference.forEach((document, counts) -> answers.add(others.interlocutor(
                    spec,
                    new Seen(
                            document,
                            counts.words(),
                            counts.of(spec.given().id()).strict(),
                            counts.of(spec.expect().id()).loose(),
                            new Evidence(
                                    List.of(),
                                    List.of(),
                                    corpus.excerpts().elsewhere(spec.rule().id(), document)),
                            Thresholds.of(spec)))));
        }
        return answers;
    }

    /**
     * The silences of one group of documents by the measure of another: for each rule, whether what it expects is rarer
     * here than there, with the two passages nearest to each other.
     */
    public static List<Unsaid> ofGroup(CorpusTally target, CorpusTally reference, List<SilenceSpec> specs, long seed) {
        SortedMap<String, Counts> here = target.profile().byDocument().inOrder();
        TreeSet<Item> items = new TreeSet<>();
        specs.forEach(spec -> items.add(item(spec)));
        SortedMap<Item, Rate> rates = Rate.of(here, items, seed);
        ReferenceSilences others = new ReferenceSilences(reference.profile(), reference.excerpts(), List.of(), seed);
        SortedMap<Item, Rate> otherRates = Rate.of(others.reference, items, seed);
        List<Unsaid> answers = new ArrayList<>();
        for (SilenceSpec spec : specs) {
            int given = here.values().stream()
                    .mapToInt(c -> c.of(spec.given().id()).strict())
                    .sum();
            Rate rate = rates.getOrDefault(item(spec), Rate.NONE);
            Rate other = otherRates.getOrDefault(item(spec), Rate.NONE);
            Seen seen = new Seen("", (int) rate.words(), given, (int) rate.hits(), Evidence.NONE, Thresholds.of(spec));
            Silence silence = against(spec, seen, rate, other);
            List<Silence.Passage> pair = target.excerpts()
                    .nearest(spec.rule().id(), reference.excerpts())
                    .map(found -> List.of(found.silent(), found.saying()))
                    .orElse(List.of());
            answers.add(new Unsaid(silence, pair));
        }
        return answers;
    }

    /** What a document says of the two sides of a rule. */
    private record Seen(
            String document, int words, int given, int observed, Evidence evidence, Thresholds thresholds) {}

    /** An expectation in numbers. */
    private record Expected(double count, double low, double high) {
        static final Expected NONE = new Expected(Double.NaN, Double.NaN, Double.NaN);
    }

    /** Under-use: the rate against the reference's as log2 ratio; flagged where the whole interval lies under 0. */
    private Silence relative(Tally tally, SilenceSpec spec, Seen seen, Mode mode) {
        double stated = spec.treatment().rate();
        if (!Double.isNaN(stated) && seen.words() > 0) {
            return stated(tally, spec, seen, stated / 1000, mode);
        }
        Rate here = Rate.of(tally, spec.expect().id(), mode, seed);
        return against(spec, seen, here, without(tally.document(), spec));
    }

    private static Silence against(SilenceSpec spec, Seen seen, Rate here, Rate other) {
        if (other.hits() == 0 || seen.words() == 0) {
            return answer(spec, seen, false, false, Expected.NONE, Contrast.NONE);
        }
        Keyness keyness = new Keyness(here.hits(), here.words(), other.hits(), other.words());
        Interval interval = here.canBeDrawn() && other.canBeDrawn()
                ? here.against(other, CONFIDENCE)
                : keyness.exact(CONFIDENCE, 1);
        Contrast contrast = new Contrast(
                "log2-rate-ratio",
                List.of((int) here.hits(), (int) here.words(), (int) other.hits(), (int) other.words()),
                keyness.logRatio(),
                interval.low(),
                interval.high());
        Interval rate = other.interval(CONFIDENCE);
        Expected expected = new Expected(
                here.words() * other.perThousand() / 1000,
                here.words() * rate.low() / 1000,
                here.words() * rate.high() / 1000);
        return answer(spec, seen, true, interval.high() < 0, expected, contrast);
    }

    /** Under-use by the measure of a stated rate, which has no interval of its own. */
    private Silence stated(Tally tally, SilenceSpec spec, Seen seen, double rate, Mode mode) {
        Rate here = Rate.of(tally, spec.expect().id(), mode, seed);
        Interval interval = here.interval(CONFIDENCE);
        double expected = rate * seen.words();
        Contrast contrast = new Contrast(
                "log2-rate-ratio",
                List.of(seen.observed(), seen.words()),
                Math.log((seen.observed() + 0.5) / (expected + 0.5)) / Math.log(2),
                interval.low() == 0 ? Double.NaN : Math.log(interval.low() / 1000 / rate) / Math.log(2),
                Math.log(interval.high() / 1000 / rate) / Math.log(2));
        Expected count = new Expected(expected, Double.NaN, Double.NaN);
        return answer(spec, seen, true, contrast.high() < 0, count, contrast);
    }

    /** The rate of the reference, the document itself left out. */
    private Rate without(String document, SilenceSpec spec) {
        Rate all = rates.getOrDefault(spec, Rate.NONE);
        Counts own = reference.get(document);
        return own == null ? all : all.without(document, own.words(), own.of(item(spec)), seed);
    }

    /** The cells are other documents that say it, and other documents that speak of the group. */
    private Silence interlocutor(SilenceSpec spec, Seen seen) {
        int speaking = 0;
        int saying = 0;
        for (Map.Entry<String, Counts> other : reference.entrySet()) {
            Counts counts = other.getValue();
            if (!other.getKey().equals(seen.document())
                    && counts.of(spec.given().id()).strict() >= spec.givenAtLeast()) {
                speaking++;
                saying += counts.of(spec.expect().id()).loose() > spec.expectAtMost() ? 1 : 0;
            }
        }
        if (saying == 0) {
            return answer(spec, seen, false, false, Expected.NONE, Contrast.NONE);
        }
        Contrast contrast =
                new Contrast("share", List.of(saying, speaking), saying / (double) speaking, Double.NaN, Double.NaN);
        return answer(spec, seen, true, seen.observed() <= seen.thresholds().expect(), Expected.NONE, contrast);
    }

    private static Silence answer(
            SilenceSpec spec, Seen seen, boolean expectable, boolean silent, Expected expected, Contrast contrast) {
        boolean raised =
                spec.given().id().isEmpty() || seen.given() >= seen.thresholds().given();
        String status;
        if (seen.words() == 0) {
            status = "not-searchable";
        } else if (!raised || !expectable) {
            status = "not-applicable";
        } else if (!silent) {
            status = "clear";
        } else {
            status = seen.words() < seen.thresholds().words() ? "too-short" : "flagged";
        }
        return new Silence(
                spec.rule().id(),
                seen.document(),
                seen.document().isEmpty() ? Unit.GROUP : Unit.DOCUMENT,
                "",
                status,
                "document",
                spec.type(),
                seen.given(),
                seen.observed(),
                expected.count(),
                expected.low(),
                expected.high(),
                seen.words(),
                seen.words() == 0 ? Double.NaN : 1000 * Interval.poissonUpper(seen.observed()) / seen.words(),
                spec.expect().searchForms(),
                seen.evidence(),
                contrast,
                Fragility.NONE);
    }

    private static List<Span> spans(List<Occurrence> occurrences) {
        return occurrences.stream()
                .limit(EVIDENCE)
                .map(o -> new Span(o.start(), o.end()))
                .toList();
    }
}
