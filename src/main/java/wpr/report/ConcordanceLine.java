package wpr.report;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;

/**
 * A match in its context.
 *
 * @param document id of its document
 * @param page page or slide; 0 where the format has none
 * @param section heading path
 * @param zone kind of its passage
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param left the passage up to the match, cut to a width
 * @param node the characters that matched
 * @param right the passage behind the match, cut to a width
 * @param lemma the lemmas of the match, joined by spaces
 */
public record ConcordanceLine(
        String document,
        int page,
        String section,
        String zone,
        int start,
        int end,
        String left,
        String node,
        String right,
        String lemma) {

    /**
     * The line of a range of tokens.
     *
     * @param width characters of context on each side; contexts end with the passage
     */
    public static ConcordanceLine of(AnnotatedDocument annotated, int first, int behind, int width) {
        Document document = annotated.document();
        Block block = annotated.blockOf(first);
        int start = annotated.tokens().start(first);
        int end = annotated.tokens().end(behind - 1);
        String left = document.text().substring(block.start(), start);
        String right =
                document.text().substring(end, annotated.blockOf(behind - 1).end());
        return new ConcordanceLine(
                document.id(),
                document.page(start),
                document.sections().get(block.section()).path(),
                block.zone().id(),
                start,
                end,
                tail(left, width),
                annotated.quote(first, behind),
                head(right, width),
                IntStream.range(first, behind)
                        .mapToObj(token -> annotated.tokens().reading(token).lemma())
                        .collect(Collectors.joining(" ")));
    }

    private static String tail(String text, int width) {
        int characters = text.codePointCount(0, text.length());
        return characters <= width ? text : text.substring(text.offsetByCodePoints(text.length(), -width));
    }

    private static String head(String text, int width) {
        int characters = text.codePointCount(0, text.length());
        return characters <= width ? text : text.substring(0, text.offsetByCodePoints(0, width));
    }
}
