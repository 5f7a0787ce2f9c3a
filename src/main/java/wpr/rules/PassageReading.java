package wpr.rules;

import java.util.List;
import java.util.function.Predicate;
import wpr.model.AnnotatedDocument;
import wpr.model.Concept;
import wpr.model.Hit;
import wpr.model.RatioSpec;
import wpr.model.SilenceSpec;

/**
 * One passage as rules that count see it under close reading, where one hit is enough: for their examples.
 *
 * <p>A ratio is met by a passage that leans to its upper side. A silence is met where something raises the expectation and
 * what is expected is missing, or stands hedged, attributed or without an agent while its counterpart does not. Silences
 * that need other documents are met by no passage.
 */
final class PassageReading {
    private final AnnotatedDocument passage;
    private final List<Hit> occurrences;

    PassageReading(RuleSet rules, AnnotatedDocument passage) {
        this.passage = passage;
        this.occurrences = rules.occurrences(passage);
    }

    boolean meets(RatioSpec ratio) {
        return strict(ratio.over()).size() > strict(ratio.under()).size();
    }

    boolean meets(SilenceSpec silence) {
        List<Hit> given = strict(silence.given());
        List<Hit> expected = all(silence.expect());
        Predicate<Hit> marked = hit -> marked(hit, silence.treatment());
        return !given.isEmpty()
                && switch (silence.type()) {
                    case "hedged", "attributed" ->
                        expected.stream().anyMatch(marked) && given.stream().noneMatch(marked);
                    case "agent" ->
                        expected.stream().anyMatch(marked.negate())
                                && given.stream().allMatch(marked);
                    case "conditional" -> expected.isEmpty();
                    default -> false;
                };
    }

    private boolean marked(Hit hit, SilenceSpec.Treatment treatment) {
        return all(treatment.marker()).stream().anyMatch(marker -> {
            int between = Math.max(marker.first() - hit.end(), hit.first() - marker.end());
            return passage.sentenceOf(marker.first()) == passage.sentenceOf(hit.first())
                    && (treatment.window() == 0 || between <= treatment.window());
        });
    }

    private List<Hit> strict(Concept concept) {
        return all(concept).stream().filter(Hit::strict).toList();
    }

    private List<Hit> all(Concept concept) {
        return occurrences.stream()
                .filter(hit -> hit.rule().equals(concept.id()))
                .toList();
    }
}
