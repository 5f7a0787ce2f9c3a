package wpr.rules;

import java.util.List;
import wpr.match.Pattern;
import wpr.rules.Queries.Query;
import wpr.rules.Source.Place;

/**
 * A rule or lexicon with something left out, and what that makes of the rules that use it.
 *
 * @param owner the rule or lexicon
 * @param kind what sort of thing is left out, as reasons name it: {@code alternatives}, {@code unless}, ...
 * @param at where the thing left out stands
 * @param cut the thing left out, as written, spaces joined
 * @param rules the rules as they are then
 * @param fresh the patterns of these rules that are in no set, numbered on from those of the rule set
 * @param lexicon the lexicon as it is then; empty where a rule was changed
 */
record Mutation(
        String owner,
        String kind,
        Place at,
        String cut,
        List<PatternRule> rules,
        List<Query> fresh,
        List<Pattern> lexicon) {
    /** The words of a file on one line. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
