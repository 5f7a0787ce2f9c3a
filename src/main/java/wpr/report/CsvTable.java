package wpr.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import wpr.model.Fragility;
import wpr.model.Phrase.Place;
import wpr.model.Span;
import wpr.model.Zone;

/** Rows of one table on their way into a file. */
final class CsvTable {
    private static final int DECIMALS = 6;

    private final Table table;
    private final CsvDialect dialect;
    private final CSVPrinter printer;

    CsvTable(ResultsFolder folder, Table table, CsvDialect dialect) throws IOException {
        this.table = table;
        this.dialect = dialect;
        Writer writer = folder.writer(table.file());
        if (dialect.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        this.printer = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setRecordSeparator(dialect.lineEnd())
                .setQuoteMode(QuoteMode.MINIMAL)
                .setHeader(table.header())
                .get()
                .print(writer);
    }

    /**
     * Writes one row.
     *
     * @param cells as many as there are columns: text, whole numbers, {@code double}s ({@code NaN} leaves the cell
     *     empty) or booleans
     */
    void row(List<?> cells) throws IOException {
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.file() + " has " + table.columns().size() + " columns, not " + cells.size());
        }
        List<String> printed = new ArrayList<>();
        for (Object cell : cells) {
            printed.add(print(cell));
        }
        printer.printRecord(printed);
    }

    /** A page or number of pages: empty where there is none. */
    static Object page(int page) {
        return page == 0 ? "" : page;
    }

    /** Spans of a document's text: {@code 12-20 44-60}. */
    static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    /** Words searched in each zone: {@code body 812; heading 40}. */
    static String zones(SortedMap<Zone, Integer> zones) {
        return zones.entrySet().stream()
                .map(zone -> zone.getKey().id() + " " + zone.getValue())
                .collect(Collectors.joining("; "));
    }

    /** How many sentences turn a verdict: a number, or {@code none} or {@code open}; empty where there is no verdict. */
    static String flips(Fragility fragility) {
        return switch (fragility.flips().search()) {
            case FOUND -> String.valueOf(fragility.flips().sentences().size());
            case NONE -> "none";
            case OPEN -> "open";
            case NOT_ASKED -> "";
        };
    }

    /** The documents in which the sentences that turn a verdict stand. */
    static String flipsIn(Fragility fragility) {
        return fragility.flips().sentences().stream().map(Place::document).collect(Collectors.joining("; "));
    }

    /** The word that stands beside a verdict which holds in too few settings. */
    static String fragile(Fragility fragility) {
        return fragility.fragile() ? "fragile" : "";
    }

    /** The verdict at each height of the thresholds. */
    static String verdicts(Fragility fragility) {
        return fragility.verdicts().stream().map(v -> v.isEmpty() ? "-" : v).collect(Collectors.joining(" "));
    }

    private String print(Object cell) {
        if (cell instanceof Double number) {
            return number(number).replace('.', dialect.decimal());
        }
        return cell instanceof String text ? dialect.text(text) : cell.toString();
    }

    /**
     * A number as programs read it: at most {@value #DECIMALS} decimals, no exponent, empty for {@code NaN}. Not
     * {@code Double.toString}, which prints differently from one Java to the next.
     */
    static String number(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "INF" : "-INF";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
