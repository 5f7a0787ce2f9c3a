package wpr.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** One row a rule; rules that say nothing in either way of counting share a line below. */
    String table(List<Measure> measures) {
        Map<String, Map<String, Measure>> byRule = new LinkedHashMap<>();
        for (Measure measure : measures) {
            byRule.computeIfAbsent(measure.rule(), none -> new LinkedHashMap<>())
                    .put(measure.mode(), measure);
        }
        StringBuilder rows = new StringBuilder();
        List<String> few = new ArrayList<>();
        byRule.forEach((rule, modes) -> {
            String name = Markdown.escape(codebook.name(codebook.rule(rule)));
            if (modes.values().stream().allMatch(MeasureText::few)) {
                few.add(name);
            } else {
                rows.append(Markdown.row(name, cell(modes.get("strict")), cell(modes.get("loose"))));
            }
        });
        String head = Markdown.row(
                        wording.say("measures.measure"), wording.say("measures.strict"), wording.say("measures.loose"))
                + Markdown.rule("lll");
        String table = rows.isEmpty() ? "" : head + rows;
        String line = few.isEmpty() ? "" : wording.say("measures.few", String.join(", ", few)) + "\n";
        return table + (table.isEmpty() || line.isEmpty() ? "" : "\n") + line;
    }

    private String cell(@Nullable Measure measure) {
        return measure == null ? wording.say("measure.none") : text.line(measure);
    }

    /** What the values lean on: where the hits stand, and how far a single term carries them. */
    String grounds(List<Measure> measures) {
        StringBuilder list = new StringBuilder();
        for (Measure measure : measures) {
            String ground = text.ground(measure);
            if (!ground.isEmpty()) {
                String name = Markdown.escape(codebook.name(codebook.rule(measure.rule())));
                String mode = wording.say("measures." + measure.mode());
                list.append("- **").append(name).append("** (").append(mode).append("): ");
                list.append(Markdown.inline(ground)).append('\n');
            }
        }
        return list.isEmpty() ? "" : list.append('\n').toString();
    }
}
