package wpr.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Prospects.Question;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.RuleInfo;
import wpr.model.Zone;
import wpr.rules.Queries.Query;

/**
 * A rule of kind {@code position}: a thing is named late in a document, or nowhere but in its margin. The hit is where it
 * is named first.
 *
 * @param info what reports need to know of it
 * @param of the thing
 * @param laterThan share of the document's tokens behind which a first mention is late; 1 where lateness is not asked
 * @param onlyIn zones that are margin; empty where the margin is not asked
 */
record PositionRule(RuleInfo info, Query of, double laterThan, Set<Zone> onlyIn) implements HitRule {
    @Override
    public List<Hit> hits(AnnotatedDocument document, List<List<Match>> found, List<Condition> negation) {
        List<Match> matches =
                found.get(of.index()).stream().filter(Match::strict).toList();
        if (matches.isEmpty()) {
            return List.of();
        }
        Match first = matches.get(0);
        return isLate(document, first) || isMargin(document, matches) ? List.of(at(first)) : List.of();
    }

    boolean isLate(AnnotatedDocument document, Match first) {
        return first.first() > laterThan * document.tokens().size();
    }

    boolean isMargin(AnnotatedDocument document, List<Match> matches) {
        return !onlyIn.isEmpty()
                && matches.stream()
                        .allMatch(match ->
                                onlyIn.contains(document.blockOf(match.first()).zone()));
    }

    @Override
    public Stream<Question> questions(List<Condition> negation) {
        return HitRule.alone(of);
    }
}
