package wpr.model;

import java.util.Comparator;
import java.util.List;

/**
 * A passage that matches a rule: something for an analyst to look at, not a result.
 *
 * @param fingerprint stable key within its document: hash of rule, normalised sentence, normalised quote and ordinal
 * @param document id of the document
 * @param page page or slide, 0 where the format has none
 * @param section heading path, parts joined by {@code " > "}
 * @param zone kind of the passage
 * @param part part of the document
 * @param quoted whether it stands inside a quotation
 * @param rule id of the rule
 * @param start offset of its first character in the document's text
 * @param end offset behind its last character
 * @param quote the characters that matched
 * @param sentence the sentence around them
 * @param captures named parts
 * @param negated whether a negation governs it
 * @param proposal fingerprint of the nearest proposal; its own where it is one, empty where there is none
 */
public record Candidate(
        String fingerprint,
        String document,
        int page,
        String section,
        Zone zone,
        Part part,
        boolean quoted,
        String rule,
        int start,
        int end,
        String quote,
        String sentence,
        List<Capture> captures,
        boolean negated,
        String proposal)
        implements Comparable<Candidate> {
    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::document)
            .thenComparingInt(Candidate::start)
            .thenComparingInt(Candidate::end)
            .thenComparing(Candidate::rule);

    @Override
    public int compareTo(Candidate other) {
        return ORDER.compare(this, other);
    }
}
