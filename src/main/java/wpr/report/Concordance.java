package wpr.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Matches below each other in their contexts, for people and for programs. */
public final class Concordance {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private Concordance() {}

    /**
     * One line a match: document and page, left context against the match, match, right context.
     *
     * @param width characters of the left context, to which it is filled up
     */
    public static void text(List<ConcordanceLine> lines, int width, Appendable out) throws IOException {
        int places = lines.stream().mapToInt(line -> length(place(line))).max().orElse(0);
        for (ConcordanceLine line : lines) {
            String left = oneLine(line.left()).stripTrailing();
            out.append(place(line))
                    .append(" ".repeat(places - length(place(line)) + 2 + Math.max(0, width - length(left))))
                    .append(left)
                    .append("  ")
                    .append(oneLine(line.node()))
                    .append("  ")
                    .append(oneLine(line.right()).strip())
                    .append('\n');
        }
    }

    /** One row a match, under a header. */
    public static void csv(List<ConcordanceLine> lines, Appendable out) throws IOException {
        CSV.printRecord(out, "document", "page", "section", "zone", "start", "end", "left", "node", "right");
        for (ConcordanceLine line : lines) {
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
    }

    private static String place(ConcordanceLine line) {
        return line.page() == 0 ? line.document() : line.document() + ":" + line.page();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
