package wpr.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wpr.model.Reading;
import wpr.model.Sentence;

/**
 * What the words around a word add to its reading without any tag: values of numerals, and what a suspended compound
 * stands for (<i>job- og ressourcefokuseret</i>: <i>jobfokuseret</i>). A suspended compound takes the last part of the
 * word behind the conjunction; where that is no compound, as in <i>mellem- og unikke</i>, there is no expansion.
 */
final class Neighbours {
    private static final Set<String> CONJUNCTIONS = Set.of("og", "eller", "samt", "til", "and", "or", "/", ",");
    private static final int REACH = 6;

    private final Map<Integer, Double> values = new HashMap<>();
    private final Map<Integer, Integer> completions = new HashMap<>();
    private final Word[] words;

    Neighbours(Word[] words) {
        this.words = words;
    }

    /** Looks at a sentence. */
    void read(Sentence sentence, Numbers numbers) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Word word = words[i];
            if (word.numeral()) {
                double own = word.untagged().number();
                double here = numbers.inPlace(
                        word.form(), own, lower(i - 1, sentence), lower(i - 2, sentence), lower(i + 1, sentence));
                if (Double.compare(own, here) != 0) {
                    values.put(i, here);
                }
            }
            if (word.form().length() > 2 && word.form().endsWith("-")) {
                complete(i, sentence);
            }
        }
    }

    private void complete(int suspended, Sentence sentence) {
        boolean joined = false;
        for (int i = suspended + 1; i < Math.min(sentence.end(), suspended + REACH); i++) {
            String form = words[i].form();
            boolean conjunction = CONJUNCTIONS.contains(form);
            if (joined && words[i].head() > 0) {
                completions.put(suspended, i);
                return;
            }
            if (!conjunction && !form.endsWith("-")) {
                return;
            }
            joined |= conjunction;
        }
    }

    private String lower(int i, Sentence sentence) {
        return i < sentence.first() || i >= sentence.end()
                ? ""
                : words[i].form().toLowerCase(Locale.ROOT);
    }

    /** A reading with the value it has in its place. */
    Reading inPlace(int token, Reading reading) {
        Double value = values.get(token);
        return value == null ? reading : withNumber(reading, value);
    }

    /** A reading with another value. */
    static Reading withNumber(Reading reading, double value) {
        return Double.compare(reading.number(), value) == 0
                ? reading
                : new Reading(
                        reading.form(),
                        reading.lemma(),
                        reading.pos(),
                        reading.features(),
                        reading.head(),
                        reading.parts(),
                        value);
    }

    /** Numbers of the expansions, given the readings of all tokens; empty where there are none. */
    int[] expansions(Reading[] each, Readings readings) {
        if (completions.isEmpty()) {
            return new int[0];
        }
        int[] ids = new int[each.length];
        java.util.Arrays.fill(ids, -1);
        for (int token = 0; token < ids.length; token++) {
            Integer by = completions.get(token);
            if (by != null) {
                ids[token] = readings.id(expand(words[token].form(), each[by], words[by].head()));
            }
        }
        return ids;
    }

    private static Reading expand(String suspended, Reading whole, int head) {
        String first = suspended.substring(0, suspended.length() - 1);
        String lower = first.toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>(List.of(lower));
        parts.add(whole.head());
        boolean inflected = whole.lemma().regionMatches(true, 0, whole.form(), 0, head);
        String lemma = inflected
                ? lower + whole.lemma().substring(head)
                : whole.lemma().isEmpty() ? "" : lower + whole.head();
        return new Reading(
                first + whole.form().substring(head),
                lemma,
                whole.pos(),
                whole.features(),
                whole.head(),
                List.copyOf(parts),
                Double.NaN);
    }
}
