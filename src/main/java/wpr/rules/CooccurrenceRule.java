package wpr.rules;

import java.util.List;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Prospects.Question;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.RuleInfo;
import wpr.rules.Condition.Scope;
import wpr.rules.Queries.Query;

/**
 * A rule of kind {@code cooccurrence}: a thing stands near another. The hits are those that do; how much more often than
 * its counterpart does is for a measure to say.
 *
 * @param info what reports need to know of it
 * @param of the thing
 * @param near what stands near it, within a window of tokens of the same sentence
 * @param against the counterpart
 */
record CooccurrenceRule(RuleInfo info, Query of, Condition near, Query against) implements HitRule {
    CooccurrenceRule(RuleInfo info, Query of, Query near, int window, Query against) {
        this(info, of, new Condition(near, Scope.WINDOW, window, window), against);
    }

    @Override
    public List<Hit> hits(AnnotatedDocument document, List<List<Match>> found, List<Condition> negation) {
        List<Match> neighbours = found.get(near.query().index());
        return found.get(of.index()).stream()
                .filter(match -> match.strict() && near.holds(document, match, neighbours))
                .map(this::at)
                .toList();
    }

    @Override
    public Stream<Question> questions(List<Condition> negation) {
        return Condition.questions(of, List.of(near));
    }
}
