package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words on one baseline, from left to right. */
record Row(List<Word> words) {
    Row {
        words = List.copyOf(words);
    }

    Area area() {
        return Area.around(words.stream().map(Word::area).toList());
    }

    float baseline() {
        return words.get(0).baseline();
    }

    /** The font size of most of its characters. */
    float size() {
        Word longest = words.get(0);
        for (Word word : words) {
            longest = word.text().length() > longest.text().length() ? word : longest;
        }
        return longest.size();
    }

    boolean bold() {
        return words.stream().allMatch(Word::bold);
    }

    String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** The words whose middle lies between two edges. */
    List<Word> between(float left, float right) {
        List<Word> inside = new ArrayList<>();
        for (Word word : words) {
            float middle = (word.area().left() + word.area().right()) / 2;
            if (left <= middle && middle < right) {
                inside.add(word);
            }
        }
        return inside;
    }
}
