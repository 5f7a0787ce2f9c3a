package wpr.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wpr.model.Measure;
import wpr.model.RuleInfo;
import wpr.model.Unit;

/** Ratios with their counts and intervals: of the corpus, of its groups, of each document. */
final class MeasuresSection {
    private static final int DRAWN = 60;
    private static final int FEW = 24;

    private final Corpus corpus;
    private final MeasureText text;

    MeasuresSection(Corpus corpus) {
        this.corpus = corpus;
        this.text = new MeasureText(corpus.wording());
    }

    List<Element> elements() {
        List<Element> rules = new ArrayList<>();
        for (RuleInfo rule : corpus.codebook().rules()) {
            rules.addAll(rule(rule));
        }
        if (rules.isEmpty()) {
            return corpus.section("measures", "measures.none");
        }
        List<Element> elements = corpus.section("measures", "measures.read", "html.plot");
        elements.addAll(rules);
        return elements;
    }

    private List<Element> rule(RuleInfo rule) {
        List<Measure> whole = corpus.result().measures(Unit.CORPUS).stream()
                .filter(measure -> measure.rule().equals(rule.id()))
                .toList();
        Map<String, List<Measure>> byDocument = corpus.summary().measures(rule.id());
        if (whole.isEmpty() && byDocument.isEmpty()) {
            return List.of();
        }
        boolean ratio = corpus.codebook().ratio(rule.id()).isPresent();
        Element.Table.Rows rows = head(ratio);
        List<String> few = new ArrayList<>();
        List<Figures.Intervals> drawn = new ArrayList<>();
        byDocument.entrySet().stream().limit(CorpusSummary.MEASURED).forEach(entry -> {
            if (entry.getValue().stream().allMatch(MeasureText::few)) {
                few.add(corpus.label(entry.getKey()));
            } else {
                row(rows, corpus.label(entry.getKey()), entry.getValue());
                drawn.add(new Figures.Intervals(
                        corpus.label(entry.getKey()), entry.getValue(), text.fragile(entry.getValue())));
            }
        });
        groups(rule).forEach((group, measures) -> {
            row(rows, group, measures).total();
            drawn.add(new Figures.Intervals(group, measures, text.fragile(measures)));
        });
        if (!whole.isEmpty()) {
            row(rows, corpus.say("silence.corpus"), whole).total();
            drawn.add(new Figures.Intervals(corpus.say("silence.corpus"), whole, text.fragile(whole)));
        }
        List<Element> elements = new ArrayList<>();
        elements.add(Element.Heading.of(3, "", corpus.name(rule)));
        if (!rows.isEmpty()) {
            elements.add(rows.table(corpus.name(rule)));
        }
        if (ratio && drawn.size() > 1) {
            elements.add(figure(rule, drawn));
        }
        if (!few.isEmpty()) {
            String more = few.size() > FEW ? " …" : "";
            String names = few.stream().limit(FEW).collect(Collectors.joining(", ")) + more;
            elements.add(new Element.Paragraph(Prose.of(corpus.say("measures.few", names))));
        }
        if (byDocument.size() > CorpusSummary.MEASURED) {
            elements.add(Corpus.paragraph(corpus.say("measures.more", CorpusSummary.MEASURED)));
        }
        grounds(whole).forEach(elements::add);
        return elements;
    }

    private Map<String, List<Measure>> groups(RuleInfo rule) {
        return corpus.result().measures(Unit.GROUP).stream()
                .filter(measure -> measure.rule().equals(rule.id()))
                .collect(Collectors.groupingBy(
                        measure -> corpus.say("measures.group", measure.unitId()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** For paper and for renderings whose tables hold no drawings; pages draw in the table. */
    private Element figure(RuleInfo rule, List<Figures.Intervals> drawn) {
        String title = corpus.name(rule);
        List<Figures.Intervals> last = drawn.subList(Math.max(0, drawn.size() - DRAWN), drawn.size());
        return corpus.figure(
                "ratio",
                rule.id(),
                figures -> figures.intervals(rule.id(), title, last).beside());
    }

    private Element.Table.Rows head(boolean ratio) {
        return new Element.Table.Rows()
                .column(corpus.say("corpus.document"), Element.Table.Kind.TEXT)
                .drawings(ratio ? Plot.axis() : "")
                .column(corpus.say("measures.strict"), Element.Table.Kind.TEXT)
                .column(corpus.say("measures.loose"), Element.Table.Kind.TEXT);
    }

    private Element.Table.Rows row(Element.Table.Rows rows, String label, List<Measure> measures) {
        boolean ratio = measures.stream().allMatch(measure -> measure.scale().equals("log2-ratio"));
        String strict = text.line(measures, "strict");
        String loose = text.line(measures, "loose");
        return rows.cell(label)
                .drawing(ratio ? Plot.interval(measures, label + ": " + strict + "; " + loose) : "")
                .cell(strict)
                .cell(loose);
    }

    /** What the measures of the corpus lean on: where the hits stand, and how far a single term carries them. */
    private List<Element> grounds(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> !text.ground(measure).isEmpty())
                .map(measure -> (Element) new Element.Paragraph(
                        Prose.strong(corpus.say("measures." + measure.mode())).then(": " + text.ground(measure))))
                .toList();
    }
}
