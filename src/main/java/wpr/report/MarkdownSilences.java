package wpr.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import wpr.model.RuleInfo;
import wpr.model.Silence;
import wpr.model.SilenceSpec;

/** Silences as Markdown: what was expected and by whom, what was searched for, what was found where. */
final class MarkdownSilences {
    private static final int FORMS = 40;
    private static final int ROWS = 100;

    private final Codebook codebook;
    private final Wording wording;
    private final UnaryOperator<String> labels;

    /**
     * @param labels the name to show for a document id
     */
    MarkdownSilences(Codebook codebook, Wording wording, UnaryOperator<String> labels) {
        this.codebook = codebook;
        this.wording = wording;
        this.labels = labels;
    }

    /** Everything about one rule: expectation, source, terms, and where it is flagged. */
    String rule(SilenceSpec spec, List<Silence> answers) {
        StringBuilder part = new StringBuilder();
        part.append("### ").append(name(spec.rule())).append("\n\n");
        part.append(item("silence.expected", spec.expectation().in(wording.locale())));
        part.append(item("silence.source", spec.source()));
        if (!spec.given().searchForms().isEmpty()) {
            part.append(item("silence.given", forms(spec.given().searchForms())));
        }
        part.append(item("silence.searched", forms(spec.expect().searchForms())));
        part.append(item("silence.ask", spec.rule().ask().in(wording.locale())));
        part.append("- **")
                .append(wording.say("silence.answers"))
                .append(":** ")
                .append(wording.statuses(answers))
                .append('\n');
        List<Silence> flagged = flagged(answers);
        if (!flagged.isEmpty()) {
            part.append('\n').append(table(wording.say("silence.where"), flagged, this::where));
        }
        return part.append('\n').toString();
    }

    /** A rule that flags nothing, in one line. */
    String line(SilenceSpec spec, List<Silence> answers) {
        String expectation =
                Markdown.inline(spec.expectation().in(wording.locale()).strip());
        String source = Markdown.inline(spec.source().strip());
        return "- **" + name(spec.rule()) + "**: " + expectation + " (" + source + "). " + wording.statuses(answers)
                + "\n";
    }

    /** The flagged answers of one document, or nothing. */
    String document(List<Silence> answers) {
        List<Silence> flagged = flagged(answers);
        return flagged.isEmpty()
                ? ""
                : table(
                        wording.say("rules.rule"),
                        flagged,
                        silence -> name(codebook.rule(silence.rule())) + section(silence));
    }

    private static List<Silence> flagged(List<Silence> answers) {
        return answers.stream()
                .filter(silence -> silence.status().equals("flagged"))
                .toList();
    }

    private String table(String first, List<Silence> flagged, java.util.function.Function<Silence, String> name) {
        StringBuilder table = new StringBuilder(Markdown.row(
                        first,
                        wording.say("silence.found-given"),
                        wording.say("silence.found-expected"),
                        wording.say("silence.words"),
                        wording.say("silence.upper")))
                .append(Markdown.rule("lrrrr"));
        for (Silence silence : flagged.subList(0, Math.min(ROWS, flagged.size()))) {
            table.append(Markdown.row(
                    name.apply(silence),
                    wording.number(silence.given()),
                    found(silence),
                    wording.number(silence.tokens()),
                    wording.number(silence.upper())));
        }
        if (flagged.size() > ROWS) {
            table.append('\n').append(wording.say("silence.more", ROWS)).append('\n');
        }
        return table.toString();
    }

    private String found(Silence silence) {
        String observed = wording.number(silence.observed());
        return Double.isNaN(silence.expected())
                ? observed
                : observed + " (" + wording.say("silence.number-expected") + ": " + wording.number(silence.expected())
                        + ")";
    }

    private String where(Silence silence) {
        if (silence.document().isEmpty()) {
            return wording.say("silence.corpus");
        }
        return Markdown.escape(labels.apply(silence.document())) + section(silence);
    }

    private static String section(Silence silence) {
        return silence.section().isEmpty()
                ? ""
                : ", *" + Markdown.inline(silence.section().strip()) + "*";
    }

    private String forms(List<String> forms) {
        String shown = forms.stream().limit(FORMS).collect(Collectors.joining(", "));
        return forms.size() <= FORMS ? shown : wording.say("silence.forms", shown, forms.size() - FORMS);
    }

    private String item(String key, String text) {
        return "- **" + wording.say(key) + ":** " + Markdown.inline(text) + "\n";
    }

    private String name(RuleInfo rule) {
        return Markdown.escape(codebook.name(rule));
    }
}
