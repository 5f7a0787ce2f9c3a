package wpr.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wpr.model.Sentence;
import wpr.model.TokenSpan;

/**
 * Finds titles of initiatives as spans of tokens: inside one sentence, not overlapping, listed ones first and longest
 * first.
 *
 * <p>Besides the listed ones, two to six words in quotation marks are a title where the first begins with a capital, no
 * punctuation stands inside, and the quotation looks like no speech: it does not begin the sentence, no colon stands before
 * it and no comma behind it. The span is what stands between the marks.
 */
final class Titles {
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "»", "«", "'", "‘", "’");
    private static final int FEWEST = 2;
    private static final int MOST = 6;
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
                int listed = longest(words, at, sentence.end());
                int length = listed > 0 ? listed : quoted(words, at, sentence);
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

    /** Number of words of a quoted title that begins at a token; 0 where none does. */
    private static int quoted(Word[] words, int at, Sentence sentence) {
        boolean opens = at > sentence.first() + 1
                && MARKS.contains(words[at - 1].form())
                && !words[at - 2].form().equals(":")
                && Character.isUpperCase(words[at].form().codePointAt(0));
        if (!opens) {
            return 0;
        }
        int end = at;
        while (end < sentence.end() && word(words[end].form())) {
            end++;
        }
        boolean closes = end < sentence.end() && MARKS.contains(words[end].form());
        boolean speech = end + 1 < sentence.end() && words[end + 1].form().equals(",");
        return closes && !speech && end - at >= FEWEST && end - at <= MOST ? end - at : 0;
    }

    private static boolean word(String form) {
        return form.length() > 1
                ? form.chars().anyMatch(Character::isLetterOrDigit)
                : Character.isLetterOrDigit(form.charAt(0));
    }
}
