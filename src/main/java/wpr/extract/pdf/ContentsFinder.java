package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.extract.pdf.Paragraph.Kind;

/**
 * Finds the entries of a contents list: rows with leader dots, and rows that end in a number at the same right edge.
 * They are taken out before columns are looked for, because titles and page numbers look like two of them.
 */
final class ContentsFinder {
    private static final Pattern HEADING =
            Pattern.compile("(?iU)(indhold|indholdsfortegnelse|indholdsoversigt|contents|table of contents)");
    private static final Pattern LEADER = Pattern.compile(".*(?:(?:\\. ?){4,}+|…{2,}|_{4,}) ?(?:\\d+|[ivxl]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d{1,4}$");
    private static final float SAME_EDGE = 4;
    private static final int LEAST_ENTRIES = 3;
    private static final int WRAPPED_ROWS = 2;
    /** Widest step from a row to the next inside a list, in font sizes. */
    private static final float APART = 3;

    private ContentsFinder() {}

    /**
     * The rows with contents entries framed, so that each stands for itself.
     *
     * @param goesOn whether the page before ended in a contents list
     */
    static List<Row> frame(List<Row> rows, boolean goesOn) {
        boolean headed = rows.stream().anyMatch(row -> heading(row.text()));
        List<Integer> leaders = indices(rows, row -> LEADER.matcher(row.text()).matches());
        List<Integer> entries = leaders.isEmpty() && !headed && !goesOn ? List.of() : entries(rows, leaders);
        List<Integer> run = run(rows);
        entries = run.size() > entries.size() ? run : entries;
        if (leaders.size() < LEAST_ENTRIES && entries.size() < LEAST_ENTRIES) {
            return rows;
        }
        List<Row> framed = new ArrayList<>(rows);
        for (int i = 0; i < entries.size(); i++) {
            int from = entries.get(i);
            boolean near = i + 1 < entries.size() && entries.get(i + 1) - from <= WRAPPED_ROWS + 1;
            int to = near ? entries.get(i + 1) : from + 1;
            for (int at = from; at < to; at++) {
                Row row = rows.get(at);
                if (row.framed().isEmpty()
                        && row.area().right() < rows.get(from).area().right() + SAME_EDGE
                        && row.area().left() > rows.get(from).area().left() - SAME_EDGE) {
                    framed.set(at, Row.frame(row.area(), List.of(new Paragraph(List.of(row), Kind.CONTENTS))));
                }
            }
        }
        return framed;
    }

    static boolean heading(String text) {
        return HEADING.matcher(text).matches();
    }

    /** Rows that end in a number at the right edge of the leader rows, or of most such rows. */
    private static List<Integer> entries(List<Row> rows, List<Integer> leaders) {
        List<Integer> numbered = indices(rows, ContentsFinder::numbered);
        List<Integer> edgeRows = leaders.isEmpty() ? numbered : leaders;
        if (edgeRows.isEmpty()) {
            return List.of();
        }
        float edge = rows.get(edgeRows.get(edgeRows.size() / 2)).area().right();
        List<Integer> level = indices(
                rows,
                row -> (numbered(row) || LEADER.matcher(row.text()).matches())
                        && Math.abs(row.area().right() - edge) < SAME_EDGE);
        return chains(rows, level).stream()
                .filter(chain -> chain.size() >= LEAST_ENTRIES || chain.stream().anyMatch(leaders::contains))
                .flatMap(List::stream)
                .toList();
    }

    /** Candidates that follow each other closely; running heads that end in a number stand off. */
    private static List<List<Integer>> chains(List<Row> rows, List<Integer> candidates) {
        List<List<Integer>> chains = new ArrayList<>();
        int last = -1;
        for (int at : candidates) {
            if (last < 0 || !follows(rows, last, at)) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(at);
            last = at;
        }
        return chains;
    }

    private static boolean follows(List<Row> rows, int last, int at) {
        Row row = rows.get(at);
        boolean headed = rows.subList(last, at).stream().anyMatch(between -> heading(between.text()));
        boolean falls = page(row) < page(rows.get(last));
        float step = (row.baseline() - rows.get(last).baseline()) / row.size();
        return !headed && !falls && at - last <= WRAPPED_ROWS + 1 && step < APART * (at - last);
    }

    /** The rows right below the heading that end in numbers which never fall, wherever on the line those stand. */
    private static List<Integer> run(List<Row> rows) {
        List<Integer> run = new ArrayList<>();
        int page = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean below = !run.isEmpty() || i > 0 && heading(rows.get(i - 1).text());
            if (below && numbered(rows.get(i)) && page(rows.get(i)) >= page) {
                page = page(rows.get(i));
                run.add(i);
            } else if (run.size() >= LEAST_ENTRIES) {
                break;
            } else {
                run.clear();
            }
        }
        return run.size() < LEAST_ENTRIES ? List.of() : run;
    }

    /** The page an entry ends in; 0 where that is a Roman number. */
    private static int page(Row row) {
        Matcher number = LAST_NUMBER.matcher(row.text());
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    private static boolean numbered(Row row) {
        return row.words().size() > 1
                && NUMBER.matcher(row.words().get(row.words().size() - 1).text())
                        .matches();
    }

    private static List<Integer> indices(List<Row> rows, java.util.function.Predicate<Row> wanted) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).framed().isEmpty() && wanted.test(rows.get(i))) {
                indices.add(i);
            }
        }
        return indices;
    }
}
