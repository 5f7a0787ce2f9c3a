package wpr.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.match.Prospects.Question;
import wpr.model.AnnotatedDocument;
import wpr.model.Sentence;
import wpr.model.TokenSpan;
import wpr.rules.Queries.Query;

/**
 * A pattern that must or must not stand around a match.
 *
 * @param query what is looked for
 * @param scope where
 * @param before tokens to the left, where the scope is a window
 * @param after tokens to the right, where the scope is a window
 */
record Condition(Query query, Scope scope, int before, int after) {
    /** How far from a match a condition looks. */
    enum Scope {
        /** Tokens of the match itself. */
        MATCH,
        /** Some tokens left and right of the match, in its sentence, and the match. */
        WINDOW,
        SENTENCE,
        PASSAGE,
        SECTION
    }

    Condition with(Query other) {
        return new Condition(other, scope, before, after);
    }

    /** Whether it can be answered from the sentence of the match alone. */
    private boolean local() {
        return scope != Scope.PASSAGE
                && scope != Scope.SECTION
                && query.pattern().withinSentence();
    }

    /** A query with the conditions that decide on its matches where they stand; those that look further by themselves. */
    static Stream<Question> questions(Query query, List<Condition> conditions) {
        List<Pattern> around = conditions.stream()
                .filter(Condition::local)
                .map(condition -> condition.query.pattern())
                .toList();
        Stream<Query> far =
                conditions.stream().filter(condition -> !condition.local()).map(Condition::query);
        return Stream.concat(
                Stream.of(new Question(query.pattern(), around, false)), HitRule.alone(far.toArray(Query[]::new)));
    }

    boolean holds(AnnotatedDocument document, Match match, List<Match> candidates) {
        return holds(document, span(match), candidates);
    }

    /** @param candidates matches of the query in the document, in text order */
    boolean holds(AnnotatedDocument document, TokenSpan match, List<Match> candidates) {
        return !candidates.isEmpty() && first(document, match, candidates).isPresent();
    }

    /** The first of the candidates that makes it hold. */
    Optional<Match> first(AnnotatedDocument document, Match match, List<Match> candidates) {
        return first(document, span(match), candidates);
    }

    private static TokenSpan span(Match match) {
        return new TokenSpan(match.first(), match.end());
    }

    private Optional<Match> first(AnnotatedDocument document, TokenSpan match, List<Match> candidates) {
        TokenSpan range = range(document, match);
        for (int i = firstEndingAfter(candidates, range.first()); i < candidates.size(); i++) {
            Match candidate = candidates.get(i);
            if (candidate.first() >= range.end()) {
                return Optional.empty();
            }
            if (candidate.end() > range.first()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Matches do not share tokens, so their ends ascend as their starts do. */
    private static int firstEndingAfter(List<Match> candidates, int token) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private TokenSpan range(AnnotatedDocument document, TokenSpan match) {
        int at = document.sentenceOf(match.first());
        Sentence sentence = document.sentences().get(at);
        return switch (scope) {
            case MATCH -> match;
            case WINDOW ->
                new TokenSpan(
                        Math.max(sentence.first(), match.first() - before),
                        Math.min(Math.max(sentence.end(), match.end()), match.end() + after));
            case SENTENCE -> new TokenSpan(sentence.first(), Math.max(sentence.end(), match.end()));
            case PASSAGE, SECTION -> around(document, at);
        };
    }

    /** The sentences around that stand in the same passage or section. */
    private TokenSpan around(AnnotatedDocument document, int at) {
        List<Sentence> sentences = document.sentences();
        int home = home(document, sentences.get(at));
        int first = at;
        while (first > 0 && home(document, sentences.get(first - 1)) == home) {
            first--;
        }
        int last = at;
        while (last + 1 < sentences.size() && home(document, sentences.get(last + 1)) == home) {
            last++;
        }
        return new TokenSpan(sentences.get(first).first(), sentences.get(last).end());
    }

    private int home(AnnotatedDocument document, Sentence sentence) {
        return scope == Scope.PASSAGE
                ? sentence.block()
                : document.document().blocks().get(sentence.block()).section();
    }
}
