package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.model.LedgerEntry;

/** How a report begins: what it is and is not, how to read it, which documents it speaks of and which it could not read. */
final class OpeningSection {
    private final Corpus corpus;
    private final List<CorpusSummary.Row> analysed;

    OpeningSection(Corpus corpus) {
        this.corpus = corpus;
        this.analysed = corpus.summary().rows(LedgerEntry.Status.ANALYSED);
    }

    /**
     * @param how the messages that say how to read this rendering of the report
     * @param most so many rows of documents
     * @param hrefs where the analysed document of a number stands, from 1
     */
    List<Element> elements(List<String> how, int most, IntFunction<String> hrefs) {
        List<Element> elements = new ArrayList<>();
        elements.add(Element.Heading.of(1, "", corpus.say("title")));
        elements.add(new Element.Paragraph(Prose.of(subtitle())));
        elements.addAll(corpus.section("what"));
        elements.add(Statements.of(
                corpus.wording(),
                corpus.codebook(),
                corpus.summary().applied(),
                corpus.summary().never()));
        elements.addAll(corpus.section("how"));
        how.forEach(message -> elements.add(Corpus.paragraph(message)));
        elements.addAll(documents(most, hrefs));
        elements.addAll(unread());
        return elements;
    }

    private String subtitle() {
        String sets = corpus.run().ruleSets().stream()
                .map(set -> corpus.say("rule-set", set.title().in(corpus.run().locale()), set.version()))
                .collect(Collectors.joining(", "));
        String documents = corpus.wording().many("documents", corpus.summary().documents());
        return corpus.say(
                "subtitle", documents, sets, String.valueOf(corpus.run().seed()));
    }

    private List<Element> documents(int most, IntFunction<String> hrefs) {
        List<Element> elements = corpus.section("corpus");
        long words = corpus.summary().tokens();
        elements.add(new Element.Paragraph(Prose.of(corpus.say(
                "corpus.sum",
                corpus.wording().many("documents", corpus.summary().documents()),
                analysed.size(),
                corpus.summary().rows(LedgerEntry.Status.SKIPPED).size(),
                corpus.summary().rows(LedgerEntry.Status.FAILED).size(),
                corpus.say(words == 1 ? "words.one" : "words.many", words)))));
        if (analysed.isEmpty()) {
            elements.add(Corpus.paragraph(corpus.say("corpus.none")));
            return elements;
        }
        elements.add(table(most, hrefs));
        if (analysed.size() > most) {
            elements.add(Corpus.paragraph(corpus.say("corpus.more", most)));
        }
        return elements;
    }

    private Element table(int most, IntFunction<String> hrefs) {
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("corpus.document"), Element.Table.Kind.TEXT)
                .column(corpus.say("corpus.language"), Element.Table.Kind.TEXT);
        for (String key : List.of("pages", "words", "proposals", "others")) {
            rows.column(corpus.say("corpus." + key), Element.Table.Kind.NUMBER);
        }
        Wording wording = corpus.wording();
        for (int at = 0; at < Math.min(most, analysed.size()); at++) {
            CorpusSummary.Row row = analysed.get(at);
            LedgerEntry entry = row.entry();
            rows.link(Corpus.label(entry), hrefs.apply(at + 1))
                    .cell(entry.language())
                    .cell(entry.pages() == 0 ? "" : wording.number(entry.pages()))
                    .cell(wording.number(entry.tokens()))
                    .cell(wording.number(row.proposals()))
                    .cell(wording.number(row.others()))
                    .found(
                            Corpus.label(entry) + " " + entry.document() + " "
                                    + String.join(" ", entry.metadata().values()),
                            row.rules());
        }
        return rows.table(corpus.say("corpus.heading"));
    }

    private List<Element> unread() {
        if (corpus.summary().documents() == 0) {
            return List.of();
        }
        List<CorpusSummary.Row> failed = corpus.summary().rows(LedgerEntry.Status.FAILED);
        List<CorpusSummary.Row> skipped = corpus.summary().rows(LedgerEntry.Status.SKIPPED);
        List<Element> elements = corpus.section("unread");
        boolean all = failed.isEmpty() && skipped.isEmpty();
        elements.addAll(reasons("unread.failed", failed.stream()));
        elements.addAll(reasons("unread.skipped", skipped.stream()));
        elements.add(Corpus.paragraph(corpus.say(all ? "unread.none" : "unread.meaning")));
        elements.addAll(reasons(
                "check.heading",
                analysed.stream().filter(row -> !row.entry().remarks().isEmpty())));
        return elements;
    }

    private List<Element> reasons(String key, Stream<CorpusSummary.Row> rows) {
        Remarks remarks = Remarks.in(corpus.wording().locale());
        List<Prose> reasons = rows.map(CorpusSummary.Row::entry)
                .map(entry -> Prose.of(entry.document() + ": " + remarks.say(entry.remarks())))
                .toList();
        return reasons.isEmpty()
                ? List.of()
                : List.of(
                        new Element.Paragraph(Prose.strong(corpus.say(key))),
                        new Element.Items(Element.Items.Style.PLAIN, reasons));
    }
}
