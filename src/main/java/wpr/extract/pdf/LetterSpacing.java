package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines whose letters have drawn spaces between them: {@code B A G G R U N D   O G   F O R M Å L}. The wider gaps are
 * those between words; they become a no-break space and a space, so that
 * the repair of the text can tell them from the others.
 */
final class LetterSpacing {
    private static final int FEWEST = 6;
    private static final float MOST_SINGLE = 0.8f;
    private static final float WIDER = 1.6f;
    private static final float COLUMNS = 2.5f;

    private LetterSpacing() {}

    /** The words of a line; letters set apart are grouped where some gaps are clearly wider than the usual one. */
    static List<Word> grouped(List<Word> letters) {
        long single = letters.stream().filter(word -> word.text().length() == 1).count();
        if (letters.size() < FEWEST || single < MOST_SINGLE * letters.size()) {
            return letters;
        }
        float widest = WIDER * usualGap(letters);
        List<Word> grouped = new ArrayList<>();
        Word open = letters.get(0);
        for (int i = 1; i < letters.size(); i++) {
            Word next = letters.get(i);
            float gap = next.area().left() - letters.get(i - 1).area().right();
            if (gap > widest) {
                boolean column = gap > COLUMNS * next.size();
                grouped.add(column ? open : open.with(open.text() + "\u00A0", open.area()));
                open = next;
            } else {
                open = open.with(open.text() + " " + next.text(), next.area());
            }
        }
        grouped.add(open);
        return grouped.size() == 1 ? letters : grouped;
    }

    private static float usualGap(List<Word> letters) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < letters.size(); i++) {
            gaps.add(letters.get(i).area().left() - letters.get(i - 1).area().right());
        }
        gaps.sort(null);
        return gaps.get((gaps.size() - 1) / 2);
    }
}
