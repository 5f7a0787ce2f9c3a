package wpr.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Candidate;
import wpr.model.Document;
import wpr.model.Hit;
import wpr.model.RuleInfo;
import wpr.model.Sentence;
import wpr.model.Zone;

/** Turns the hits of a document into candidates: with their place, their fingerprint and their nearest proposal. */
final class Candidates {
    /**
     * Words between a candidate and a proposal of another section up to which the candidate still leans on it: about
     * the length of two paragraphs. Candidates of the first two questions lean on their nearest proposal however far it
     * is, since what is taken for the trouble and for granted is read backwards from what is proposed.
     */
    private static final int REACH = 150;

    private final AnnotatedDocument annotated;
    private final Document document;
    private final Map<String, Integer> ordinals = new HashMap<>();

    private Candidates(AnnotatedDocument annotated) {
        this.annotated = annotated;
        this.document = annotated.document();
    }

    /**
     * @param hits in their order; at most one per rule and range
     * @param rules the rules they come from, by id
     */
    static List<Candidate> of(AnnotatedDocument annotated, List<Hit> hits, Map<String, RuleInfo> rules) {
        Candidates candidates = new Candidates(annotated);
        Map<Hit, String> keys = new HashMap<>();
        hits.forEach(hit -> keys.put(hit, candidates.fingerprint(hit)));
        TreeSet<Hit> proposals =
                hits.stream().filter(hit -> rule(rules, hit).proposal()).collect(Collectors.toCollection(TreeSet::new));
        List<Candidate> all = new ArrayList<>();
        for (Hit hit : hits) {
            Hit anchor = candidates.anchor(hit, rule(rules, hit), proposals);
            String proposal = anchor == null ? "" : keys.getOrDefault(anchor, "");
            all.add(candidates.candidate(hit, keys.getOrDefault(hit, ""), proposal));
        }
        all.sort(null);
        return List.copyOf(all);
    }

    private static RuleInfo rule(Map<String, RuleInfo> rules, Hit hit) {
        RuleInfo rule = rules.get(hit.rule());
        if (rule == null) {
            throw new IllegalStateException("a hit of no rule: " + hit.rule());
        }
        return rule;
    }

    private String fingerprint(Hit hit) {
        String sentence = sentence(hit);
        String quote = annotated.quote(hit.first(), hit.end());
        int ordinal = ordinals.merge(Fingerprint.of(hit.rule(), sentence, quote, 0), 1, Integer::sum) - 1;
        return Fingerprint.of(hit.rule(), sentence, quote, ordinal);
    }

    private Candidate candidate(Hit hit, String fingerprint, String proposal) {
        int start = annotated.tokens().start(hit.first());
        int end = annotated.tokens().end(hit.end() - 1);
        Block block = annotated.blockOf(hit.first());
        return new Candidate(
                fingerprint,
                document.id(),
                document.page(start),
                document.sections().get(block.section()).path(),
                block.zone(),
                block.part(),
                block.zone() == Zone.QUOTATION || document.quoted(start, end),
                hit.rule(),
                start,
                end,
                document.text().substring(start, end),
                sentence(hit),
                hit.captures(),
                hit.negated(),
                proposal);
    }

    /** The sentence of a hit; from its first to its last where it runs over several. */
    private String sentence(Hit hit) {
        Sentence first = annotated.sentences().get(annotated.sentenceOf(hit.first()));
        Sentence last = annotated.sentences().get(annotated.sentenceOf(hit.end() - 1));
        return annotated.quote(first.first(), last.end());
    }

    private @Nullable Hit anchor(Hit hit, RuleInfo rule, TreeSet<Hit> proposals) {
        if (rule.proposal()) {
            return hit;
        }
        Hit nearest = nearest(hit, proposals);
        boolean anywhere = rule.question().equals("Q1") || rule.question().equals("Q2");
        boolean near = nearest != null && (section(nearest) == section(hit) || distance(nearest, hit) <= REACH);
        return anywhere || near ? nearest : null;
    }

    /** The proposal with the fewest tokens between; the earlier of two equals. */
    private static @Nullable Hit nearest(Hit hit, TreeSet<Hit> proposals) {
        Hit before = proposals.floor(hit);
        Hit after = proposals.higher(hit);
        return after == null || before != null && distance(before, hit) <= distance(after, hit) ? before : after;
    }

    private int section(Hit hit) {
        return annotated.blockOf(hit.first()).section();
    }

    private static int distance(Hit one, Hit other) {
        return Math.max(0, Math.max(one.first() - other.end(), other.first() - one.end()));
    }
}
