package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import wpr.measure.Tally.Occurrence;
import wpr.model.Fragility;
import wpr.model.Silence;
import wpr.model.Silence.Contrast;
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

    /** One answer per rule and unit; sections in which nothing was searched have none. */
    public static List<Silence> of(Tally tally, List<SilenceSpec> specs, boolean closeReading) {
        List<Silence> answers = new ArrayList<>();
        for (SilenceSpec spec : specs) {
            Thresholds thresholds = closeReading ? Thresholds.CLOSE : Thresholds.of(spec);
            if (spec.unit() == Unit.SECTION) {
                for (int section = 0; section < tally.sections().size(); section++) {
                    int here = section;
                    IntPredicate inside =
                            passage -> tally.passages().get(passage).section() == here;
                    int words = tally.words(passage -> passage.section() == here);
                    if (words > 0) {
                        answers.add(
                                answer(tally, spec, thresholds, tally.sections().get(section), words, inside));
                    }
                }
            } else {
                answers.add(answer(tally, spec, thresholds, "", tally.words(), passage -> true));
            }
        }
        return answers;
    }

    private static Silence answer(
            Tally tally, SilenceSpec spec, Thresholds thresholds, String section, int words, IntPredicate inside) {
        List<Occurrence> given = tally.of(spec.given().id(), Mode.STRICT).stream()
                .filter(o -> inside.test(o.passage()))
                .toList();
        List<Occurrence> expect = tally.of(spec.expect().id(), Mode.LOOSE);
        int observed =
                (int) expect.stream().filter(o -> inside.test(o.passage())).count();
        boolean raised = spec.given().id().isEmpty() || given.size() >= thresholds.given();
        String status = words == 0
                ? "not-searchable"
                : !raised
                        ? "not-applicable"
                        : observed > thresholds.expect()
                                ? "clear"
                                : words < thresholds.words() ? "too-short" : "flagged";
        List<Occurrence> near = new ArrayList<>(tally.quoted());
        near.removeIf(o -> !o.concept().equals(spec.expect().id()) || !inside.test(o.passage()));
        expect.stream().filter(o -> !inside.test(o.passage())).forEach(near::add);
        return new Silence(
                spec.rule().id(),
                tally.document(),
                spec.unit(),
                section,
                status,
                thresholds.scale(),
                spec.type(),
                given.size(),
                observed,
                Double.NaN,
                words,
                words == 0 ? Double.NaN : 1000 * Interval.poissonUpper(observed) / words,
                spec.expect().searchForms(),
                new Evidence(spans(given), spans(near)),
                Contrast.NONE,
                Fragility.NONE);
    }

    private static List<Span> spans(List<Occurrence> occurrences) {
        return occurrences.stream()
                .limit(EVIDENCE)
                .map(o -> new Span(o.start(), o.end()))
                .toList();
    }

    /** From when on there is an expectation, up to when there is an absence, and in how many words at least. */
    private record Thresholds(String scale, int given, int expect, int words) {
        /** Close reading: the reader vouches for the expectation. */
        static final Thresholds CLOSE = new Thresholds("passage", 1, 0, 1);

        static Thresholds of(SilenceSpec spec) {
            return new Thresholds("document", spec.givenAtLeast(), spec.expectAtMost(), spec.minimumTokens());
        }
    }
}
