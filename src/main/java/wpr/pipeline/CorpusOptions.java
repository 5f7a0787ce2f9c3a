package wpr.pipeline;

import java.util.Map;
import wpr.measure.Profile;

/**
 * What a user may choose about what holds for all documents together.
 *
 * @param by column of the metadata that makes groups; empty for none
 * @param references counts of reference corpora, by language
 * @param vocabulary whether words and lemmas are counted, for comparing corpora
 * @param duplicates whether a document with almost the text of an earlier one is counted all the same
 */
public record CorpusOptions(String by, Map<String, Profile> references, boolean vocabulary, boolean duplicates) {
    /** No groups, no reference. */
    public static final CorpusOptions NONE = new CorpusOptions("", Map.of(), false);

    /** Duplicates are counted once. */
    public CorpusOptions(String by, Map<String, Profile> references, boolean vocabulary) {
        this(by, references, vocabulary, false);
    }
}
