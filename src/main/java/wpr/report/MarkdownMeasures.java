package wpr.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wpr.model.Measure;

/** Measures as a table with the strict and the loose count side by side. */
final class MarkdownMeasures {
    private final Codebook codebook;
    private final Wording wording;
    private final MeasureText text;

    MarkdownMeasures(Codebook codebook, Wording wording) {
        this.codebook = codebook;
        this.wording = wording;
        this.text = new MeasureText(wording);
    }

    String table(List<Measure> measures) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (Measure measure : measures) {
            cells.computeIfAbsent(measure.rule(), none -> new LinkedHashMap<>())
                    .put(measure.mode(), text.line(measure));
        }
        StringBuilder table = new StringBuilder(Markdown.row(
                        wording.say("measures.measure"), wording.say("measures.strict"), wording.say("measures.loose")))
                .append(Markdown.rule("lll"));
        String none = wording.say("measure.none");
        cells.forEach((rule, modes) -> table.append(Markdown.row(
                Markdown.escape(codebook.rule(rule).name().in(wording.locale())),
                modes.getOrDefault("strict", none),
                modes.getOrDefault("loose", none))));
        return table.toString();
    }

    /** What the values lean on: where the hits stand, and how far a single term carries them. */
    String grounds(List<Measure> measures) {
        StringBuilder list = new StringBuilder();
        for (Measure measure : measures) {
            String ground = text.ground(measure);
            if (!ground.isEmpty()) {
                String name =
                        Markdown.escape(codebook.rule(measure.rule()).name().in(wording.locale()));
                String mode = wording.say("measures." + measure.mode());
                list.append("- **").append(name).append("** (").append(mode).append("): ");
                list.append(Markdown.inline(ground)).append('\n');
            }
        }
        return list.isEmpty() ? "" : list.append('\n').toString();
    }
}
