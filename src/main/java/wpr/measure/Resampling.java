package wpr.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wpr.measure.CorpusTally.Entry;
import wpr.measure.Ratio.Part;

/** Draws of documents for all ratios of a corpus at once: the weights of a document are the same for each. */
final class Resampling {
    private final int[] over = new int[Draws.COUNT];
    private final int[] under = new int[Draws.COUNT];
    private int speaking;

    private Resampling() {}

    static SortedMap<String, Balance> of(SortedMap<String, Entry> entries, long seed) {
        Map<String, SortedMap<String, Part>> parts = new LinkedHashMap<>();
        SortedMap<String, Part> documents = new TreeMap<>();
        Map<String, Resampling> all = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            SortedMap<String, Part> here = entry.parts().inOrder();
            parts.put(key, here);
            documents.putAll(here);
            all.put(key, new Resampling());
        });
        for (String document : documents.keySet()) {
            int[] weights = Draws.of(seed, document, 0);
            all.forEach((key, resampling) -> {
                Part part = parts.getOrDefault(key, new TreeMap<>()).get(document);
                if (part != null && part.over() + part.under() > 0) {
                    resampling.add(part, weights);
                }
            });
        }
        SortedMap<String, Balance> balances = new TreeMap<>();
        entries.forEach((key, entry) -> {
            Resampling resampling = all.getOrDefault(key, new Resampling());
            balances.put(
                    key,
                    entry.counts()
                            .withDraws(resampling.over, resampling.under, entry.documents(), resampling.speaking));
        });
        return balances;
    }

    private void add(Part part, int[] weights) {
        speaking++;
        for (int i = 0; i < weights.length; i++) {
            over[i] += weights[i] * part.over();
            under[i] += weights[i] * part.under();
        }
    }
}
