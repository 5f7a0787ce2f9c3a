package wpr.measure;

import java.util.List;
import java.util.SortedMap;
import wpr.model.Fragility;
import wpr.model.Silence;
import wpr.model.Silence.Contrast;
import wpr.model.Silence.Evidence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;
import wpr.model.Zone;

/**
 * What a silence rule sees of a document or a group that is held against others.
 *
 * @param document its id; empty for a group
 * @param words words searched
 * @param zones words searched in each zone
 * @param given hits of what makes the expectation
 * @param observed hits of what is expected
 */
record Seen(
        SilenceSpec spec,
        String document,
        int words,
        SortedMap<Zone, Integer> zones,
        int given,
        int observed,
        Evidence evidence,
        Thresholds thresholds) {
    private static final double CONFIDENCE = 0.95;

    /** An expectation in numbers; {@code NaN} where there is none. */
    record Expected(double count, double low, double high) {
        static final Expected NONE = new Expected(Double.NaN, Double.NaN, Double.NaN);
    }

    /** The same with other counts. */
    Seen with(Sums sums) {
        return new Seen(spec, document, sums.words(), zones, sums.given(), sums.expect(), evidence, thresholds);
    }

    /** The same with other passages behind it. */
    Seen with(Evidence other) {
        return new Seen(spec, document, words, zones, given, observed, other, thresholds);
    }

    /** Under-use: the rate against that of others as log2 ratio; flagged where the whole interval lies under 0. */
    Silence underUse(Rate here, Rate other) {
        if (other.hits() == 0 || words == 0) {
            return unexpected();
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
        return answer(true, interval.high() < 0, expected, contrast);
    }

    /** What others say of the same group and a document does not, where another says it. */
    Silence ifSaid(Contrast contrast) {
        return answer(true, observed <= thresholds.expect(), Expected.NONE, contrast);
    }

    Silence ifSaid() {
        return ifSaid(Contrast.NONE);
    }

    /** The answer where nobody supplies an expectation. */
    Silence unexpected() {
        return answer(false, false, Expected.NONE, Contrast.NONE);
    }

    /**
     * The answer.
     *
     * @param expectable whether anything supplies the expectation
     * @param silent whether it is disappointed
     */
    Silence answer(boolean expectable, boolean silent, Expected expected, Contrast contrast) {
        boolean raised = spec.given().id().isEmpty() || given >= thresholds.given();
        String status;
        if (words == 0) {
            status = "not-searchable";
        } else if (!raised || !expectable) {
            status = "not-applicable";
        } else if (!silent) {
            status = "clear";
        } else {
            status = words < thresholds.words() ? "too-short" : "flagged";
        }
        return new Silence(
                spec.rule().id(),
                document,
                document.isEmpty() ? Unit.GROUP : Unit.DOCUMENT,
                "",
                status,
                "document",
                spec.type(),
                given,
                observed,
                expected.count(),
                expected.low(),
                expected.high(),
                words,
                zones,
                words == 0 ? Double.NaN : 1000 * Interval.poissonUpper(observed) / words,
                spec.expect().searchForms(),
                evidence,
                contrast,
                Fragility.NONE);
    }
}
