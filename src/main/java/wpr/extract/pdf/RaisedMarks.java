package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wpr.extract.Superscript;

/** Puts raised numbers, which stand on a baseline of their own, to the words they touch, as superscript digits. */
final class RaisedMarks {
    private static final Pattern MARK = Pattern.compile("\\d{1,3}(?:[,;]\\d{1,3})?");
    private static final float LARGEST = 0.9f;
    private static final float LOWEST = 0.1f;
    private static final float HIGHEST = 0.75f;
    private static final float TOUCH = 0.35f;
    private static final int NEAR = 4;

    private RaisedMarks() {}

    static List<Row> attach(List<Row> rows) {
        List<List<Word>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(new ArrayList<>(row.words())));
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            lines.get(i).removeIf(word -> mark(word.text()) && attached(word, lines, at));
        }
        return lines.stream().filter(line -> !line.isEmpty()).map(Row::new).toList();
    }

    /** Whether a word may be a mark; hardly any begins with a digit, so that hardly any is held against the pattern. */
    private static boolean mark(String text) {
        return !text.isEmpty()
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '9'
                && MARK.matcher(text).matches();
    }

    private static boolean attached(Word mark, List<List<Word>> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + NEAR); i++) {
            List<Word> line = lines.get(i);
            for (int w = 0; w < line.size(); w++) {
                Word word = line.get(w);
                float height = (word.baseline() - mark.baseline()) / word.size();
                if (mark.size() > LARGEST * word.size() || height < LOWEST || height > HIGHEST) {
                    continue;
                }
                float reach = TOUCH * word.size();
                if (Math.abs(mark.area().left() - word.area().right()) < reach) {
                    line.set(w, word.with(word.text() + Superscript.of(mark.text()), mark.area()));
                    return true;
                }
                if (Math.abs(word.area().left() - mark.area().right()) < reach) {
                    line.set(w, word.with(Superscript.of(mark.text()) + word.text(), mark.area()));
                    return true;
                }
            }
        }
        return false;
    }
}
