package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wpr.model.Fragility;
import wpr.model.Fragility.Search;
import wpr.model.Measure;
import wpr.model.Phrase.Place;
import wpr.model.Unit;

/** Measures in words: counts first, then the value with its interval, then what the status means. */
final class MeasureText {
    private final Wording wording;

    MeasureText(Wording wording) {
        this.wording = wording;
    }

    /** A measure on one line. */
    String line(Measure measure) {
        return switch (measure.status()) {
            case "too-few" -> counts(measure) + ", " + wording.say("measure.too-few");
            case "blocked" -> wording.say("measure.blocked");
            case "wide" -> value(measure) + ", " + wording.say("measure.wide") + ifFragile(measure);
            default ->
                value(measure) + (leans(measure) ? ", " + wording.say("measure.worth") : "") + ifFragile(measure);
        };
    }

    private String ifFragile(Measure measure) {
        return fragile(measure) ? ", " + wording.say("measure.fragile") : "";
    }

    /** The measure of a way of counting, on one line. */
    String line(List<Measure> measures, String mode) {
        return measures.stream()
                .filter(measure -> measure.mode().equals(mode))
                .findFirst()
                .map(this::line)
                .orElse(wording.say("measure.none"));
    }

    /** The word beside the drawing of measures of which one leans fragilely; empty where none does. */
    String fragile(List<Measure> measures) {
        return measures.stream().anyMatch(MeasureText::fragile) ? wording.say("measure.fragile") : "";
    }

    /** Whether there are too few hits to say anything. */
    static boolean few(Measure measure) {
        return measure.status().equals("too-few");
    }

    /** What a measure leans on, in sentences; empty where there is nothing to say. */
    String ground(Measure measure) {
        Measure.Detail detail = measure.detail();
        List<String> sentences = new ArrayList<>();
        int parts = detail.partsOver() + detail.partsUnder() + detail.partsEven() + detail.partsNeither();
        if (parts > 1) {
            sentences.add(wording.say(
                    "ground.parts",
                    parts,
                    detail.partsOver(),
                    detail.partsUnder(),
                    detail.partsEven(),
                    detail.partsNeither()));
        }
        if (!detail.heaviestTerm().isEmpty() && measure.scale().equals("log2-ratio")) {
            sentences.add(wording.say(
                    "ground.term",
                    Math.pow(2, detail.lowWithoutTerm()),
                    Math.pow(2, detail.highWithoutTerm()),
                    detail.heaviestTerm()));
        }
        sentences.addAll(fragility(detail.fragility()));
        if (!detail.interval().isEmpty()) {
            sentences.add(wording.say("ground.interval." + detail.interval(), detail.resampled()));
        }
        return String.join(" ", sentences);
    }

    /** In how many settings an answer holds and without which sentences it is another; nothing where there is none. */
    List<String> fragility(Fragility fragility) {
        List<String> sentences = new ArrayList<>();
        if (fragility.settings() > 0) {
            sentences.add(wording.say(
                    fragility.fragile() ? "ground.fragile" : "ground.held", fragility.held(), fragility.settings()));
        }
        if (fragility.flips().search() == Search.FOUND) {
            List<Place> flips = fragility.flips().sentences();
            String documents = flips.stream().map(Place::document).distinct().collect(Collectors.joining(", "));
            sentences.add(wording.say("ground.flips", flips.size(), documents));
        }
        return sentences;
    }

    private String counts(Measure measure) {
        String key = measure.scale().equals("share") ? "measure.of" : "measure.counts";
        return wording.say(key, measure.numerator(), measure.denominator());
    }

    private String value(Measure measure) {
        boolean share = measure.scale().equals("share");
        boolean bounds = !Double.isNaN(measure.low()) || !Double.isNaN(measure.high());
        if (share && mean(measure)) {
            String interval =
                    bounds ? " [" + wording.percent(measure.low()) + "; " + wording.percent(measure.high()) + "]" : "";
            return wording.say(
                    "measure.place",
                    measure.numerator(),
                    measure.denominator(),
                    wording.percent(measure.value()) + interval);
        }
        if (share && !bounds) {
            return wording.say(
                    "measure.part", measure.numerator(), measure.denominator(), wording.percent(measure.value()));
        }
        return switch (measure.scale()) {
            case "log2-ratio", "log2-odds-ratio" ->
                wording.say(
                        measure.scale().equals("log2-ratio") ? "measure.ratio" : "measure.odds",
                        measure.numerator(),
                        measure.denominator(),
                        Math.pow(2, measure.value()),
                        Math.pow(2, measure.low()),
                        Math.pow(2, measure.high()));
            case "share" ->
                wording.say(
                        "measure.share",
                        measure.numerator(),
                        measure.denominator(),
                        wording.percent(measure.value()),
                        wording.percent(measure.low()),
                        wording.percent(measure.high()));
            default ->
                wording.say(
                        "measure.rate",
                        measure.numerator(),
                        measure.tokens(),
                        measure.value(),
                        measure.low(),
                        measure.high());
        };
    }

    /** Whether there is a verdict, be it that nothing leans, and it holds in too few settings. */
    private static boolean fragile(Measure measure) {
        return !measure.detail().lean().isEmpty()
                && measure.detail().fragility().fragile();
    }

    /** Whether it is a mean over documents: where many say a thing first, no share of their number. */
    private static boolean mean(Measure measure) {
        return measure.unit() != Unit.DOCUMENT
                && Math.abs(measure.value() - measure.numerator() / (double) measure.denominator()) > 1e-9;
    }

    /** Whether the measure passes its rule's threshold and its interval excludes an even balance. */
    private static boolean leans(Measure measure) {
        String lean = measure.detail().lean();
        return lean.equals("over") || lean.equals("under");
    }
}
