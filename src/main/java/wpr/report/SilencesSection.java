package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wpr.model.Silence;
import wpr.model.SilenceSpec;

/** Silences: what was expected and by whom, what was searched for, what was found where. */
final class SilencesSection {
    private static final int FORMS = 40;

    private final Corpus corpus;
    private final String locale;

    SilencesSection(Corpus corpus) {
        this.corpus = corpus;
        this.locale = corpus.run().locale();
    }

    List<Element> elements() {
        List<SilenceSpec> asked = corpus.codebook().silences().stream()
                .filter(spec -> !answers(spec).isEmpty())
                .toList();
        if (asked.isEmpty()) {
            return corpus.section("silences", "silences.none");
        }
        List<Element> elements = corpus.section("silences", "silences.read", "silence.upper-meaning");
        List<Prose> quiet = new ArrayList<>();
        for (SilenceSpec spec : asked) {
            List<Silence> flagged = answers(spec).flagged();
            if (flagged.isEmpty()) {
                quiet.add(line(spec));
            } else {
                elements.addAll(rule(spec, flagged));
            }
        }
        if (!quiet.isEmpty()) {
            elements.add(Element.Heading.of(3, "", corpus.say("silence.quiet")));
            elements.add(new Element.Items(Element.Items.Style.PLAIN, quiet));
        }
        return elements;
    }

    static List<Silence> flagged(List<Silence> answers) {
        return answers.stream()
                .filter(silence -> silence.status().equals("flagged"))
                .toList();
    }

    private Answers answers(SilenceSpec spec) {
        return corpus.summary().silences(spec.rule().id());
    }

    private List<Element> rule(SilenceSpec spec, List<Silence> flagged) {
        List<Element.Terms.Term> terms = new ArrayList<>();
        term(terms, "expected", spec.expectation().in(locale));
        term(terms, "source", spec.rule().source().in(locale));
        term(terms, "given", forms(spec.given().searchForms()));
        term(terms, "searched", forms(spec.expect().searchForms()));
        term(terms, "ask", spec.rule().ask().in(locale));
        term(terms, "answers", corpus.wording().statuses(answers(spec)));
        List<Element> elements = new ArrayList<>();
        elements.add(Element.Heading.of(3, "", corpus.name(spec.rule())));
        elements.add(new Element.Terms(terms));
        Element.Table.Rows rows = head(corpus.wording(), "silence.where");
        flagged.forEach(silence -> {
            String section = silence.section().isEmpty() ? "" : ", " + silence.section();
            row(rows, corpus.wording(), corpus.label(silence.document()) + section, silence);
        });
        elements.add(rows.table(corpus.name(spec.rule())));
        if (answers(spec).count("flagged") > Answers.SHOWN) {
            elements.add(Corpus.paragraph(corpus.say("silence.more", Answers.SHOWN)));
        }
        return elements;
    }

    private void term(List<Element.Terms.Term> terms, String key, String text) {
        if (!text.isBlank()) {
            terms.add(new Element.Terms.Term(Prose.of(corpus.say("silence." + key)), Prose.of(text.strip())));
        }
    }

    /** A rule that flags nothing, in one line. */
    private Prose line(SilenceSpec spec) {
        String expectation = spec.expectation().in(locale).strip();
        return Prose.strong(corpus.name(spec.rule()))
                .then(": " + expectation + " ("
                        + spec.rule().source().in(locale).strip() + "). "
                        + corpus.wording().statuses(answers(spec)));
    }

    static Element.Table.Rows head(Wording wording, String first) {
        Element.Table.Rows rows = new Element.Table.Rows().column(wording.say(first), Element.Table.Kind.TEXT);
        for (String key : List.of("found-given", "found-expected", "words", "upper")) {
            rows.column(wording.say("silence." + key), Element.Table.Kind.NUMBER);
        }
        return rows;
    }

    static void row(Element.Table.Rows rows, Wording wording, String name, Silence silence) {
        String observed = wording.number(silence.observed());
        boolean stated = !Double.isNaN(silence.expected());
        rows.cell(silence.fragility().fragile() ? name + ", " + wording.say("measure.fragile") : name)
                .cell(wording.number(silence.given()))
                .cell(
                        stated
                                ? observed + " (" + wording.say("silence.number-expected") + ": "
                                        + wording.number(silence.expected()) + ")"
                                : observed)
                .cell(wording.number(silence.tokens()))
                .cell(wording.number(silence.upper()));
    }

    private String forms(List<String> forms) {
        String shown = forms.stream().limit(FORMS).collect(Collectors.joining(", "));
        return forms.size() <= FORMS ? shown : corpus.say("silence.forms", shown, forms.size() - FORMS);
    }
}
