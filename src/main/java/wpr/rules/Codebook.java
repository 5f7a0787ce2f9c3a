package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import wpr.model.Localized;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Items;
import wpr.rules.Yaml.Scalar;

/** A rule set as a page in Markdown that a student can read: what each rule looks for, asks, leans on and gets wrong. */
public final class Codebook {
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "id",
            "kind",
            "question",
            "name",
            "detects",
            "ask",
            "source",
            "level",
            "mirror",
            "show",
            "proposal",
            "false-positives",
            "examples",
            "expectation");

    private final RuleSet rules;
    private final Messages messages;
    private final String locale;
    private final StringBuilder page = new StringBuilder();

    private Codebook(RuleSet rules, String locale) {
        this.rules = rules;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    /**
     * The codebook of a rule set.
     *
     * @param locale language of the page, {@code da} or {@code en}
     */
    public static String markdown(RuleSet rules, String locale) {
        return new Codebook(rules, locale).write();
    }

    private String write() {
        RuleSetInfo info = rules.info();
        line("# " + escaped(info.title().in(locale)));
        line(say(
                "codebook.set",
                info.id(),
                info.version(),
                info.language(),
                info.hash().substring(0, 12)));
        if (!info.authors().isEmpty()) {
            line(say("codebook.authors", escaped(String.join(", ", info.authors()))));
        }
        if (!info.edition().isEmpty()) {
            line(say("codebook.edition", escaped(info.edition())));
        }
        section("codebook.position", info.position());
        section("codebook.blind-spots", info.blindSpots());
        overview(info);
        for (String question :
                new TreeSet<>(info.rules().stream().map(RuleInfo::question).toList())) {
            String key = "codebook." + question.toLowerCase(Locale.ROOT);
            line("## " + escaped(messages.has(key) ? question + " " + say(key) : question));
            rules.origins().stream()
                    .filter(origin -> origin.info().question().equals(question))
                    .forEach(this::rule);
        }
        line("## " + say("codebook.lexicons"));
        rules.lexicons().forEach(this::lexicon);
        return page.toString();
    }

    private void overview(RuleSetInfo info) {
        line("## " + say("codebook.overview"));
        page.append(say("codebook.overview.head")).append("\n|---|---|---|---|---|\n");
        for (RuleInfo rule : info.rules()) {
            page.append("| %s | `%s` | %s | %s | %s |%n"
                    .formatted(
                            rule.question(),
                            rule.id(),
                            escaped(rule.name().in(locale)),
                            say("codebook.kind." + rule.kind()),
                            escaped(rule.source())));
        }
        page.append('\n');
    }

    private void rule(RuleBook.Origin origin) {
        RuleInfo rule = origin.info();
        line("### " + escaped(rule.name().in(locale)));
        line("`" + rule.id() + "`, " + say("codebook.kind." + rule.kind()) + ", "
                + say("codebook.level." + rule.level().id()) + (rule.density() ? ", " + say("codebook.density") : "")
                + (rule.proposal() ? ", " + say("codebook.proposal") : "") + ".");
        line(escaped(rule.detects().in(locale)));
        line("**" + escaped(rule.ask().in(locale)) + "**");
        if (origin.fields().has("expectation")) {
            line(say(
                    "codebook.expectation",
                    escaped(origin.fields().localized("expectation").in(locale))));
        }
        page.append("```\n");
        definition(origin.fields().entries(), SAID_OTHERWISE)
                .forEach(text -> page.append(text).append('\n'));
        page.append("```\n\n");
        examples("codebook.match", rule.match());
        examples("codebook.no-match", rule.noMatch());
        examples("codebook.false-positives", rule.falsePositives());
        if (!rule.mirror().isEmpty()) {
            line(say("codebook.mirror", rule.mirror()));
        }
        line(say("codebook.source", escaped(rule.source())));
    }

    /** What makes the rule, key by key, as in its file. */
    private static List<String> definition(Entries entries, Set<String> without) {
        List<String> lines = new ArrayList<>();
        for (Yaml.Entry entry : entries.entries()) {
            String key = entry.key().value();
            if (!without.contains(key)) {
                lines.add(key + ": " + value(entry.value()));
            }
        }
        return lines;
    }

    private static String value(Yaml value) {
        if (value instanceof Scalar scalar) {
            return scalar.value().strip();
        }
        if (value instanceof Items items) {
            return String.join(
                    "; ", items.values().stream().map(Codebook::value).toList());
        }
        return String.join(", ", definition((Entries) value, Set.of()));
    }

    private void lexicon(LexiconReader.Entry entry) {
        line("### " + escaped(entry.lexicon().label().in(locale)));
        line("`$" + entry.lexicon().id() + "`");
        line(code(entry.lexicon().terms().stream().map(term -> term.notation()).toList()));
        if (!entry.lexicon().except().isEmpty()) {
            List<String> except = entry.lexicon().except().stream()
                    .map(term -> term.notation())
                    .toList();
            line(say("codebook.except", code(except)));
        }
    }

    private void section(String key, Localized text) {
        if (!text.in(locale).isEmpty()) {
            line("## " + say(key));
            line(escaped(text.in(locale)));
        }
    }

    private void examples(String key, List<String> sentences) {
        if (!sentences.isEmpty()) {
            line(say(key));
            sentences.forEach(
                    sentence -> page.append("- ").append(escaped(sentence)).append('\n'));
            page.append('\n');
        }
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            page.append(text).append("\n\n");
        }
    }

    private String say(String key, Object... values) {
        return messages.get(key, values);
    }

    private static String code(List<String> words) {
        return String.join(
                ", ",
                words.stream().map(word -> "`" + word.replace("`", "'") + "`").toList());
    }

    /** Text that Markdown and HTML leave as it is. */
    private static String escaped(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }
}
