package wpr.report;

/**
 * How tables are written. Both dialects are UTF-8, quote after RFC 4180 and hold one header line.
 *
 * @param delimiter between cells
 * @param lineEnd behind each row; a line feed throughout, which every reader of RFC 4180 accepts and which version
 *     control leaves alone
 * @param decimal decimal sign of numbers
 * @param byteOrderMark whether the file begins with U+FEFF, by which Excel knows UTF-8
 * @param defused whether text that a spreadsheet would run as a formula gets an apostrophe in front
 */
public record CsvDialect(char delimiter, String lineEnd, char decimal, boolean byteOrderMark, boolean defused) {
    /** For programs: comma, line feed, decimal point, cells as they are. */
    public static final CsvDialect PLAIN = new CsvDialect(',', "\n", '.', false, false);

    /** For Excel in a country that writes a decimal comma, as Denmark: semicolon, comma, mark, formulas defused. */
    public static final CsvDialect EXCEL = new CsvDialect(';', "\n", ',', true, true);

    /** What begins a cell that a spreadsheet would run; an apostrophe is among it so that cells can be read back. */
    private static final String DANGEROUS = "=+-@'\t\r\n";

    /** A text cell as this dialect writes it. */
    String text(String cell) {
        return defused && !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** A text cell as it was before {@link #text}. */
    String undefused(String cell) {
        boolean marked = defused && cell.length() > 1 && cell.charAt(0) == '\'';
        return marked && DANGEROUS.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }
}
