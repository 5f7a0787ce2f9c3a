package wpr.model;

import java.util.List;

/**
 * What reports need to know of a rule, without its machinery.
 *
 * @param id id of the rule, for example {@code da.q1.proposal}
 * @param ruleSet id of the rule set it comes from
 * @param kind word of the rule language: {@code pattern}, {@code ratio}, {@code silence} ...
 * @param question code of the question it serves: {@code Q1} to {@code Q7}
 * @param name short name
 * @param detects what the rule finds
 * @param ask the question to the analyst
 * @param source published work or other ground
 * @param level how much attention a candidate asks for
 * @param density whether the rule is shown as a rate and not hit by hit
 * @param proposal whether its candidates are proposals, the anchor of all others
 * @param mirror id of the rule that looks the other way; empty where there is none
 * @param falsePositives known ways to be wrong
 * @param match example sentences that match
 * @param noMatch example sentences that do not
 */
public record RuleInfo(
        String id,
        String ruleSet,
        String kind,
        String question,
        Localized name,
        Localized detects,
        Localized ask,
        Localized source,
        Level level,
        boolean density,
        boolean proposal,
        String mirror,
        List<String> falsePositives,
        List<String> match,
        List<String> noMatch) {}
