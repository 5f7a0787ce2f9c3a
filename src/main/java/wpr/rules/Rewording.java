package wpr.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wpr.match.Explanation.Failure;
import wpr.match.Explanation.Kind;
import wpr.model.AnnotatedDocument;
import wpr.model.Sentence;
import wpr.model.Upos;

/** A text with the words that a pattern lacks put in where it lacks them, and those that it does not allow taken out. */
final class Rewording {
    private final AnnotatedDocument document;
    private final List<Edit> edits = new ArrayList<>();

    /** Characters from {@code start} to {@code end} that give way to a word; an empty one only takes them out. */
    private record Edit(int start, int end, String before, String word, String after) {}

    /**
     * @param failures conditions of a pattern, all but those on where its match may stand
     * @param words a word for each; ignored where something is to go
     */
    Rewording(AnnotatedDocument document, List<Failure> failures, List<String> words) {
        this.document = document;
        for (int i = 0; i < failures.size(); i++) {
            edit(failures.get(i), words.get(i));
        }
        document.sentences().forEach(sentence -> lower(sentence.first()));
        edits.sort(Comparator.comparing(Edit::start).thenComparing(Edit::end));
    }

    /** Whether a word is to be put in; otherwise some are to go. */
    static boolean asks(Failure failure) {
        return failure.kind() != Kind.FAR && failure.kind() != Kind.NOT_CONTAINING;
    }

    private void edit(Failure failure, String word) {
        int first = failure.first();
        switch (failure.kind()) {
            case FAR, NOT_CONTAINING -> edits.add(new Edit(start(first), start(failure.end()), "", "", ""));
            case ELEMENT ->
                edits.add(new Edit(start(first), end(failure.end()), "", begins(first) ? raised(word) : word, ""));
            case CONTAINING -> insert(first + 1, word);
            default -> insert(first, word);
        }
    }

    /** Puts a word between a token and the one before. */
    private void insert(int token, String word) {
        if (begins(token)) {
            edits.add(new Edit(start(token), start(token), "", raised(word), " "));
        } else {
            boolean mark = word.codePoints().noneMatch(Character::isLetterOrDigit);
            edits.add(new Edit(end(token), end(token), mark ? "" : " ", word, ""));
        }
    }

    /** What began a sentence and does no longer begins with a small letter; names do not. */
    private void lower(int token) {
        boolean led = edits.stream().anyMatch(edit -> edit.end == start(token));
        boolean stays = edits.stream().noneMatch(edit -> edit.start == start(token) && edit.end > edit.start);
        if (led && stays && document.tokens().reading(token).pos() != Upos.PROPN) {
            String small = document.quote(token, token + 1).substring(0, 1).toLowerCase(Locale.ROOT);
            edits.add(new Edit(start(token), start(token) + 1, "", "", small));
        }
    }

    /** Whether a sentence begins at a token. */
    private boolean begins(int token) {
        return token < size()
                && document.sentences().get(document.sentenceOf(token)).first() == token;
    }

    private static String raised(String word) {
        int second = word.offsetByCodePoints(0, 1);
        return word.substring(0, second).toUpperCase(Locale.ROOT) + word.substring(second);
    }

    private int size() {
        return document.tokens().size();
    }

    private int start(int token) {
        return token < size() ? document.tokens().start(token) : end(token);
    }

    /** Where the token before ends. */
    private int end(int token) {
        return document.tokens().end(token - 1);
    }

    /** The whole text. */
    String text() {
        return written(0, document.document().text().length(), "", "", "");
    }

    /** The sentences that change, what is new in square brackets and {@code […]} for what is gone. */
    String marked() {
        List<Sentence> sentences = document.sentences();
        int from =
                document.tokens().start(changed(sentences, edits.get(0).start).first());
        int to = end(changed(sentences, edits.get(edits.size() - 1).start).end());
        return Mutation.oneLine(written(from, to, "[", "]", "[…] "));
    }

    private Sentence changed(List<Sentence> sentences, int character) {
        Sentence changed = sentences.get(0);
        for (Sentence sentence : sentences) {
            changed = document.tokens().start(sentence.first()) <= character ? sentence : changed;
        }
        return changed;
    }

    private String written(int from, int to, String open, String close, String gone) {
        String text = document.document().text();
        StringBuilder written = new StringBuilder();
        int at = from;
        for (Edit edit : edits) {
            written.append(text, at, Math.max(at, edit.start)).append(edit.before);
            if (!edit.word.isEmpty()) {
                written.append(open).append(edit.word).append(close);
            } else if (edit.after.isEmpty()) {
                written.append(gone);
            }
            written.append(edit.after);
            at = Math.max(at, edit.end);
        }
        return written.append(text, at, Math.max(at, to)).toString();
    }
}
