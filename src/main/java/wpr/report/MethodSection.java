package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;

/** What the methods section of a paper needs: rules that found nothing, where the rules stand, what is to be reported, how to repeat the run. */
final class MethodSection {
    private static final List<String> CHECKLIST =
            List.of("corpus", "extraction", "rules", "zero", "validation", "intervals", "counter", "self", "data");

    private final Corpus corpus;
    private final String locale;

    MethodSection(Corpus corpus) {
        this.corpus = corpus;
        this.locale = corpus.run().locale();
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        elements.addAll(never());
        elements.addAll(ruleSets());
        elements.addAll(mirrors());
        elements.addAll(corpus.section("self", "self.read"));
        elements.add(new Element.Items(
                Element.Items.Style.ROOM,
                Stream.of("position", "rules", "own", "counter", "alternative")
                        .map(key -> Prose.of(corpus.say("self." + key)))
                        .toList()));
        elements.addAll(appendix());
        elements.addAll(provenance());
        return elements;
    }

    private List<Element> never() {
        List<RuleInfo> never = corpus.summary().never();
        List<Element> elements = corpus.section("never", never.isEmpty() ? "never.none" : "never.read");
        elements.add(new Element.Items(
                Element.Items.Style.PLAIN,
                never.stream().map(rule -> Prose.of(corpus.named(rule))).toList()));
        List<String> unused = corpus.run().ruleSets().stream()
                .filter(set -> set.rules().stream().noneMatch(corpus.summary().applied()::contains))
                .map(set -> set.title().in(locale))
                .toList();
        if (!unused.isEmpty()) {
            elements.add(new Element.Paragraph(Prose.of(corpus.say("unused.read", String.join(", ", unused)))));
        }
        return elements;
    }

    private List<Element> ruleSets() {
        List<Element> elements = corpus.section("sets");
        for (RuleSetInfo set : corpus.run().ruleSets()) {
            elements.add(Element.Heading.of(3, "", set.title().in(locale)));
            elements.add(new Element.Paragraph(Prose.of(corpus.say(
                    "sets.facts",
                    set.version(),
                    set.edition(),
                    String.join(", ", set.authors()),
                    corpus.wording().many("sets.rules", set.rules().size())))));
            elements.add(stated("sets.position", set.position().in(locale)));
            elements.add(stated("sets.blind", set.blindSpots().in(locale)));
        }
        return elements;
    }

    private Element stated(String key, String text) {
        return new Element.Paragraph(Prose.strong(corpus.say(key) + ".")
                .then(" " + (text.isBlank() ? corpus.say("sets.unstated") : text.strip())));
    }

    private List<Element> mirrors() {
        List<RuleInfo> lacking = corpus.codebook().withoutMirror();
        List<Element> elements = corpus.section("mirrors", lacking.isEmpty() ? "mirrors.none" : "mirrors.read");
        elements.add(new Element.Items(
                Element.Items.Style.PLAIN,
                lacking.stream()
                        .map(rule -> Prose.of(corpus.named(rule)
                                + (rule.mirror().isEmpty() ? "" : ", " + corpus.say("mirrors.wanted", rule.mirror()))))
                        .toList()));
        return elements;
    }

    private List<Element> appendix() {
        List<RuleInfo> never = corpus.summary().never();
        String zero = never.isEmpty() ? "0" : corpus.names(never);
        List<Element> elements = corpus.section("appendix", "appendix.read");
        elements.add(extraction());
        elements.add(zones());
        elements.add(new Element.Items(
                Element.Items.Style.BOXES,
                CHECKLIST.stream()
                        .map(key -> Prose.of(corpus.say("appendix." + key, zero)))
                        .toList()));
        return elements;
    }

    /** What a methods section says of the extraction. */
    private Element extraction() {
        CorpusSummary.Extraction all = corpus.summary().extraction();
        Wording wording = corpus.wording();
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("provenance.what"), Element.Table.Kind.TEXT)
                .column(corpus.say("provenance.value"), Element.Table.Kind.TEXT);
        row(rows, "documents", wording.number(all.documents()));
        row(rows, "languages", counts(all.languages()));
        row(rows, "formats", counts(all.formats()));
        row(rows, "pages", wording.number(all.pages()));
        row(rows, "ocr", wording.number(all.ocrPages()));
        row(rows, "words", wording.number(corpus.summary().tokens()));
        row(rows, "running", wording.number(all.bodyTokens()));
        row(rows, "hyphens", wording.number(all.hyphens()));
        row(rows, "boilerplate", wording.number(all.boilerplate()));
        row(rows, "duplicates", wording.number(all.duplicates()));
        row(rows, "suspect", wording.number(all.suspect()));
        return rows.table(corpus.say("appendix.heading"));
    }

    private void row(Element.Table.Rows rows, String key, String value) {
        rows.cell(corpus.say("extraction." + key)).cell(value);
    }

    private String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + corpus.wording().number(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private Element zones() {
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("extraction.zone"), Element.Table.Kind.TEXT)
                .column(corpus.say("extraction.passages"), Element.Table.Kind.NUMBER)
                .column(corpus.say("extraction.zone-words"), Element.Table.Kind.NUMBER);
        corpus.summary()
                .zones()
                .forEach((zone, volume) -> rows.cell(corpus.wording().orWord("passage.zone.", zone.id()))
                        .cell(corpus.wording().number(volume.passages()))
                        .cell(corpus.wording().number(volume.words())));
        return rows.table(corpus.say("extraction.zone"));
    }

    private List<Element> provenance() {
        List<Element> elements = corpus.section("provenance", "provenance.read");
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("provenance.what"), Element.Table.Kind.TEXT)
                .column(corpus.say("provenance.value"), Element.Table.Kind.TEXT);
        rows.cell(corpus.say("provenance.version")).cell(corpus.run().version());
        for (RuleSetInfo set : corpus.run().ruleSets()) {
            rows.cell(corpus.say("provenance.rule-set")).cell(set.id() + " " + set.version() + " (" + set.hash() + ")");
        }
        rows.cell(corpus.say("provenance.seed"))
                .cell(String.valueOf(corpus.run().seed()));
        corpus.run().options().forEach((name, value) -> rows.cell(name).cell(value));
        elements.add(rows.table(corpus.say("provenance.heading")));
        return elements;
    }
}
