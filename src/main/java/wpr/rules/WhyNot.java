package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wpr.match.Explanation.Failure;
import wpr.match.Explanation.Kind;
import wpr.match.Explanation.Step;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.rules.Obstacle.Doubtful;
import wpr.rules.Obstacle.Elsewhere;
import wpr.rules.Obstacle.TakenOut;
import wpr.rules.Obstacle.Unmet;

/** Tells why a rule matches a text or does not, in sentences for people who do not program. */
public final class WhyNot {
    private final RuleSet rules;
    private final PatternRule rule;
    private final AnnotatedDocument document;
    private final Messages messages;
    private final String locale;
    private final List<String> lines = new ArrayList<>();

    private WhyNot(RuleSet rules, PatternRule rule, AnnotatedDocument document, String locale) {
        this.rules = rules;
        this.rule = rule;
        this.document = document;
        this.messages = Messages.in(locale);
        this.locale = locale;
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
     * @param id a rule of the set that points at places: of any kind but {@code ratio} and {@code silence}
     * @param annotation of changed sentences, the same that annotated the document
     * @param locale language of the answer, {@code da} or {@code en}
     * @throws IllegalArgumentException where the set has no such rule of that kind
     */
    public static Answer ask(
            RuleSet rules, String id, AnnotatedDocument document, RuleTester.Annotation annotation, String locale) {
        Optional<PatternRule> pattern = rules.pattern(id);
        return pattern.isPresent()
                ? ask(rules, pattern.get(), document, annotation, locale)
                : askPlace(
                        rules,
                        rules.pointing(id).orElseThrow(() -> new IllegalArgumentException(id)),
                        document,
                        locale);
    }

    private static Answer ask(
            RuleSet rules,
            PatternRule rule,
            AnnotatedDocument document,
            RuleTester.Annotation annotation,
            String locale) {
        WhyNot answer = new WhyNot(rules, rule, document, locale);
        boolean matches = answer.hits();
        if (!matches) {
            answer.miss(NearestChange.of(rules, rule, document, annotation));
        }
        return new Answer(matches, List.copyOf(answer.lines));
    }

    /** What a rule that asks where things stand counted, and what was not as it wants it. */
    private static Answer askPlace(RuleSet rules, HitRule rule, AnnotatedDocument document, String locale) {
        Messages messages = Messages.in(locale);
        String id = rule.info().id();
        List<List<Match>> found = rules.matches(document);
        List<Hit> hits = rule.hits(document, found, rules.negation());
        List<String> lines = new ArrayList<>();
        hits.forEach(hit -> lines.add(messages.get("why.hit", id, document.quote(hit.first(), hit.end()))));
        PlaceObstacles.Answer answer = PlaceObstacles.of(rule, document, found, messages);
        if (hits.isEmpty()) {
            int several = answer.unmet().size();
            lines.add(messages.get(several > 1 ? "why.miss-several" : "why.miss", id, several));
            lines.addAll(answer.unmet());
        }
        lines.addAll(answer.counted());
        return new Answer(!hits.isEmpty(), List.copyOf(lines));
    }

    /** Whether a set has a rule with this id that points at places. */
    public static boolean answers(RuleSet rules, String id) {
        return rules.pointing(id).isPresent();
    }

    /**
     * What makes each hit of a rule in a document. Where a rule of kind {@code pattern} has none there is nothing to say;
     * the others always say what they counted.
     */
    public static List<String> hits(RuleSet rules, String id, AnnotatedDocument document, String locale) {
        Optional<PatternRule> pattern = rules.pattern(id);
        if (pattern.isPresent()) {
            WhyNot answer = new WhyNot(rules, pattern.get(), document, locale);
            answer.hits();
            return List.copyOf(answer.lines);
        }
        return rules.pointing(id)
                .map(rule -> askPlace(rules, rule, document, locale).lines())
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** Tells of all hits; whether there are any. */
    private boolean hits() {
        List<Hit> hits = rules.find(document).stream()
                .filter(hit -> hit.rule().equals(rule.info().id()))
                .toList();
        hits.forEach(this::hit);
        return !hits.isEmpty();
    }

    private void hit(Hit hit) {
        say("why.hit", rule.info().id(), document.quote(hit.first(), hit.end()));
        hit.captures().forEach(capture -> say("why.capture", capture.name(), capture.text()));
        Pattern pattern = rule.query().pattern();
        pattern.explain(document, document.sentenceOf(hit.first())).steps().stream()
                .filter(step -> !step.element().undemanding())
                .forEach(this::step);
        if (hit.negated()) {
            say("why.negated");
        }
    }

    private void step(Step step) {
        String key = step.term().isEmpty() ? "why.step" : "why.step-term";
        say(key, quote(step), step.element().in(locale), step.element(), step.term());
    }

    /** What kept the rule from a hit: each thing in order, how the sentence would match, what fits already. */
    private void miss(NearestChange.Answer nearest) {
        List<Obstacle> obstacles = nearest.obstacles().obstacles();
        say(obstacles.size() > 1 ? "why.miss-several" : "why.miss", rule.info().id(), obstacles.size());
        obstacles.forEach(this::obstacle);
        nearest.change().ifPresent(sentence -> say("why.would", sentence));
        Set<String> fits = new LinkedHashSet<>();
        nearest.obstacles().steps().stream()
                .filter(step -> !step.element().undemanding())
                .forEach(step -> fits.add(fit(step)));
        if (!fits.isEmpty()) {
            say("why.fits", String.join("; ", fits));
        }
        obstacles.stream().limit(1).forEach(this::notation);
    }

    /** What stands in the rule file. */
    private void notation(Obstacle obstacle) {
        if (obstacle instanceof Unmet unmet) {
            say("why.notation", unmet.failure().element());
        } else if (obstacle instanceof TakenOut out) {
            say("why.notation-unless", Mutation.oneLine(out.unless().query().text()));
        }
    }

    private String fit(Step step) {
        String key = step.element().plainWords() ? "why.fit-word" : "why.fit";
        return messages.get(key, quote(step), step.element().briefly(locale));
    }

    private void obstacle(Obstacle obstacle) {
        if (obstacle instanceof Unmet unmet) {
            unmet(unmet);
        } else if (obstacle instanceof Doubtful doubtful) {
            doubtful(doubtful);
        } else if (obstacle instanceof Elsewhere elsewhere) {
            List<String> zones = rule.zones().stream()
                    .map(zone -> messages.get("zone." + zone.id()))
                    .toList();
            String here = messages.get("zone." + elsewhere.zone().id());
            say("why.zone", quote(elsewhere.match().first(), elsewhere.match().end()), here, String.join(", ", zones));
        } else if (obstacle instanceof TakenOut out) {
            String where = out.unless().scope().name().toLowerCase(Locale.ROOT);
            String match = quote(out.match().first(), out.match().end());
            say("why.unless." + where, match, out.quote());
        }
    }

    private void unmet(Unmet obstacle) {
        Failure failure = obstacle.failure();
        String wanted = failure.element().in(locale);
        switch (failure.kind()) {
            case MISSING -> {
                boolean behind = failure.first() > 0;
                int token = behind ? failure.first() - 1 : 0;
                say(behind ? "why.missing" : "why.missing-first", wanted, quote(token, token + 1));
            }
            case ELEMENT -> {
                boolean part = !failure.unmet().equals(failure.element());
                say(
                        part ? "why.element-part" : "why.element",
                        failure.stood(),
                        wanted,
                        failure.unmet().in(locale));
            }
            default -> say("why." + word(failure.kind()), failure.stood(), wanted);
        }
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void doubtful(Doubtful doubtful) {
        List<String> when = rules.conditions(doubtful.lexicon().substring(1), doubtful.term()).stream()
                .map(pattern -> pattern.wanted().in(locale))
                .toList();
        if (when.isEmpty()) {
            say("why.loose-always", doubtful.quote());
        } else {
            say("why.loose", doubtful.quote(), String.join(messages.get("why.and"), when));
        }
    }

    private String quote(Step step) {
        return quote(step.first(), step.end());
    }

    private String quote(int first, int end) {
        return Mutation.oneLine(document.quote(first, end));
    }

    private void say(String key, Object... values) {
        lines.add(messages.get(key, values));
    }
}
