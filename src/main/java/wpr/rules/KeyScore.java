package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wpr.model.Candidate;
import wpr.model.DocumentResult;
import wpr.model.Silence;
import wpr.rules.AnswerKey.As;
import wpr.rules.AnswerKey.Planted;

/**
 * How rules did on planted passages. Adds up over documents.
 *
 * <p>A feature is found where a candidate of its rule shares a character with it, on its page, marked as quoted where it
 * is. A trap is flagged where such a candidate is not marked as negated. A key is no full coding, so precision is about
 * what was planted: features found of all planted passages that were flagged.
 *
 * @param features features planted for rules that were run
 * @param traps false positives planted for rules that were run
 * @param missed features not found, as lines for people
 * @param flagged traps that were flagged
 * @param silences answers of rules of absence that differ from the key
 */
public record KeyScore(int features, int traps, List<String> missed, List<String> flagged, List<String> silences) {
    public static final KeyScore NONE = new KeyScore(0, 0, List.of(), List.of(), List.of());

    /**
     * The score of one document.
     *
     * @param rules ids of the rules that were run
     */
    public static KeyScore of(AnswerKey key, DocumentResult result, Set<String> rules) {
        int features = 0;
        int traps = 0;
        List<String> missed = new ArrayList<>();
        List<String> flagged = new ArrayList<>();
        for (Planted planted : key.passages()) {
            if (rules.contains(planted.rule())) {
                List<Candidate> candidates = candidates(planted, result);
                if (planted.as() == As.FEATURE) {
                    features++;
                    if (candidates.stream().noneMatch(c -> answers(c, planted))) {
                        missed.add(line(key, planted));
                    }
                } else if (planted.as() == As.FALSE_POSITIVE) {
                    traps++;
                    if (candidates.stream().anyMatch(c -> !c.negated())) {
                        flagged.add(line(key, planted));
                    }
                }
            }
        }
        return new KeyScore(
                features, traps, List.copyOf(missed), List.copyOf(flagged), List.copyOf(silences(key, result)));
    }

    public KeyScore plus(KeyScore other) {
        return new KeyScore(
                features + other.features,
                traps + other.traps,
                joined(missed, other.missed),
                joined(flagged, other.flagged),
                joined(silences, other.silences));
    }

    public int found() {
        return features - missed.size();
    }

    /** Share of the features that were found; {@code NaN} where none was planted. */
    public double recall() {
        return found() / (double) features;
    }

    /** Share of features among the planted passages that were flagged; {@code NaN} where none was. */
    public double precision() {
        return found() / (double) (found() + flagged.size());
    }

    /** Candidates of the planted rule that share a character with the planted words, wherever these occur. */
    private static List<Candidate> candidates(Planted planted, DocumentResult result) {
        return result.candidates().stream()
                .filter(c -> c.rule().equals(planted.rule()))
                .filter(c -> {
                    int from = Math.max(0, c.start() - planted.quote().length() + 1);
                    int at = result.text().indexOf(planted.quote(), from);
                    return at >= 0 && at < c.end();
                })
                .toList();
    }

    private static boolean answers(Candidate candidate, Planted planted) {
        return candidate.page() == planted.page() && (candidate.quoted() || !planted.quoted());
    }

    private static List<String> silences(AnswerKey key, DocumentResult result) {
        List<String> wrong = new ArrayList<>();
        key.silences().forEach((rule, status) -> {
            List<String> found = result.silences().stream()
                    .filter(silence -> silence.rule().equals(rule))
                    .map(Silence::status)
                    .distinct()
                    .toList();
            if (!found.isEmpty() && found.contains("flagged") != status.equals("flagged")) {
                wrong.add(key.document() + ": " + rule + ": " + String.join(", ", found));
            }
        });
        return wrong;
    }

    private static String line(AnswerKey key, Planted planted) {
        String page = planted.page() > 0 ? " p. " + planted.page() : "";
        return key.document() + page + ": " + planted.rule() + ": " + planted.quote();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
