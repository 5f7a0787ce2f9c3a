package wpr.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wpr.model.Candidate;
import wpr.model.RuleInfo;

/**
 * The passages of one document that a report shows: some proposals, under each the candidates that lean on it, and the
 * candidates without a proposal.
 *
 * <p>Drawn by lot in two steps: first the proposals, then for every other rule candidates that lean on a drawn
 * proposal or on none; where these are fewer than a rule may show, others fill up. Rules shown as a rate have none.
 *
 * @param anchors the proposals in text order
 * @param elsewhere drawn candidates that lean on a proposal that was not drawn, in text order
 * @param alone drawn candidates that lean on no proposal, in text order
 * @param left how many candidates of the rules shown were not drawn
 */
record Anchors(List<Anchor> anchors, List<Candidate> elsewhere, List<Candidate> alone, int left) {
    /**
     * A proposal and what leans on it.
     *
     * @param proposal the proposal
     * @param leaning drawn candidates whose nearest proposal it is, in text order
     */
    record Anchor(Candidate proposal, List<Candidate> leaning) {}

    /**
     * Draws from the candidates of one document.
     *
     * @param most how many passages a rule may show
     */
    static Anchors draw(List<Candidate> candidates, Codebook codebook, Draw draw, int most) {
        Map<RuleInfo, List<Candidate>> byRule = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            RuleInfo rule = codebook.rule(candidate.rule());
            if (!rule.density()) {
                byRule.computeIfAbsent(rule, none -> new ArrayList<>()).add(candidate);
            }
        }
        List<Candidate> proposals = new ArrayList<>();
        byRule.forEach((rule, of) -> {
            if (rule.proposal()) {
                proposals.addAll(draw.atMost(most, of));
            }
        });
        Set<String> drawn = proposals.stream().map(Candidate::fingerprint).collect(Collectors.toSet());
        List<Candidate> others = new ArrayList<>();
        byRule.forEach((rule, of) -> {
            if (!rule.proposal()) {
                others.addAll(near(of, drawn, draw, most));
            }
        });
        int all = byRule.values().stream().mapToInt(List::size).sum();
        return arrange(
                proposals.stream().sorted().toList(), others.stream().sorted().toList(), all);
    }

    private static List<Candidate> near(List<Candidate> candidates, Set<String> drawn, Draw draw, int most) {
        Map<Boolean, List<Candidate>> near = candidates.stream()
                .collect(Collectors.partitioningBy(c -> c.proposal().isEmpty() || drawn.contains(c.proposal())));
        Set<Candidate> chosen = new LinkedHashSet<>(draw.atMost(most, near.getOrDefault(true, List.of())));
        chosen.addAll(draw.atMost(most - chosen.size(), near.getOrDefault(false, List.of())));
        return List.copyOf(chosen);
    }

    private static Anchors arrange(List<Candidate> proposals, List<Candidate> others, int all) {
        Map<String, List<Candidate>> byProposal = others.stream().collect(Collectors.groupingBy(Candidate::proposal));
        List<Anchor> anchors = proposals.stream()
                .map(proposal -> new Anchor(proposal, byProposal.getOrDefault(proposal.fingerprint(), List.of())))
                .toList();
        Set<String> shown = proposals.stream().map(Candidate::fingerprint).collect(Collectors.toSet());
        return new Anchors(
                anchors,
                others.stream()
                        .filter(c -> !c.proposal().isEmpty() && !shown.contains(c.proposal()))
                        .toList(),
                byProposal.getOrDefault("", List.of()),
                all - proposals.size() - others.size());
    }
}
