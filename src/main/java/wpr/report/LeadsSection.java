package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wpr.model.Phrase;

/** Leads for the third question: what the documents name, and the phrases that come back across them. */
final class LeadsSection {
    private static final int ROWS = 40;
    private static final int NAMED = 3;

    private final Corpus corpus;

    LeadsSection(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Element> elements() {
        List<CorpusSummary.Named> leads = corpus.summary().leads();
        List<Phrase> phrases = corpus.result().phrases();
        if (leads.isEmpty() && phrases.isEmpty()) {
            return List.of();
        }
        List<Element> elements = corpus.section("leads", "limit.Q3");
        if (!leads.isEmpty()) {
            elements.add(Element.Heading.of(3, "", corpus.say("leads.named")));
            elements.add(leads(leads));
        }
        if (!phrases.isEmpty()) {
            elements.add(Element.Heading.of(3, "", corpus.say("leads.phrases")));
            elements.add(Corpus.paragraph(corpus.say("leads.phrases-read")));
            elements.add(phrases(phrases));
        }
        if (leads.size() > ROWS || phrases.size() > ROWS) {
            elements.add(Corpus.paragraph(corpus.say("leads.more", ROWS)));
        }
        return elements;
    }

    private Element leads(List<CorpusSummary.Named> leads) {
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("leads.name"), Element.Table.Kind.TEXT)
                .column(corpus.say("leads.kind"), Element.Table.Kind.TEXT)
                .column(corpus.say("rules.documents"), Element.Table.Kind.NUMBER);
        leads.stream()
                .limit(ROWS)
                .forEach(lead -> rows.cell(lead.name())
                        .cell(corpus.wording().orWord("leads.kind.", lead.kind().id()))
                        .cell(corpus.wording().number(lead.documents())));
        return rows.table(corpus.say("leads.named"));
    }

    private Element phrases(List<Phrase> phrases) {
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("leads.phrase"), Element.Table.Kind.TEXT)
                .column(corpus.say("rules.documents"), Element.Table.Kind.NUMBER)
                .column(corpus.say("leads.where"), Element.Table.Kind.TEXT);
        for (Phrase phrase : phrases.subList(0, Math.min(ROWS, phrases.size()))) {
            List<String> documents = new ArrayList<>(phrase.places().stream()
                    .map(place -> corpus.label(place.document()))
                    .distinct()
                    .toList());
            String shown = documents.stream().limit(NAMED).collect(Collectors.joining(", "));
            rows.cell(phrase.words())
                    .cell(corpus.wording().number(phrase.documents()))
                    .cell(documents.size() > NAMED ? shown + " …" : shown);
        }
        return rows.table(corpus.say("leads.phrases"));
    }
}
