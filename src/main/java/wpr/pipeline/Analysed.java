package wpr.pipeline;

import java.util.Map;
import wpr.measure.CorpusTally;
import wpr.model.DocumentResult;

/**
 * A document after analysis.
 *
 * @param result what reports get
 * @param tallies what it adds to the corpus, by id of the rule set
 */
record Analysed(DocumentResult result, Map<String, CorpusTally> tallies) {}
