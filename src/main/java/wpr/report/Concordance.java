package wpr.report;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;

/** Matches below each other in their contexts, for people and for programs; each is written as it comes. */
public abstract class Concordance {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    /** Spaces between the columns of a line. */
    private static final int GAP = 2;

    private static final int WORD = 10;
    private static final int LEAST = 10;

    private Concordance() {}

    /** Adds a match. */
    public abstract void line(ConcordanceLine line) throws IOException;

    /** Writes what stands behind the last match. */
    public void end() throws IOException {}

    /**
     * One line a match: document and page, left context against the match, match, right context.
     *
     * @param places characters of the longest document and page
     * @param width characters of the left context, to which it is filled up
     * @param columns characters of a line, behind which the right context is cut; 0 for all of it
     */
    public static Concordance text(int places, int width, int columns, Appendable out) {
        return new Concordance() {
            @Override
            public void line(ConcordanceLine line) throws IOException {
                String left = oneLine(line.left()).stripTrailing();
                int before = Math.max(0, places - length(place(line))) + GAP + Math.max(0, width - length(left));
                String start = place(line) + " ".repeat(before) + left + "  " + oneLine(line.node()) + "  ";
                String right = oneLine(line.right()).strip();
                int rest = columns == 0 ? length(right) : Math.max(0, Math.min(columns - length(start), length(right)));
                out.append(start)
                        .append(right, 0, right.offsetByCodePoints(0, rest))
                        .append('\n');
            }
        };
    }

    /** How many characters of context fit on either side of a word of middling length in lines of so many characters. */
    public static int context(int columns, int places) {
        return Math.max(LEAST, (columns - places - 3 * GAP - WORD) / 2);
    }

    /** One row a match, under a header. */
    public static Concordance csv(Appendable out) throws IOException {
        CSV.printRecord(out, "document", "page", "section", "zone", "start", "end", "left", "node", "right");
        return new Concordance() {
            @Override
            public void line(ConcordanceLine line) throws IOException {
                CSV.printRecord(
                        out,
                        line.document(),
                        CsvTable.page(line.page()),
                        line.section(),
                        line.zone(),
                        line.start(),
                        line.end(),
                        line.left(),
                        line.node(),
                        line.right());
            }
        };
    }

    /** One HTML page that loads nothing: the matches in the middle of their contexts. */
    public static Concordance html(String title, String locale, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append("body{font:1rem/1.5 Georgia,serif;margin:1.5rem;color:#222;background:#fff}\n")
                .append("table{border-collapse:collapse;width:100%}td{padding:.1rem .3rem;vertical-align:baseline}\n")
                .append("tr:nth-child(even){background:#f6f5f1}.place{font:.75rem system-ui,sans-serif;color:#555}\n")
                .append(
                        ".left{text-align:right;width:45%}.node{font-weight:bold;white-space:nowrap}.right{width:45%}\n")
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<table>\n");
        return new Concordance() {
            @Override
            public void line(ConcordanceLine line) throws IOException {
                out.append("<tr><td class=\"place\" title=\"")
                        .append(escaped(line.section()))
                        .append("\">");
                out.append(escaped(place(line)));
                cell("left", line.left());
                cell("node", line.node());
                cell("right", line.right());
                out.append("</td></tr>\n");
            }

            private void cell(String kind, String text) throws IOException {
                out.append("</td><td class=\"").append(kind).append("\">").append(escaped(oneLine(text)));
            }

            @Override
            public void end() throws IOException {
                out.append("</table>\n</body>\n</html>\n");
            }
        };
    }

    /** Characters of the place of a match as people read it: document and page. */
    public static int placeLength(String document, int page) {
        return length(page == 0 ? document : document + ":" + page);
    }

    private static String place(ConcordanceLine line) {
        return line.page() == 0 ? line.document() : line.document() + ":" + line.page();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
