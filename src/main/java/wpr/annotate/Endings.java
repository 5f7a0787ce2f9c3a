package wpr.annotate;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How forms turn into lemmas under a tag, learned from a lexicon: for each tag and each suffix of up to six letters the
 * commonest change of ending. Immutable.
 *
 * <p>File: tag number, suffix, letters to cut off and ending to put there, separated by tabs; a suffix that says the same
 * as its next shorter one is left out.
 */
final class Endings {
    private static final int LONGEST = 6;
    private static final int SHORTEST_STEM = 2;
    private final Map<String, Change> changes;

    /** Cut letters off and put an ending there. */
    private record Change(int cut, String ending) {}

    private Endings(Map<String, Change> changes) {
        this.changes = changes;
    }

    static Endings read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Map<String, Change> changes = new HashMap<>(16384);
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int suffix = text.indexOf('\t', at);
            int cut = text.indexOf('\t', suffix + 1);
            int ending = text.indexOf('\t', cut + 1);
            String key = text.substring(at, suffix) + text.substring(suffix + 1, cut);
            changes.put(key, new Change(text.charAt(cut + 1) - '0', text.substring(ending + 1, end)));
            at = end + 1;
        }
        return new Endings(changes);
    }

    /** The file for a lexicon. */
    static byte[] write(Lexicon lexicon) {
        SortedMap<Integer, SortedMap<String, Map<Change, Integer>>> votes = new TreeMap<>();
        lexicon.forEach((form, entries) -> {
            int[] tags = entries.tags();
            for (int i = 0; i < tags.length; i++) {
                learn(votes.computeIfAbsent(tags[i], t -> new TreeMap<>()), form, entries.lemmas()[i]);
            }
        });
        StringBuilder out = new StringBuilder();
        votes.forEach((tag, suffixes) -> lines(out, tag, suffixes));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void learn(SortedMap<String, Map<Change, Integer>> suffixes, String form, String lemma) {
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
        Change change = new Change(cut, lemma.substring(common));
        for (int length = Math.max(1, cut); length <= Math.min(LONGEST, shape.length() - 1); length++) {
            suffixes.computeIfAbsent(shape.substring(shape.length() - length), s -> new HashMap<>())
                    .merge(change, 1, Integer::sum);
        }
    }

    private static void lines(StringBuilder out, int tag, SortedMap<String, Map<Change, Integer>> suffixes) {
        suffixes.forEach((suffix, votes) -> {
            Change change = commonest(votes);
            if (!change.equals(shorter(suffixes, suffix))) {
                out.append(tag).append('\t').append(suffix).append('\t');
                out.append(change.cut()).append('\t').append(change.ending()).append('\n');
            }
        });
    }

    /** What the next shorter suffix that is known says; a change of nothing it could never say where none is. */
    private static Change shorter(SortedMap<String, Map<Change, Integer>> suffixes, String suffix) {
        for (int from = 1; from < suffix.length(); from++) {
            Map<Change, Integer> votes = suffixes.get(suffix.substring(from));
            if (votes != null) {
                return commonest(votes);
            }
        }
        return new Change(-1, "");
    }

    /** The commonest change; the one that cuts least, then the first by alphabet, of equals. */
    private static Change commonest(Map<Change, Integer> votes) {
        return Collections.min(
                        votes.entrySet(),
                        Comparator.comparingInt((Map.Entry<Change, Integer> vote) -> -vote.getValue())
                                .thenComparingInt(vote -> vote.getKey().cut())
                                .thenComparing(vote -> vote.getKey().ending()))
                .getKey();
    }

    /** The lemma of an unknown form; the form itself where no suffix is known. */
    String lemma(String form, int tag) {
        for (int length = Math.min(LONGEST, form.length() - SHORTEST_STEM); length > 0; length--) {
            Change change = changes.get(tag + form.substring(form.length() - length));
            if (change != null) {
                return form.substring(0, form.length() - change.cut()) + change.ending();
            }
        }
        return form;
    }
}
