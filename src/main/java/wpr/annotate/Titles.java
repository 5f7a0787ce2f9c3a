package wpr.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wpr.model.Sentence;
import wpr.model.TokenSpan;

/** Finds titles of initiatives as spans of tokens: longest first, inside one sentence, not overlapping. */
final class Titles {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    Titles(List<String> titles) {
        for (String title : titles) {
            String[] words = title.strip().split("\\s+");
            byFirst.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.length, a.length)));
    }

    List<TokenSpan> find(Word[] words, List<Sentence> sentences) {
        List<TokenSpan> spans = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int at = sentence.first();
            while (at < sentence.end()) {
                int length = longest(words, at, sentence.end());
                if (length > 0) {
                    spans.add(new TokenSpan(at, at + length));
                }
                at += Math.max(1, length);
            }
        }
        return spans;
    }

    private int longest(Word[] words, int at, int end) {
        for (String[] title : byFirst.getOrDefault(words[at].form(), List.of())) {
            if (at + title.length <= end && matches(words, at, title)) {
                return title.length;
            }
        }
        return 0;
    }

    private static boolean matches(Word[] words, int at, String[] title) {
        for (int i = 0; i < title.length; i++) {
            if (!words[at + i].form().equals(title[i])) {
                return false;
            }
        }
        return true;
    }
}
