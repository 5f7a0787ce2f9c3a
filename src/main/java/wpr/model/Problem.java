package wpr.model;

import java.util.Comparator;

/**
 * A fault with a place: in a rule file, a metadata file, an option.
 *
 * @param file path as the user wrote it
 * @param line line from 1; 0 where there is none
 * @param column column from 1; 0 where there is none
 * @param excerpt the faulty line as written; empty where there is none
 * @param message what is wrong, one sentence
 * @param remedy what is allowed or what to do; empty where the message says it
 */
public record Problem(String file, int line, int column, String excerpt, String message, String remedy)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
