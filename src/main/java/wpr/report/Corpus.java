package wpr.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wpr.model.CorpusResult;
import wpr.model.LedgerEntry;
import wpr.model.RuleInfo;
import wpr.model.RunInfo;

/**
 * Everything there is to say of a run when its last document has been read, and the words to say it in.
 *
 * @param labels the names to show for analysed documents, by id
 */
record Corpus(
        RunInfo run,
        Codebook codebook,
        Wording wording,
        CorpusSummary summary,
        CorpusResult result,
        Map<String, String> labels) {

    static Corpus of(RunInfo run, CorpusSummary summary, CorpusResult result) {
        Map<String, String> labels = new LinkedHashMap<>();
        summary.rows(LedgerEntry.Status.ANALYSED)
                .forEach(row -> labels.put(row.entry().document(), label(row.entry())));
        return new Corpus(run, new Codebook(run), new Wording(run.locale()), summary, result, labels);
    }

    /** The name to show for a document: its label from the metadata, or its id. */
    static String label(LedgerEntry entry) {
        String label = entry.metadata().getOrDefault("label", "");
        return label.isBlank() ? entry.document() : label;
    }

    /** The name to show for the document of an id; an empty id stands for the corpus. */
    String label(String document) {
        return document.isEmpty() ? say("silence.corpus") : labels.getOrDefault(document, document);
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    String name(RuleInfo rule) {
        return codebook.name(rule);
    }

    /** Name of a rule with the id by which tables know it and the question it serves. */
    String named(RuleInfo rule) {
        return name(rule) + " (" + rule.id() + ", " + rule.question() + ")";
    }

    String names(List<RuleInfo> rules) {
        return rules.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A section: its heading and a paragraph for each of the messages. */
    List<Element> section(String id, String... messages) {
        List<Element> section = new ArrayList<>();
        section.add(Element.Heading.of(2, id, say(id + ".heading")));
        for (String message : messages) {
            section.add(paragraph(say(message)));
        }
        return section;
    }

    /** Whether there is more than one document to set beside another. */
    boolean compared() {
        return summary.rows(LedgerEntry.Status.ANALYSED).size() > 1;
    }

    /** A figure, drawn once for all formats. */
    Element.Figure figure(String kind, String of, Function<Figures, Element.Figure> drawing) {
        return summary.figure(Figures.file(kind, of), () -> drawing.apply(new Figures(wording)));
    }

    static Element paragraph(String message) {
        return new Element.Paragraph(Prose.message(message));
    }
}
