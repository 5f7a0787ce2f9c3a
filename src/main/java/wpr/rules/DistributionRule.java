package wpr.rules;

import java.util.List;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Prospects.Question;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.RuleInfo;
import wpr.rules.Queries.Query;

/**
 * A rule of kind {@code distribution}: where something gathers. The hits are all places; reports show them as a rate.
 *
 * @param info what reports need to know of it
 * @param of what is looked for
 */
record DistributionRule(RuleInfo info, Query of) implements HitRule {
    @Override
    public List<Hit> hits(AnnotatedDocument document, List<List<Match>> found, List<Condition> negation) {
        return found.get(of.index()).stream()
                .filter(Match::strict)
                .map(this::at)
                .toList();
    }

    @Override
    public Stream<Question> questions(List<Condition> negation) {
        return HitRule.alone(of);
    }
}
