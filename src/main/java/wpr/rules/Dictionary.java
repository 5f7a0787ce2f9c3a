package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import wpr.match.QueryException;
import wpr.match.Term;

/**
 * Lexicons on their way from or to the dictionaries of other programs. What cannot be carried over is said.
 *
 * @param categories in order
 */
public record Dictionary(List<Category> categories) {
    /**
     * One concept.
     *
     * @param id a name for patterns
     * @param label the name it had
     * @param entries terms in the notation of lexicons
     * @param except terms taken out again
     */
    record Category(String id, String label, List<Entry> entries, List<String> except) {}

    /** A term with the conditions of an ambiguous one. */
    record Entry(String term, List<String> when) {}

    /** The dictionaries of other programs. */
    public enum Format {
        /** {@code .dic}: numbered categories between percent signs, then words with their numbers. */
        LIWC(LiwcDictionary::read, LiwcDictionary::write),
        /** YAML as quanteda reads it: categories as keys, patterns as lists, nested. */
        QUANTEDA(QuantedaDictionary::read, QuantedaDictionary::write),
        /** A row for each term, with a header. */
        CSV(CsvDictionary::read, CsvDictionary::write);

        private final BiFunction<String, Losses, Dictionary> reader;
        private final BiFunction<Dictionary, Losses, String> writer;

        Format(BiFunction<String, Losses, Dictionary> reader, BiFunction<Dictionary, Losses, String> writer) {
            this.reader = reader;
            this.writer = writer;
        }
    }

    /**
     * What came of carrying a dictionary over.
     *
     * @param text the new file
     * @param losses what could not be carried over, one sentence each
     */
    public record Carried(String text, List<String> losses) {}

    /** A file of lexicons from a dictionary of another program; {@code locale} is the language of the losses. */
    public static Carried in(Format format, String text, String locale) {
        Losses losses = new Losses(locale);
        String yaml = LexiconFile.of(format.reader.apply(text, losses));
        return new Carried(yaml, losses.said());
    }

    /**
     * A dictionary of another program from lexicons of a rule set.
     *
     * @param lexicons their ids; all where there are none
     */
    public static Carried out(Format format, RuleSet rules, List<String> lexicons, String locale) {
        Losses losses = new Losses(locale);
        List<Category> categories = new ArrayList<>();
        for (LexiconReader.Entry entry : rules.lexicons()) {
            if (lexicons.isEmpty() || lexicons.contains(entry.lexicon().id())) {
                categories.add(category(entry, locale));
            }
        }
        return new Carried(format.writer.apply(new Dictionary(categories), losses), losses.said());
    }

    private static Category category(LexiconReader.Entry entry, String locale) {
        return new Category(
                entry.lexicon().id(),
                entry.lexicon().label().in(locale),
                entry.lexicon().terms().stream()
                        .map(term -> new Entry(term.notation(), term.when()))
                        .toList(),
                entry.lexicon().except().stream().map(Term::notation).toList());
    }

    /** Gathers terms by category and says of each that is none what is wrong with it. */
    static final class Builder {
        private final Map<String, Set<Entry>> entries = new LinkedHashMap<>();
        private final Map<String, Set<String>> excepts = new TreeMap<>();
        private final Losses losses;

        Builder(Losses losses) {
            this.losses = losses;
        }

        void category(String name) {
            entries.computeIfAbsent(name, none -> new LinkedHashSet<>());
        }

        void add(String category, String term, List<String> when) {
            Set<Entry> known = entries.computeIfAbsent(category, name -> new LinkedHashSet<>());
            if (sound(term, when)) {
                known.add(new Entry(term, when));
            }
        }

        void except(String category, String term) {
            entries.computeIfAbsent(category, name -> new LinkedHashSet<>());
            if (sound(term, List.of())) {
                excepts.computeIfAbsent(category, name -> new LinkedHashSet<>()).add(term);
            }
        }

        private boolean sound(String term, List<String> when) {
            try {
                Term.parse(term, when);
                return true;
            } catch (QueryException e) {
                losses.refused(term, e);
                return false;
            }
        }

        Dictionary build() {
            Set<String> ids = new LinkedHashSet<>();
            List<Category> categories = new ArrayList<>();
            entries.forEach((label, terms) -> {
                if (terms.isEmpty()) {
                    losses.add("dictionary.empty", label);
                    return;
                }
                List<String> except = List.copyOf(excepts.getOrDefault(label, Set.of()));
                categories.add(new Category(id(label, ids), label, List.copyOf(terms), except));
            });
            return new Dictionary(List.copyOf(categories));
        }

        private static String id(String label, Set<String> taken) {
            String id = label.strip().replaceAll("[^\\p{L}\\p{N}_.-]+", "_").replaceAll("^[.-]+", "");
            String free = id.isEmpty() ? "lexicon" : id;
            for (int number = 2; !taken.add(free); number++) {
                free = id + "_" + number;
            }
            return free;
        }
    }
}
