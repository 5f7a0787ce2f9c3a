package wpr.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How forms turn into lemmas under a tag, learned from a lexicon: for each tag and each suffix of up to six letters the
 * commonest change of ending. Immutable once made.
 */
final class Endings {
    private static final int LONGEST = 6;
    private static final int SHORTEST_STEM = 2;
    private final Map<String, Change> changes = new HashMap<>();

    /** Cut letters off and put an ending there; {@code votes} is the lead it has over the others, as counted. */
    private record Change(int cut, String ending, int votes) {}

    Endings(Lexicon lexicon) {
        Map<String, Map<Change, Integer>> counts = new HashMap<>();
        for (Map.Entry<String, Lexicon.Entries> entry : lexicon.all()) {
            int[] tags = entry.getValue().tags();
            for (int i = 0; i < tags.length; i++) {
                learn(counts, entry.getKey(), entry.getValue().lemmas()[i], tags[i]);
            }
        }
        counts.forEach((key, votes) -> changes.put(key, commonest(votes)));
    }

    private static void learn(Map<String, Map<Change, Integer>> counts, String form, String lemma, int tag) {
        boolean lowered = !lemma.isEmpty() && Character.isLowerCase(lemma.charAt(0));
        String shape = lowered ? form.toLowerCase(Locale.ROOT) : form;
        int common = 0;
        while (common < Math.min(shape.length(), lemma.length()) && shape.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        int cut = shape.length() - common;
        if (common < SHORTEST_STEM || cut > LONGEST) {
            return;
        }
        Change change = new Change(cut, lemma.substring(common), 0);
        for (int length = Math.max(1, cut); length <= Math.min(LONGEST, shape.length() - 1); length++) {
            counts.computeIfAbsent(key(tag, shape, length), k -> new HashMap<>())
                    .merge(change, 1, Integer::sum);
        }
    }

    /** The commonest change; the one that cuts least, then the first by alphabet, of equals. */
    private static Change commonest(Map<Change, Integer> votes) {
        Change best = new Change(0, "", 0);
        for (Map.Entry<Change, Integer> vote : votes.entrySet()) {
            Change change = vote.getKey();
            int order = Integer.compare(vote.getValue(), best.votes());
            order = order == 0 ? Integer.compare(best.cut(), change.cut()) : order;
            order = order == 0 ? best.ending().compareTo(change.ending()) : order;
            if (order > 0) {
                best = new Change(change.cut(), change.ending(), vote.getValue());
            }
        }
        return best;
    }

    private static String key(int tag, String form, int length) {
        return tag + form.substring(form.length() - length);
    }

    /** The lemma of an unknown form; the form itself where no suffix is known. */
    String lemma(String form, int tag) {
        for (int length = Math.min(LONGEST, form.length() - SHORTEST_STEM); length > 0; length--) {
            Change change = changes.get(key(tag, form, length));
            if (change != null) {
                return form.substring(0, form.length() - change.cut()) + change.ending();
            }
        }
        return form;
    }
}
