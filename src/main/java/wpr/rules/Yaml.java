package wpr.rules;

import java.util.List;
import wpr.rules.Source.Place;

/** A value of a YAML file with its place. */
sealed interface Yaml {
    Place at();

    /**
     * A text.
     *
     * @param value the text as YAML reads it: quotes, escapes and folding undone
     * @param at its first character in the file, the quote where there is one
     * @param end offset behind its last character in the file
     * @param style how it is written
     */
    record Scalar(String value, Place at, int end, Style style) implements Yaml {
        /** The place of a character of the value in the file. */
        Place place(int offset) {
            return at.source().at(ScalarOffsets.inFile(this, offset));
        }
    }

    record Items(List<Yaml> values, Place at) implements Yaml {}

    record Entries(List<Entry> entries, Place at) implements Yaml {
        boolean has(String key) {
            return entries.stream().anyMatch(entry -> entry.key().value().equals(key));
        }
    }

    record Entry(Scalar key, Yaml value) {}

    /** How a text is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }
}
