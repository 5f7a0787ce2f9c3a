package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Prospects.Question;
import wpr.model.AnnotatedDocument;
import wpr.model.Capture;
import wpr.model.Hit;
import wpr.model.RuleInfo;
import wpr.model.TokenSpan;
import wpr.rules.Queries.Query;

/**
 * A rule whose hits carry labels as further captures.
 *
 * @param rule the rule without them
 * @param query what the rule looks for
 * @param labels in the order of the file
 */
record LabelledRule(HitRule rule, Query query, List<Label> labels) implements HitRule {
    @Override
    public RuleInfo info() {
        return rule.info();
    }

    @Override
    public HitRule bare() {
        return rule;
    }

    @Override
    public List<Hit> hits(AnnotatedDocument document, List<List<Match>> found, List<Condition> negation) {
        return rule.hits(document, found, negation).stream()
                .map(hit -> labelled(document, hit, found))
                .toList();
    }

    private Hit labelled(AnnotatedDocument document, Hit hit, List<List<Match>> found) {
        List<Capture> captures = new ArrayList<>(hit.captures());
        labels.forEach(label -> captures.add(label.of(document, new TokenSpan(hit.first(), hit.end()), found)));
        return new Hit(
                hit.rule(), hit.first(), hit.end(), List.copyOf(captures), hit.strict(), hit.negated(), hit.term());
    }

    @Override
    public Stream<Question> questions(List<Condition> negation) {
        List<Condition> conditions = labels.stream()
                .flatMap(label -> label.values().stream())
                .map(Label.Value::condition)
                .toList();
        return Stream.concat(rule.questions(negation), Condition.questions(query, conditions));
    }
}
