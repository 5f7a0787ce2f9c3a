package wpr.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wpr.model.Block;
import wpr.model.Candidate;
import wpr.model.DocumentResult;
import wpr.model.RuleInfo;
import wpr.model.Span;

/**
 * Passages to hold against a candidate: the nearest before and the nearest behind it, of the same kind and at least ten
 * words long, that hold a proposal and no match of the candidate's rule; for a proposal those that hold no proposal.
 */
final class CounterPassages {
    private static final int WORDS = 10;

    private final Codebook codebook;
    private final List<Place> places = new ArrayList<>();

    /**
     * A passage that may be shown.
     *
     * @param number number of the passage within the document, from 0
     * @param block the passage
     * @param rules rules that match in it
     * @param proposal whether it holds a proposal
     */
    record Place(int number, Block block, Set<String> rules, boolean proposal) {
        Span span() {
            return new Span(block.start(), block.end());
        }
    }

    CounterPassages(Codebook codebook, DocumentResult result) {
        this.codebook = codebook;
        int next = 0;
        List<Candidate> candidates = result.candidates();
        for (int number = 0; number < result.blocks().size(); number++) {
            Block block = result.blocks().get(number);
            Set<String> rules = new HashSet<>();
            boolean proposal = false;
            while (next < candidates.size() && candidates.get(next).start() < block.end()) {
                RuleInfo rule = codebook.rule(candidates.get(next++).rule());
                rules.add(rule.id());
                proposal |= rule.proposal();
            }
            places.add(new Place(number, block, rules, proposal));
        }
        String text = result.text();
        places.removeIf(place -> words(text, place.block()) < WORDS);
    }

    private static int words(String text, Block block) {
        int words = 0;
        boolean inside = false;
        for (int at = block.start(); at < block.end() && words < WORDS; at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** At most two passages, in text order. */
    List<Place> of(Candidate candidate) {
        RuleInfo rule = codebook.rule(candidate.rule());
        List<Place> found = new ArrayList<>();
        int at = 0;
        while (at < places.size() && places.get(at).block().end() <= candidate.start()) {
            at++;
        }
        for (int before = at - 1; before >= 0 && found.isEmpty(); before--) {
            add(found, places.get(before), candidate, rule);
        }
        int most = found.size() + 1;
        for (int after = at; after < places.size() && found.size() < most; after++) {
            add(found, places.get(after), candidate, rule);
        }
        return found;
    }

    private static void add(List<Place> found, Place place, Candidate candidate, RuleInfo rule) {
        boolean elsewhere =
                place.block().start() > candidate.start() || place.block().end() <= candidate.start();
        boolean without = rule.proposal()
                ? !place.proposal()
                : place.proposal() && !place.rules().contains(rule.id());
        if (elsewhere && without && place.block().zone() == candidate.zone()) {
            found.add(place);
        }
    }
}
