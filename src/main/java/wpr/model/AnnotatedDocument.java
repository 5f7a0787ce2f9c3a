package wpr.model;

import java.util.List;

/**
 * A document with its linguistic annotation.
 *
 * @param document the text
 * @param language ISO 639-1 code of the document's main language; {@code und} where unknown
 * @param tokens tokens of all searched blocks, in text order
 * @param sentences sentences in order; they cover all tokens
 * @param titles spans that patterns may treat as one element: titles of initiatives
 */
public record AnnotatedDocument(
        Document document, String language, Tokens tokens, List<Sentence> sentences, List<TokenSpan> titles) {

    /** Index of the sentence that holds a token. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).first() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The block a token stands in. */
    public Block blockOf(int token) {
        return document.blocks().get(sentences.get(sentenceOf(token)).block());
    }

    /** The characters of a token range, as printed. */
    public String quote(int first, int end) {
        return document.text().substring(tokens.start(first), tokens.end(end - 1));
    }

    /** The characters of a sentence, as printed. */
    public String sentenceText(Sentence sentence) {
        return quote(sentence.first(), sentence.end());
    }
}
