package wpr.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wpr.model.Count;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.Measure;
import wpr.model.Silence;
import wpr.model.Span;
import wpr.model.Unit;

/** What there is to say of one document beside its passages: how much it holds, its measures, rates and silences. */
final class DocumentSection {
    private static final int EVIDENCE = 2;
    private static final int LETTERS = 400;

    private final Codebook codebook;
    private final Wording wording;
    private final DocumentResult result;

    DocumentSection(Codebook codebook, Wording wording, DocumentResult result) {
        this.codebook = codebook;
        this.wording = wording;
        this.result = result;
    }

    /** The document in one sentence. */
    String sum() {
        LedgerEntry entry = result.entry();
        return wording.say(
                "document.sum",
                entry.pages() == 0 ? entry.language() : wording.many("pages", entry.pages()),
                wording.many("words", entry.tokens()),
                wording.many("proposals", sum(true)),
                wording.many("candidates", sum(false)));
    }

    /** How many proposals, or how many other candidates that are shown one by one. */
    int sum(boolean proposals) {
        return result.counts().stream()
                .filter(count -> codebook.rule(count.rule()).proposal() == proposals
                        && !codebook.rule(count.rule()).density())
                .mapToInt(Count::count)
                .sum();
    }

    /**
     * Rates, measures and silences.
     *
     * @param level of their headings
     */
    List<Element> numbers(int level) {
        List<Element> elements = new ArrayList<>();
        headed(elements, level, "document.rates", rates());
        List<String> few = new ArrayList<>();
        Element.Table measures = measures(few);
        headed(elements, level, "document.measures", measures);
        if (!few.isEmpty()) {
            elements.add(Corpus.paragraph(wording.say("measures.few", String.join(", ", few))));
        }
        headed(elements, level, "document.silences", silences());
        for (Silence silence : SilencesSection.flagged(result.silences())) {
            evidence(elements, "silence.given-here", silence, silence.evidence().given());
            evidence(
                    elements, "silence.near-misses", silence, silence.evidence().nearMisses());
            elsewhere(elements, silence);
        }
        return elements;
    }

    private void evidence(List<Element> elements, String key, Silence silence, List<Span> spans) {
        List<Prose> excerpts = spans.stream()
                .limit(EVIDENCE)
                .map(span -> Excerpt.of(span, result.text()).prose())
                .toList();
        shown(elements, key, silence, excerpts);
    }

    private void elsewhere(List<Element> elements, Silence silence) {
        List<Prose> excerpts = silence.evidence().elsewhere().stream()
                .limit(EVIDENCE)
                .map(passage -> Prose.of(passage.document() + ": " + Drawing.cut(passage.text(), LETTERS)))
                .toList();
        shown(elements, "silence.elsewhere", silence, excerpts);
    }

    private void shown(List<Element> elements, String key, Silence silence, List<Prose> excerpts) {
        if (!excerpts.isEmpty()) {
            elements.add(
                    new Element.Paragraph(Prose.of(wording.say(key, codebook.name(codebook.rule(silence.rule()))))));
            elements.add(new Element.Items(Element.Items.Style.PLAIN, excerpts));
        }
    }

    private void headed(List<Element> elements, int level, String heading, Element.Table table) {
        if (!table.rows().isEmpty()) {
            elements.add(Element.Heading.of(level, "", wording.say(heading)));
            elements.add(table);
        }
    }

    private Element.Table rates() {
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(wording.say("rules.rule"), Element.Table.Kind.TEXT)
                .column(wording.say("rules.candidates"), Element.Table.Kind.NUMBER)
                .column(wording.say("rules.rate"), Element.Table.Kind.NUMBER);
        for (Count count : result.counts()) {
            if (codebook.rule(count.rule()).density() && count.count() > 0) {
                double rate = count.tokens() == 0 ? Double.NaN : 1000.0 * count.count() / count.tokens();
                rows.cell(codebook.name(codebook.rule(count.rule())))
                        .cell(wording.number(count.count()))
                        .cell(wording.number(rate));
            }
        }
        return rows.table(wording.say("document.rates"));
    }

    private Element.Table measures(List<String> few) {
        Map<String, List<Measure>> byRule = new LinkedHashMap<>();
        result.measures().stream()
                .filter(measure -> measure.unit() == Unit.DOCUMENT)
                .forEach(measure -> byRule.computeIfAbsent(
                                codebook.name(codebook.rule(measure.rule())), none -> new ArrayList<>())
                        .add(measure));
        MeasureText text = new MeasureText(wording);
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(wording.say("measures.measure"), Element.Table.Kind.TEXT)
                .column(wording.say("measures.strict"), Element.Table.Kind.TEXT)
                .column(wording.say("measures.loose"), Element.Table.Kind.TEXT);
        byRule.forEach((name, measures) -> {
            if (measures.stream().allMatch(MeasureText::few)) {
                few.add(name);
            } else {
                rows.cell(name).cell(text.line(measures, "strict")).cell(text.line(measures, "loose"));
            }
        });
        return rows.table(wording.say("document.measures"));
    }

    private Element.Table silences() {
        Element.Table.Rows rows = SilencesSection.head(wording, "rules.rule");
        for (Silence silence : SilencesSection.flagged(result.silences())) {
            String section = silence.section().isEmpty() ? "" : ", " + silence.section();
            SilencesSection.row(rows, wording, codebook.name(codebook.rule(silence.rule())) + section, silence);
        }
        return rows.table(wording.say("document.silences"));
    }
}
