package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Prospects.Question;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.RuleInfo;
import wpr.model.Zone;
import wpr.rules.Queries.Query;

/**
 * A rule of kind {@code pattern}, compiled.
 *
 * @param info what reports need to know of it
 * @param query what it looks for
 * @param unless conditions that take a match out
 * @param zones zones it looks in; empty where it looks everywhere
 * @param negatable whether a negation around a match is marked
 */
record PatternRule(RuleInfo info, Query query, List<Condition> unless, Set<Zone> zones, boolean negatable)
        implements HitRule {
    @Override
    public List<Hit> hits(AnnotatedDocument document, List<List<Match>> found, List<Condition> negation) {
        List<Hit> hits = new ArrayList<>();
        for (Match match : found.get(query.index())) {
            if (match.strict() && looksAt(document, match) && !anyHolds(unless, document, match, found)) {
                boolean negated = negatable && anyHolds(negation, document, match, found);
                hits.add(new Hit(info.id(), match.first(), match.end(), match.captures(), true, negated, match.term()));
            }
        }
        return hits;
    }

    @Override
    public Stream<Question> questions(List<Condition> negation) {
        List<Condition> conditions = new ArrayList<>(unless);
        conditions.addAll(negatable ? negation : List.of());
        return Condition.questions(query, conditions);
    }

    /** Whether the rule looks in the passage where a match begins. */
    boolean looksAt(AnnotatedDocument document, Match match) {
        return zones.isEmpty() || zones.contains(document.blockOf(match.first()).zone());
    }

    /** The rule with another pattern. */
    PatternRule with(Query other) {
        return new PatternRule(info, other, unless, zones, negatable);
    }

    /** The rule with another pattern in one of its {@code unless}. */
    PatternRule with(int condition, Query other) {
        List<Condition> changed = new ArrayList<>(unless);
        changed.set(condition, unless.get(condition).with(other));
        return new PatternRule(info, query, List.copyOf(changed), zones, negatable);
    }

    /** The rule without one of its {@code unless}. */
    PatternRule without(Condition condition) {
        List<Condition> rest = new ArrayList<>(unless);
        rest.remove(condition);
        return new PatternRule(info, query, List.copyOf(rest), zones, negatable);
    }

    /** The rule in other zones; everywhere where there are none. */
    PatternRule in(Set<Zone> others) {
        return new PatternRule(info, query, unless, others, negatable);
    }

    /** The rule with other patterns in place of its own. */
    PatternRule recompiled(UnaryOperator<Query> other) {
        List<Condition> changed =
                unless.stream().map(one -> one.with(other.apply(one.query()))).toList();
        return new PatternRule(info, other.apply(query), changed, zones, negatable);
    }

    private static boolean anyHolds(
            List<Condition> conditions, AnnotatedDocument document, Match match, List<List<Match>> found) {
        for (Condition condition : conditions) {
            if (condition.holds(document, match, found.get(condition.query().index()))) {
                return true;
            }
        }
        return false;
    }
}
