package wpr.report;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wpr.model.Candidate;
import wpr.model.Capture;
import wpr.model.DocumentResult;

/**
 * Who does what to whom, by the labels of a candidate.
 *
 * @param rule the rule that labels it, such as obligation or offer
 * @param actor kind of actor, {@code unnamed} where the sentence names none
 * @param modal modal verb or duty, {@code none} where there is none
 * @param voice {@code active} or {@code passive}
 * @param affected who is acted on, {@code none} where nobody is named
 */
record Act(String rule, String actor, String modal, String voice, String affected) implements Comparable<Act> {
    private static final Comparator<Act> ORDER = Comparator.comparing(Act::rule)
            .thenComparing(Act::actor)
            .thenComparing(Act::modal)
            .thenComparing(Act::voice)
            .thenComparing(Act::affected);

    @Override
    public int compareTo(Act other) {
        return ORDER.compare(this, other);
    }

    /** How often each act comes in a document; rules without these labels give none. */
    static SortedMap<Act, Integer> in(DocumentResult result) {
        SortedMap<Act, Integer> acts = new TreeMap<>();
        result.candidates().forEach(candidate -> of(candidate).ifPresent(act -> acts.merge(act, 1, Integer::sum)));
        return acts;
    }

    private static Optional<Act> of(Candidate candidate) {
        Map<String, String> labels = candidate.captures().stream()
                .collect(Collectors.toMap(Capture::name, Capture::text, (first, second) -> first));
        String actor = labels.get("actor");
        String modal = labels.get("modal");
        String voice = labels.get("voice");
        String affected = labels.get("affected");
        return actor == null || modal == null || voice == null || affected == null
                ? Optional.empty()
                : Optional.of(new Act(candidate.rule(), actor, modal, voice, affected));
    }
}
