package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.extract.pdf.Paragraph.Kind;

/** Cuts the rows of a column into paragraphs by gaps, fonts, indents, bullets and lines that end early. */
final class ParagraphFinder {
    private static final float GAP = 1.3f;
    private static final float SET_IN = 11;
    private static final float OUTDENT = 3;
    private static final float BESIDE = 2.2f;
    private static final float SIZES_APART = 0.07f;
    private static final Pattern NOTE = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+ ?\\S.*|\\d{1,3} ?\\p{Lu}.*|\\*+ ?\\S.*");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)] ");
    private static final Pattern DASH = Pattern.compile("[–—-] ");
    private static final Pattern TERMINAL = Pattern.compile(".*[.!?:;”\"»]\\)?[⁰¹²³⁴⁵⁶⁷⁸⁹]*");

    private final List<Row> rows;
    /** Frames with lines beside them; they are read when the paragraph at their top ends. */
    private final List<Row> floats;

    private int floated;
    private final float bodySize;
    private final float leading;
    private final float left;
    private final float right;
    private final List<Paragraph> found = new ArrayList<>();
    private final List<Row> open = new ArrayList<>();

    private ParagraphFinder(List<Row> all, float bodySize, float edge) {
        List<Row> text = all.stream().filter(row -> row.framed().isEmpty()).toList();
        floats = all.stream().filter(row -> beside(row, text)).toList();
        rows = all.stream().filter(row -> !floats.contains(row)).toList();
        this.bodySize = bodySize;
        Area area = Area.around(
                (text.isEmpty() ? rows : text).stream().map(Row::area).toList());
        left = area.left();
        right = Math.max(area.right(), edge);
        leading = leading();
    }

    /**
     * The paragraphs of a column from top to bottom.
     *
     * @param rows its rows, one at least
     * @param bodySize the font size of most of the document
     */
    static List<Paragraph> paragraphs(List<Row> rows, float bodySize) {
        return paragraphs(rows, bodySize, 0);
    }

    /**
     * The paragraphs of a column whose lines may go further than any of them does.
     *
     * @param edge where its lines end at the latest
     */
    static List<Paragraph> paragraphs(List<Row> rows, float bodySize, float edge) {
        ParagraphFinder finder = new ParagraphFinder(rows, bodySize, edge);
        finder.read();
        return finder.found;
    }

    private void read() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean framed = !row.framed().isEmpty();
            if (framed || !open.isEmpty() && begins(i)) {
                close();
                readFloats(row.baseline());
            }
            if (framed) {
                found.addAll(row.framed());
            } else {
                open.add(row);
            }
        }
        close();
        readFloats(Float.POSITIVE_INFINITY);
    }

    /** Reads the frames that begin above a line. */
    private void readFloats(float line) {
        while (floated < floats.size() && floats.get(floated).area().top() < line) {
            found.addAll(floats.get(floated).framed());
            floated++;
        }
    }

    private static boolean beside(Row frame, List<Row> text) {
        Area area = frame.area();
        return !frame.framed().isEmpty()
                && text.stream().anyMatch(row -> area.top() < row.baseline() && row.baseline() < area.bottom());
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Kind kind = Paragraph.opensItem(open.get(0)) ? Kind.ITEM : setIn() ? Kind.SET_IN : Kind.TEXT;
        found.add(new Paragraph(List.copyOf(open), kind));
        open.clear();
    }

    /** Whether the open rows keep away from both edges of the column without being centred. */
    private boolean setIn() {
        float edge = open.get(0).area().left();
        boolean straight = open.stream().allMatch(row -> Math.abs(row.area().left() - edge) < 1);
        Area area = Area.around(open.stream().map(Row::area).toList());
        boolean announced =
                !found.isEmpty() && found.get(found.size() - 1).text().endsWith(":");
        boolean away = edge - left > SET_IN && right - area.right() > SET_IN;
        return straight && away && (open.size() > 1 || announced) && !headingLike(open.get(0));
    }

    /** The usual distance of baselines, in font sizes: the median of those that can be line spacing at all. */
    private float leading() {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            float step = step(i);
            if (step > 0.8f && step < 2.2f) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 1.25f : steps.get((steps.size() - 1) / 3);
    }

    private float step(int i) {
        return (rows.get(i).baseline() - rows.get(i - 1).baseline())
                / rows.get(i).size();
    }

    private boolean begins(int i) {
        Row above = rows.get(i - 1);
        Row row = rows.get(i);
        if (step(i) > GAP * leading || step(i) < 0) {
            return true;
        }
        if (!row.tag().equals(above.tag())) {
            return true;
        }
        boolean otherSize = Math.abs(row.size() - above.size()) > SIZES_APART * above.size();
        if (otherSize || row.bold() != above.bold() && (headingLike(above) || headingLike(row))) {
            return true;
        }
        if (Paragraph.opensItem(row) && !dashInside(above, row) && !numberInside(above, row) || opensNote(row)) {
            return true;
        }
        return !headingLike(row) && (indented(i) || outdented(row) || indentedBelowItem(i) || endedEarly(i));
    }

    /** A dash at the margin under a line that is full and not at its end stands between words. */
    private boolean dashInside(Row above, Row row) {
        boolean dash = DASH.matcher(row.text()).lookingAt()
                && !DASH.matcher(open.get(0).text()).lookingAt();
        return dash
                && !TERMINAL.matcher(above.text()).matches()
                && right - above.area().right() < row.size();
    }

    /** A number under a full line that ends no clause ends a sentence or tells a day, unless the item before it stands above. */
    private boolean numberInside(Row above, Row row) {
        int number = number(row);
        boolean full = right - above.area().right() < row.size();
        if (number == 0 || !full || TERMINAL.matcher(above.text()).matches()) {
            return false;
        }
        boolean day = row.words().size() > 1
                && Character.isLowerCase(row.words().get(1).text().codePointAt(0));
        return number == 1 ? day && number(open.get(0)) == 0 : number(open.get(0)) != number - 1;
    }

    /** The number of a numbered item; 0 where a row opens none. */
    private static int number(Row row) {
        Matcher number = NUMBERED.matcher(row.text());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
    }

    private boolean opensNote(Row row) {
        return row.size() < 0.93f * bodySize && NOTE.matcher(row.text()).matches();
    }

    private boolean headingLike(Row row) {
        return row.tag().heading() || row.bold() || row.size() > 1.12f * bodySize;
    }

    /** An indent opens a paragraph where the row above stands at the margin. */
    private boolean indented(int i) {
        float in = rows.get(i).area().left() - rows.get(i - 1).area().left();
        boolean item = Paragraph.opensItem(open.get(0)) || opensNote(open.get(0));
        boolean margin = rows.get(i - 1).area().left() - left < 2;
        return !item
                && margin
                && in > 0.6f * rows.get(i).size()
                && in < 4 * rows.get(i).size()
                && !hangs(i);
    }

    /** A paragraph whose later rows all stand further in, as those of a reference list do. */
    private boolean hangs(int i) {
        return i + 1 < rows.size()
                && rows.get(i + 1).area().left() - rows.get(i).area().left() > -1
                && open.size() == 1;
    }

    /** A row left of the text of the list item above it is no part of that item. */
    private boolean outdented(Row row) {
        if (!Paragraph.opensItem(open.get(0))) {
            return false;
        }
        return row.area().left() < open.get(open.size() > 1 ? 1 : 0).area().left() - OUTDENT;
    }

    /** An indent as deep as the item above it: the next row goes back to the margin. */
    private boolean indentedBelowItem(int i) {
        return i + 1 < rows.size()
                && outdented(rows.get(i + 1))
                && step(i + 1) <= GAP * leading
                && !Paragraph.opensItem(rows.get(i + 1))
                && Character.isUpperCase(rows.get(i).text().codePointAt(0));
    }

    /** The first word of the row would have found room on the row above: that one was broken on purpose. */
    private boolean endedEarly(int i) {
        Row row = rows.get(i);
        boolean item = Paragraph.opensItem(open.get(0));
        float room = edge(i - 1, item) - rows.get(i - 1).area().right();
        float first = row.words().get(0).area().width();
        boolean fits = first + 1.5f * row.size() < room;
        boolean terminal = TERMINAL.matcher(rows.get(i - 1).text()).matches();
        boolean capital = Character.isUpperCase(row.text().codePointAt(0))
                || Character.isDigit(row.text().codePointAt(0));
        boolean mark = item && open.size() == 1;
        return fits && (terminal || capital && (mark || room > 0.3f * (right - left)));
    }

    /** How far a row could have gone: to the column's edge, a frame beside it, or that of the lines set in alike. */
    private float edge(int i, boolean item) {
        Row row = rows.get(i);
        float edge = right;
        for (Row frame : floats) {
            Area area = frame.area();
            boolean level = area.top() < row.baseline() && row.baseline() - BESIDE * row.size() < area.bottom();
            edge = level && area.left() > row.area().left() ? Math.min(edge, area.left() - row.size()) : edge;
        }
        if (item || row.area().left() - left < SET_IN) {
            return edge;
        }
        float widest = row.area().right();
        for (int k = i; k < rows.size() && alike(rows.get(k), row); k++) {
            widest = Math.max(widest, rows.get(k).area().right());
        }
        for (int k = i; k >= 0 && alike(rows.get(k), row); k--) {
            widest = Math.max(widest, rows.get(k).area().right());
        }
        return Math.min(edge, widest);
    }

    private static boolean alike(Row a, Row b) {
        return Math.abs(a.area().left() - b.area().left()) < 1 && a.framed().isEmpty();
    }
}
