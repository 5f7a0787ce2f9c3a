package wpr.rules;

import java.util.List;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Prospects.Question;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.RuleInfo;
import wpr.rules.Queries.Query;

/** A compiled rule that points at places in a document. Rules that count instead are specifications in the model. */
sealed interface HitRule
        permits LabelledRule, PatternRule, OrderRule, PositionRule, CooccurrenceRule, DistributionRule {
    /** What reports need to know of it. */
    RuleInfo info();

    /** The rule without what is only said of its hits. */
    default HitRule bare() {
        return this;
    }

    /**
     * The hits in a document; rules count strict.
     *
     * @param found matches of all patterns of the rule set, by index
     * @param negation what negates, in its window
     */
    List<Hit> hits(AnnotatedDocument document, List<List<Match>> found, List<Condition> negation);

    /**
     * What must be found in a document, with tags wherever they matter, for this rule to find the same.
     *
     * @param negation what negates
     */
    Stream<Question> questions(List<Condition> negation);

    /** Patterns by themselves. */
    static Stream<Question> alone(Query... queries) {
        return Stream.of(queries).map(query -> new Question(query.pattern()));
    }

    /** A hit without captures at a match. */
    default Hit at(Match match) {
        return new Hit(info().id(), match.first(), match.end(), match.captures(), true, false, match.term());
    }
}
