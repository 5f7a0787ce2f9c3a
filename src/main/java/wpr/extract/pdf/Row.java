package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Words on one baseline, from left to right; or a frame, which stands in the rows as one wide word.
 *
 * @param words words, one at least
 * @param framed paragraphs inside the frame; empty for a line of text
 * @param area the smallest rectangle around the words; kept, because columns are found by asking for it again and again
 */
record Row(List<Word> words, List<Paragraph> framed, Area area) {
    Row(List<Word> words, List<Paragraph> framed) {
        this(List.copyOf(words), List.copyOf(framed), around(words));
    }

    Row(List<Word> words) {
        this(words, List.of());
    }

    private static Area around(List<Word> words) {
        Area area = words.get(0).area();
        for (Word word : words) {
            area = area.union(word.area());
        }
        return area;
    }

    /** A frame with what stands in it. */
    static Row frame(Area area, List<Paragraph> framed) {
        return new Row(List.of(new Word("", area, area.top(), 1, false, Tag.NONE)), framed);
    }

    float baseline() {
        return words.get(0).baseline();
    }

    /** The font size of its longest word. */
    float size() {
        return longest().size();
    }

    /** The heading its longest word belongs to by the tags of the file. */
    Tag tag() {
        return longest().tag();
    }

    private Word longest() {
        Word longest = words.get(0);
        for (Word word : words) {
            longest = word.text().length() > longest.text().length() ? word : longest;
        }
        return longest;
    }

    boolean bold() {
        return words.stream().allMatch(Word::bold);
    }

    String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** The row as far as the middles of its words lie between two edges; no row where none does. */
    List<Row> between(float left, float right) {
        List<Word> inside = new ArrayList<>();
        for (Word word : words) {
            float middle = (word.area().left() + word.area().right()) / 2;
            if (left <= middle && middle < right) {
                inside.add(word);
            }
        }
        return inside.isEmpty() ? List.of() : List.of(new Row(inside, framed));
    }
}
