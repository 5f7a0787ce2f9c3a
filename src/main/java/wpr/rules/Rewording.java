package wpr.rules;

import java.util.List;
import wpr.match.Explanation.Failure;
import wpr.match.Explanation.Kind;
import wpr.model.AnnotatedDocument;
import wpr.model.Sentence;
import wpr.rules.Obstacle.Unmet;

/** A sentence as it would match: what is wanted in square brackets where it is wanted. */
final class Rewording {
    private final AnnotatedDocument document;
    private final List<Unmet> unmet;
    private final String locale;

    Rewording(AnnotatedDocument document, List<Unmet> unmet, String locale) {
        this.document = document;
        this.unmet = unmet;
        this.locale = locale;
    }

    String sentence() {
        int first = unmet.get(0).failure().first();
        Sentence bounds = document.sentences().get(document.sentenceOf(Math.max(0, Math.min(first, size()) - 1)));
        StringBuilder text = new StringBuilder();
        int token = bounds.first();
        while (token < bounds.end()) {
            int end = insertAt(token, text);
            if (end == token) {
                text.append(document.quote(token, token + 1)).append(space(token));
                end++;
            }
            token = end;
        }
        insertAt(token, text);
        return Mutation.oneLine(text.toString());
    }

    private int size() {
        return document.tokens().size();
    }

    /** Writes what is wanted at a token; returns where the text goes on. */
    private int insertAt(int token, StringBuilder text) {
        int end = token;
        for (Unmet one : unmet) {
            Failure failure = one.failure();
            if (failure.first() == token && failure.kind() == Kind.FAR) {
                text.append("[…] ");
                end = failure.end();
            } else if (failure.first() == token && failure.kind() == Kind.ELEMENT) {
                text.append('[')
                        .append(failure.element().sample(locale))
                        .append(']')
                        .append(space(failure.end() - 1));
                end = failure.end();
            } else if (failure.first() == token && failure.kind() == Kind.MISSING) {
                if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
                text.append('[').append(failure.element().sample(locale)).append(']');
                text.append(token > 0 ? space(token - 1) : " ");
            }
        }
        return end;
    }

    /** What stands between a token and the next. */
    private String space(int token) {
        boolean last = token + 1 >= size();
        return !last && document.tokens().start(token + 1) > document.tokens().end(token) ? " " : "";
    }
}
