package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wpr.match.Explanation;
import wpr.match.Explanation.Failure;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;

/** Tells why a pattern rule matches a sentence or does not, in sentences for people who do not program. */
public final class WhyNot {
    private final PatternRule rule;
    private final AnnotatedDocument document;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private WhyNot(PatternRule rule, AnnotatedDocument document, Messages messages) {
        this.rule = rule;
        this.document = document;
        this.messages = messages;
    }

    /**
     * What became of a rule in a text.
     *
     * @param matches whether it has a hit
     * @param lines why, one sentence each, the nearest thing first
     */
    public record Answer(boolean matches, List<String> lines) {}

    /**
     * Asks a rule about a text.
     *
     * @param id a rule of kind {@code pattern} of the set
     * @param locale language of the answer, {@code da} or {@code en}
     * @throws IllegalArgumentException where the set has no such rule of that kind
     */
    public static Answer ask(RuleSet rules, String id, AnnotatedDocument document, String locale) {
        PatternRule rule = rules.pattern(id).orElseThrow(() -> new IllegalArgumentException(id));
        WhyNot answer = new WhyNot(rule, document, Messages.in(locale));
        List<Hit> hits = rules.find(document).stream()
                .filter(hit -> hit.rule().equals(id))
                .toList();
        hits.forEach(answer::hit);
        if (hits.isEmpty()) {
            answer.miss();
        }
        return new Answer(!hits.isEmpty(), List.copyOf(answer.lines));
    }

    /** Whether a set has a rule of kind {@code pattern} with this id. */
    public static boolean answers(RuleSet rules, String id) {
        return rules.pattern(id).isPresent();
    }

    /** What makes each hit of a rule in a document; nothing where it has none. */
    public static List<String> hits(RuleSet rules, String id, AnnotatedDocument document, String locale) {
        Answer answer = ask(rules, id, document, locale);
        return answer.matches() ? answer.lines() : List.of();
    }

    private void hit(Hit hit) {
        say("why.hit", rule.info().id(), document.quote(hit.first(), hit.end()));
        hit.captures().forEach(capture -> say("why.capture", capture.name(), capture.text()));
        steps(rule.query().pattern().explain(document, document.sentenceOf(hit.first())));
        if (hit.negated()) {
            say("why.negated");
        }
    }

    private void miss() {
        List<Match> matches = rule.query().pattern().find(document);
        if (matches.isEmpty()) {
            for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
                explain(rule.query().pattern(), sentence);
            }
        }
        for (Match match : matches) {
            refused(match);
        }
    }

    /** The pattern matches; something else keeps the rule from a hit. */
    private void refused(Match match) {
        String quote = document.quote(match.first(), match.end());
        if (!match.strict()) {
            say("why.loose", quote, match.term());
        }
        if (!rule.looksAt(document, match)) {
            say("why.zone", quote, document.blockOf(match.first()).zone().id());
        }
        for (Condition condition : rule.unless()) {
            List<Match> found = condition.query().pattern().find(document);
            if (condition.holds(document, match, found)) {
                String stood = document.quote(found.get(0).first(), found.get(0).end());
                say("why.unless", quote, condition.query().text(), stood);
            }
        }
    }

    private void explain(Pattern pattern, int sentence) {
        Explanation explanation = pattern.explain(document, sentence);
        steps(explanation);
        if (explanation instanceof Explanation.Missed missed) {
            for (Failure failure : missed.failures()) {
                String key =
                        "why." + failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                say(key, failure.stood(), failure.element(), String.join(" & ", failure.unmet()), before(failure));
            }
        }
    }

    /** The word before the place where something is missing; three dots at the beginning. */
    private String before(Failure failure) {
        return failure.first() > 0 && failure.first() <= document.tokens().size()
                ? document.quote(failure.first() - 1, failure.first())
                : "...";
    }

    private void steps(Explanation explanation) {
        explanation.steps().stream()
                .filter(step -> !step.element().equals("[]"))
                .forEach(step -> say(
                        step.term().isEmpty() ? "why.step" : "why.step-term",
                        document.quote(step.first(), step.end()),
                        step.element(),
                        step.term()));
    }

    private void say(String key, Object... values) {
        lines.add(messages.get(key, values));
    }
}
