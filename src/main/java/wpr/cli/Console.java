package wpr.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import wpr.model.Problem;

/**
 * The streams of a run: data goes to {@code out}, messages for people to {@code err}.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param locale {@code da} or {@code en}: language of messages before a rule set brings its own
 */
public record Console(InputStream in, PrintStream out, PrintStream err, String locale) {
    /** Writes a line for people. */
    public void say(String message) {
        err.println(message);
    }

    /** Writes what went wrong. */
    public void error(String message) {
        err.println("wpr: " + message);
    }

    /** Writes faults with their places, each with the faulty line below it. */
    public void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            err.println(place(problem) + problem.message());
            if (!problem.excerpt().isBlank()) {
                err.println("    " + problem.excerpt().strip());
            }
            if (!problem.remedy().isEmpty()) {
                err.println("    " + problem.remedy());
            }
        }
    }

    private static String place(Problem problem) {
        StringBuilder place = new StringBuilder();
        if (!problem.file().isEmpty()) {
            place.append(problem.file());
            if (problem.line() > 0) {
                place.append(':').append(problem.line()).append(':').append(Math.max(1, problem.column()));
            }
            place.append(": ");
        }
        return place.toString();
    }

    /** Whether messages go to a terminal; the launcher finds out, since Java cannot ask for one stream. */
    public boolean terminal() {
        return Boolean.getBoolean("wpr.terminal");
    }
}
