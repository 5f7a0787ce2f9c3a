package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import wpr.match.Term;
import wpr.model.Localized;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;

/** A rule set as a page that a student can read: what each rule looks for, asks, leans on and gets wrong. */
public final class Codebook {
    private final RuleSet rules;
    private final CodebookPage page;
    private final Messages messages;
    private final String locale;

    private Codebook(RuleSet rules, CodebookPage page, String locale) {
        this.rules = rules;
        this.page = page;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    /**
     * The codebook of a rule set in Markdown.
     *
     * @param locale language of the page, {@code da} or {@code en}
     */
    public static String markdown(RuleSet rules, String locale) {
        return new Codebook(rules, new MarkdownPage(), locale).write();
    }

    /** The same as one HTML page that loads nothing. */
    public static String html(RuleSet rules, String locale) {
        String title = rules.info().title().in(locale);
        return new Codebook(rules, new HtmlPage(title, locale), locale).write();
    }

    /** The same as a table with a row for each rule and lexicon. */
    public static String csv(RuleSet rules, String locale) {
        return new CodebookTable(rules, locale).write();
    }

    private String write() {
        RuleSetInfo info = rules.info();
        page.heading(1, "", page.text(info.title().in(locale)));
        page.paragraph(say(
                "codebook.set",
                page.code(info.id()),
                page.text(info.version()),
                page.code(info.language()),
                info.hash().substring(0, 12)));
        said("codebook.authors", String.join(", ", info.authors()));
        said("codebook.edition", info.edition());
        section("codebook.position", info.position());
        section("codebook.blind-spots", info.blindSpots());
        overview(info);
        for (String question :
                new TreeSet<>(info.rules().stream().map(RuleInfo::question).toList())) {
            String key = "codebook." + question.toLowerCase(Locale.ROOT);
            page.heading(2, "", page.text(messages.has(key) ? question + " " + say(key) : question));
            rules.origins().stream()
                    .filter(origin -> origin.info().question().equals(question))
                    .forEach(this::rule);
        }
        page.heading(2, "", say("codebook.lexicons"));
        rules.lexicons().forEach(this::lexicon);
        return page.finished();
    }

    private void overview(RuleSetInfo info) {
        page.heading(2, "", say("codebook.overview"));
        List<List<String>> rows = new ArrayList<>();
        for (RuleInfo rule : info.rules()) {
            rows.add(List.of(
                    page.text(rule.question()),
                    page.name(rule.id()),
                    page.text(rule.name().in(locale)),
                    say("codebook.kind." + rule.kind()),
                    page.text(rule.source().in(locale))));
        }
        page.table(List.of(say("codebook.overview.head").split(" *\\| *")), rows);
    }

    private void rule(RuleBook.Origin origin) {
        RuleInfo rule = origin.info();
        page.heading(3, rule.id(), page.text(rule.name().in(locale)));
        page.paragraph(page.code(rule.id()) + ", " + say("codebook.kind." + rule.kind()) + ", "
                + say("codebook.level." + rule.level().id()) + (rule.density() ? ", " + say("codebook.density") : "")
                + (rule.proposal() ? ", " + say("codebook.proposal") : "") + ".");
        page.paragraph(page.text(rule.detects().in(locale)));
        page.question(page.text(rule.ask().in(locale)));
        if (origin.fields().has("expectation")) {
            said(
                    "codebook.expectation",
                    origin.fields().localized("expectation").in(locale));
        }
        if (origin.match().isEmpty() && origin.fields().text("type").equals("relative")) {
            page.paragraph(say("codebook.relative"));
        }
        examples(
                "codebook.match",
                origin.match().stream()
                        .map(Example::written)
                        .map(Yaml.Scalar::value)
                        .toList());
        examples("codebook.no-match", rule.noMatch());
        examples("codebook.false-positives", rule.falsePositives());
        if (!rule.mirror().isEmpty()) {
            page.paragraph(say("codebook.mirror", page.name(rule.mirror())));
        }
        said("codebook.source", rule.source().in(locale));
        page.lines(Definition.of(origin.fields().entries()));
    }

    private void lexicon(LexiconReader.Entry entry) {
        String name = "$" + entry.lexicon().id();
        page.heading(3, name, page.text(entry.lexicon().label().in(locale)));
        page.paragraph(page.code(name));
        page.paragraph(terms(entry.lexicon().terms()));
        if (!entry.lexicon().except().isEmpty()) {
            page.paragraph(say("codebook.except", terms(entry.lexicon().except())));
        }
    }

    private String terms(List<Term> terms) {
        return String.join(
                ", ", terms.stream().map(term -> page.code(term.notation())).toList());
    }

    private void section(String key, Localized text) {
        if (!text.in(locale).isEmpty()) {
            page.heading(2, "", say(key));
            page.paragraph(page.text(text.in(locale)));
        }
    }

    private void examples(String key, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.paragraph(say(key));
            page.items(sentences.stream().map(page::marked).toList());
        }
    }

    private void said(String key, String raw) {
        if (!raw.isBlank()) {
            page.paragraph(say(key, page.text(raw)));
        }
    }

    private String say(String key, Object... values) {
        return messages.get(key, values);
    }
}
