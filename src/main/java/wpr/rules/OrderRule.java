package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Prospects.Question;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.RuleInfo;
import wpr.model.Sentence;
import wpr.rules.Condition.Scope;
import wpr.rules.Queries.Query;

/**
 * A rule of kind {@code order}: one thing is named before another within a unit.
 *
 * <p>The earliest of each counts. In a sentence, the hit reaches from the one to the other; in a larger unit it is the
 * first alone. How often the other way round is what the mirror rule finds.
 *
 * @param info what reports need to know of it
 * @param earlier what comes first
 * @param later what comes after it
 * @param unit sentence, passage or section
 * @param cues wordings of which one must stand in the unit; none is needed where there are none
 */
record OrderRule(RuleInfo info, Query earlier, Query later, Scope unit, List<Query> cues) implements HitRule {
    @Override
    public List<Hit> hits(AnnotatedDocument document, List<List<Match>> found, List<Condition> negation) {
        Map<Integer, Match> firsts = earliest(document, found.get(earlier.index()));
        Map<Integer, Match> seconds = earliest(document, found.get(later.index()));
        List<Hit> hits = new ArrayList<>();
        firsts.forEach((home, first) -> {
            Match second = seconds.get(home);
            if (second != null && first.end() <= second.first() && cued(document, home, found)) {
                int end = unit == Scope.SENTENCE ? second.end() : first.end();
                hits.add(new Hit(info.id(), first.first(), end, first.captures(), true, false, first.term()));
            }
        });
        return hits;
    }

    @Override
    public Stream<Question> questions(List<Condition> negation) {
        return Stream.concat(HitRule.alone(earlier, later), HitRule.alone(cues.toArray(Query[]::new)));
    }

    /** Whether a unit has a cue, where the rule asks for one. */
    boolean cued(AnnotatedDocument document, int home, List<List<Match>> found) {
        return cues.isEmpty()
                || cues.stream()
                        .flatMap(cue -> found.get(cue.index()).stream())
                        .anyMatch(match -> home(document, match) == home);
    }

    /** The first sure match in each unit, by the number of the unit. */
    Map<Integer, Match> earliest(AnnotatedDocument document, List<Match> matches) {
        Map<Integer, Match> earliest = new LinkedHashMap<>();
        matches.stream().filter(Match::strict).forEach(match -> earliest.putIfAbsent(home(document, match), match));
        return earliest;
    }

    /** Number of the unit a match begins in. */
    int home(AnnotatedDocument document, Match match) {
        int at = document.sentenceOf(match.first());
        Sentence sentence = document.sentences().get(at);
        return switch (unit) {
            case PASSAGE -> sentence.block();
            case SECTION -> document.document().blocks().get(sentence.block()).section();
            default -> at;
        };
    }
}
