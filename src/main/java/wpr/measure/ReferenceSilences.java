package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wpr.measure.Profile.Counts;
import wpr.measure.Tally.Occurrence;
import wpr.model.Fragility;
import wpr.model.Silence;
import wpr.model.Silence.Contrast;
import wpr.model.Silence.Evidence;
import wpr.model.SilenceSpec;
import wpr.model.Span;
import wpr.model.Unit;

/**
 * Answers the silence rules that hold a document against others: {@code relative}, under-use by the measure of a
 * reference, and {@code interlocutor}, what others say of the same group and this document does not.
 */
public final class ReferenceSilences {
    private static final double CONFIDENCE = 0.95;

    private final SortedMap<String, Counts> reference;
    private final long seed;

    /** @param reference the documents to hold others against, of the same language; the document itself does not count */
    public ReferenceSilences(Profile reference, long seed) {
        this.reference = reference.byDocument().inOrder();
        this.seed = seed;
    }

    /** One answer per rule of these two types, over whole documents; rules of other types have none. */
    public List<Silence> of(Tally tally, List<SilenceSpec> specs) {
        List<Silence> answers = new ArrayList<>();
        for (SilenceSpec spec : specs) {
            Scope scope = Scope.of(tally, spec, section -> true);
            if (spec.type().equals("relative")) {
                answers.add(relative(tally, scope));
            } else if (spec.type().equals("interlocutor")) {
                answers.add(interlocutor(tally, scope));
            }
        }
        return answers;
    }

    /** Under-use: the rate against the reference's as log2 ratio; flagged where the whole interval lies under 0. */
    private Silence relative(Tally tally, Scope scope) {
        String concept = scope.spec().expect().id();
        Rate other = Rate.of(without(tally.document()), concept, Mode.LOOSE, seed);
        if (other.hits() == 0 || scope.words() == 0) {
            return answer(tally, scope, false, false, Double.NaN, Contrast.NONE);
        }
        Rate here = Rate.of(tally, concept, Mode.LOOSE, seed);
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
        double expected = here.words() * (other.hits() / (double) other.words());
        return answer(tally, scope, true, interval.high() < 0, expected, contrast);
    }

    /** The cells are other documents that say it, and other documents that speak of the group. */
    private Silence interlocutor(Tally tally, Scope scope) {
        SilenceSpec spec = scope.spec();
        List<Counts> onTheGroup = without(tally.document()).values().stream()
                .filter(c -> c.of(spec.given().id()).strict() >= spec.givenAtLeast())
                .toList();
        int saying = (int) onTheGroup.stream()
                .filter(c -> c.of(spec.expect().id()).loose() > spec.expectAtMost())
                .count();
        if (saying == 0) {
            return answer(tally, scope, false, false, Double.NaN, Contrast.NONE);
        }
        Contrast contrast = new Contrast(
                "share",
                List.of(saying, onTheGroup.size()),
                saying / (double) onTheGroup.size(),
                Double.NaN,
                Double.NaN);
        boolean silent = scope.expect().size() <= spec.expectAtMost();
        return answer(tally, scope, true, silent, Double.NaN, contrast);
    }

    private SortedMap<String, Counts> without(String document) {
        SortedMap<String, Counts> others = new TreeMap<>(reference);
        others.remove(document);
        return others;
    }

    private static Silence answer(
            Tally tally, Scope scope, boolean expectable, boolean silent, double expected, Contrast contrast) {
        SilenceSpec spec = scope.spec();
        int observed = scope.expect().size();
        boolean raised = spec.given().id().isEmpty() || scope.given().size() >= spec.givenAtLeast();
        String status;
        if (scope.words() == 0) {
            status = "not-searchable";
        } else if (!raised || !expectable) {
            status = "not-applicable";
        } else if (!silent) {
            status = "clear";
        } else {
            status = scope.words() < spec.minimumTokens() ? "too-short" : "flagged";
        }
        return new Silence(
                spec.rule().id(),
                tally.document(),
                Unit.DOCUMENT,
                "",
                status,
                "document",
                spec.type(),
                scope.given().size(),
                observed,
                expected,
                Double.NaN,
                Double.NaN,
                scope.words(),
                scope.words() == 0 ? Double.NaN : 1000 * Interval.poissonUpper(observed) / scope.words(),
                spec.expect().searchForms(),
                new Evidence(spans(scope.given()), spans(scope.near())),
                contrast,
                Fragility.NONE);
    }

    private static List<Span> spans(List<Occurrence> occurrences) {
        return occurrences.stream()
                .limit(5)
                .map(o -> new Span(o.start(), o.end()))
                .toList();
    }
}
