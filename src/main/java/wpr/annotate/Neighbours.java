package wpr.annotate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wpr.model.Layer;
import wpr.model.Reading;
import wpr.model.Sentence;

/**
 * What words and the words around them add to readings without any tag: parts of compounds, values of numerals, and what a
 * suspended compound stands for (<i>job- og ressourcefokuseret</i>: <i>jobfokuseret</i>). A suspended compound takes the
 * last part of the word behind the conjunction; where that is no compound, as in <i>mellem- og unikke</i>, there is no
 * expansion. Layers that nobody asks for are not made.
 */
final class Neighbours {
    private static final Set<String> CONJUNCTIONS = Set.of("og", "eller", "samt", "til", "and", "or", "/", ",");
    private static final int REACH = 6;

    private final BitSet placed = new BitSet();
    private final Map<Integer, Double> values = new HashMap<>();
    private final Map<Integer, Integer> completions = new HashMap<>();
    private final Word[] words;
    private final boolean parts;
    private final boolean numbers;

    Neighbours(Word[] words, Set<Layer> layers) {
        this.words = words;
        this.parts = layers.contains(Layer.PARTS);
        this.numbers = layers.contains(Layer.NUMBERS);
    }

    /** Looks at a sentence. */
    void read(Sentence sentence, Analyser analyser) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Word word = words[i];
            if (numbers && word.numeral().get().depends()) {
                double own = own(word);
                double here = analyser.numbers()
                        .inPlace(
                                word.form(),
                                own,
                                List.of(lower(i - 1, sentence), lower(i - 2, sentence), lower(i - 3, sentence)),
                                lower(i + 1, sentence));
                if (Double.compare(own, here) != 0) {
                    placed.set(i);
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
            if (joined && words[i].split().get().at() > 0) {
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

    /** Number of the reading of a token, given what is known of it without its place. */
    int id(int token, Reading bare, Readings readings) {
        Word word = words[token];
        return placed.get(token)
                ? readings.id(layered(word, bare, values.getOrDefault(token, Double.NaN)))
                : readings.id(bare, reading -> layered(word, reading, own(word)));
    }

    private double own(Word word) {
        return numbers ? word.numeral().get().value() : Double.NaN;
    }

    /** A reading with the parts of its word, and with a value. */
    private Reading layered(Word word, Reading bare, double value) {
        Compounds.Split split = parts ? word.split().get() : Compounds.Split.NONE;
        return split.parts().isEmpty() && Double.isNaN(value) ? bare : bare.with(split.head(), split.parts(), value);
    }

    /** Numbers of the expansions, given the readings of all tokens; empty where there are none. */
    int[] expansions(Reading[] each, Readings readings) {
        if (completions.isEmpty()) {
            return new int[0];
        }
        int[] ids = new int[each.length];
        Arrays.fill(ids, -1);
        for (int token = 0; token < ids.length; token++) {
            Integer by = completions.get(token);
            if (by != null) {
                Compounds.Split split = words[by].split().get();
                ids[token] = readings.id(expand(words[token].form(), each[by], split));
            }
        }
        return ids;
    }

    private Reading expand(String suspended, Reading whole, Compounds.Split split) {
        String first = suspended.substring(0, suspended.length() - 1);
        String lower = first.toLowerCase(Locale.ROOT);
        boolean inflected = whole.lemma().regionMatches(true, 0, whole.form(), 0, split.at());
        String lemma = inflected
                ? lower + whole.lemma().substring(split.at())
                : whole.lemma().isEmpty() ? "" : lower + split.head();
        return new Reading(
                first + whole.form().substring(split.at()),
                lemma,
                whole.pos(),
                whole.features(),
                parts ? split.head() : "",
                parts ? List.of(lower, split.head()) : List.of(),
                Double.NaN);
    }
}
