package wpr.rules;

import java.util.List;
import wpr.match.Match;
import wpr.model.AnnotatedDocument;
import wpr.model.Capture;
import wpr.model.TokenSpan;

/**
 * A property of a hit that is read off the words in it and around it: where a barrier lies, who must act.
 *
 * @param name name of the capture it becomes
 * @param values tried in their order; the first whose condition holds names the property
 * @param otherwise what it is called where no condition holds
 */
record Label(String name, List<Value> values, String otherwise) {
    /** A name for what a condition sees. */
    record Value(String name, Condition condition) {}

    Capture of(AnnotatedDocument document, TokenSpan hit, List<List<Match>> found) {
        for (Value value : values) {
            Condition condition = value.condition();
            if (condition.holds(document, hit, found.get(condition.query().index()))) {
                return new Capture(name, value.name(), Double.NaN);
            }
        }
        return new Capture(name, otherwise, Double.NaN);
    }
}
