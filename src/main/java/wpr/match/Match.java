package wpr.match;

import java.util.List;
import wpr.model.Capture;

/**
 * A place where a pattern matched.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param captures named parts in text order
 * @param strict whether every ambiguous term used in it meets its conditions
 * @param term the first lexicon term used in it, as written; empty where there is none
 */
public record Match(int first, int end, List<Capture> captures, boolean strict, String term) {
    public Match {
        captures = List.copyOf(captures);
    }
}
