package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import wpr.measure.Tally.Occurrence;
import wpr.model.Silence;
import wpr.model.Silence.Evidence;
import wpr.model.SilenceSpec;
import wpr.model.Span;
import wpr.model.Unit;

/**
 * Answers silence rules: is something absent that there was reason to expect?
 *
 * <p>What makes the expectation counts strict; what is expected counts loose, since a doubtful presence breaks a
 * silence. A presence is a presence in a text of any length, and an expectation that was never raised cannot be
 * disappointed; only a would-be absence can be too short to say.
 */
public final class Silences {
    private static final int EVIDENCE = 5;

    private Silences() {}

    /** Types that hold a document against others; {@link ReferenceSilences} answers them. */
    static final Set<String> AGAINST_OTHERS = Set.of("relative", "interlocutor");

    /**
     * One answer per rule and unit; sections in which nothing was searched have none. Rules about the corpus, and rules
     * that hold a document against others, are answered elsewhere.
     */
    public static List<Silence> of(Tally tally, List<SilenceSpec> specs, boolean closeReading) {
        List<Silence> answers = new ArrayList<>();
        List<Tally> readings = tally.readings();
        for (SilenceSpec spec : specs) {
            Thresholds thresholds = closeReading ? Thresholds.CLOSE : Thresholds.of(spec);
            if (spec.unit() == Unit.CORPUS || AGAINST_OTHERS.contains(spec.type())) {
                continue;
            }
            if (spec.unit() == Unit.SECTION) {
                for (int i = 0; i < tally.sections().size(); i++) {
                    int section = i;
                    if (tally.words(passage -> passage.section() == section) > 0) {
                        answers.add(answer(
                                readings, spec, thresholds, tally.sections().get(section), other -> other == section));
                    }
                }
            } else {
                answers.add(answer(readings, spec, thresholds, "", section -> true));
            }
        }
        return answers;
    }

    /** One answer per rule about the corpus, of the types for which counts decide. */
    public static List<Silence> ofCorpus(CorpusTally corpus, List<SilenceSpec> specs) {
        return specs.stream()
                .filter(spec -> spec.unit() == Unit.CORPUS)
                .filter(spec -> !AGAINST_OTHERS.contains(spec.type()))
                .map(spec -> ofCorpus(corpus, spec))
                .toList();
    }

    private static Silence ofCorpus(CorpusTally corpus, SilenceSpec spec) {
        Sums sums = corpus.sums(spec, 0, Mode.STRICT);
        Thresholds thresholds = Thresholds.of(spec);
        String status = status(spec, sums, thresholds);
        return new Silence(
                spec.rule().id(),
                "",
                Unit.CORPUS,
                "",
                status,
                thresholds.scale(),
                spec.type(),
                sums.given(),
                sums.expect(),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                sums.words(),
                corpus.awaiting().zones(),
                sums.words() == 0 ? Double.NaN : 1000 * Interval.poissonUpper(sums.expect()) / sums.words(),
                spec.expect().searchForms(),
                Evidence.NONE,
                Absence.of(spec, sums, thresholds.expect()).contrast(),
                SilenceFragility.ofCorpus(corpus, spec, thresholds, status));
    }

    private static Silence answer(
            List<Tally> readings, SilenceSpec spec, Thresholds thresholds, String section, IntPredicate sections) {
        Tally tally = readings.get(0);
        Scope scope = Scope.of(tally, spec, sections);
        Absence absence = Absence.of(scope, thresholds.expect());
        int observed = scope.expect().size();
        String status = status(scope, thresholds);
        return new Silence(
                spec.rule().id(),
                tally.document(),
                spec.unit(),
                section,
                status,
                thresholds.scale(),
                spec.type(),
                scope.given().size(),
                observed,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                scope.words(),
                tally.zones(sections),
                scope.words() == 0 ? Double.NaN : 1000 * Interval.poissonUpper(observed) / scope.words(),
                spec.expect().searchForms(),
                new Evidence(spans(scope.given()), spans(scope.places())),
                absence.contrast(),
                new SilenceFragility(readings, spec, sections, thresholds).of(scope, status));
    }

    static String status(Scope scope, Thresholds thresholds) {
        return status(
                scope.spec(), scope.words(), scope.given().size(), Absence.of(scope, thresholds.expect()), thresholds);
    }

    /** The status of a type for which counts alone decide. */
    static String status(SilenceSpec spec, Sums sums, Thresholds thresholds) {
        return status(spec, sums.words(), sums.given(), Absence.of(spec, sums, thresholds.expect()), thresholds);
    }

    private static String status(SilenceSpec spec, int words, int given, Absence absence, Thresholds thresholds) {
        if (words == 0) {
            return "not-searchable";
        }
        if (!spec.given().id().isEmpty() && given < thresholds.given()) {
            return "not-applicable";
        }
        return switch (absence.state()) {
            case NOTHING_TO_ASK -> "not-applicable";
            case PRESENT -> "clear";
            case ABSENT -> words < thresholds.words() ? "too-short" : "flagged";
        };
    }

    /** Where the first few stand. */
    static List<Span> spans(List<Occurrence> occurrences) {
        return occurrences.stream()
                .limit(EVIDENCE)
                .map(o -> new Span(o.start(), o.end()))
                .toList();
    }
}
