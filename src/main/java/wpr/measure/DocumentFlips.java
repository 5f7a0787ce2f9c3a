package wpr.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import wpr.measure.CorpusTally.Entry;
import wpr.measure.Ratio.Part;
import wpr.measure.Removal.Whole;
import wpr.model.Fragility.Flips;
import wpr.model.Fragility.Search;
import wpr.model.Phrase.Place;
import wpr.model.Span;

/**
 * The smallest set of sentences without which the ratio of many documents leans otherwise. It is looked for among the
 * {@link Bearer}s that were kept while documents were added. Where some were not kept, it is first asked whether three
 * sentences could do it that hold as many hits as any and have the largest weight in every draw; where these cannot,
 * none can. Where they could, only a single sentence is named, since of larger sets a smaller one may have been left out.
 */
final class DocumentFlips {
    private static final int[] HEAVIEST = new int[Draws.COUNT];

    static {
        Arrays.fill(HEAVIEST, Draws.HEAVIEST);
    }

    private DocumentFlips() {}

    static Flips of(Ratio ratio, Balance whole, Entry entry, long seed) {
        List<Bearer> bearers = entry.bearers().first();
        if (entry.bearers().cut() && beyondReach(ratio, whole, bearers)) {
            return new Flips(Search.NONE, List.of());
        }
        SortedMap<String, Part> parts = entry.parts().inOrder();
        Map<String, Integer> units = new HashMap<>();
        List<Whole> wholes = new ArrayList<>();
        List<int[]> weights = new ArrayList<>();
        List<Removal> removals = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Bearer bearer : bearers) {
            int unit = units.computeIfAbsent(bearer.document(), document -> {
                Part part = parts.getOrDefault(document, new Part(0, 0, 0));
                wholes.add(new Whole(part.words(), part.over(), part.under()));
                weights.add(Draws.of(seed, document, 0));
                return wholes.size() - 1;
            });
            removals.add(removal(bearer, unit, places.size(), weights.get(unit)));
            places.add(new Place(bearer.document(), bearer.span()));
        }
        int complete = entry.bearers().cut() ? 0 : FlipSearch.LARGEST;
        return new LeanFlips(ratio, whole, removals, wholes).smallest(complete, places);
    }

    private static Removal removal(Bearer bearer, int unit, int sentence, int[] weights) {
        return new Removal(
                unit,
                List.of(),
                List.of(sentence),
                bearer.words(),
                bearer.over(),
                bearer.under(),
                0,
                0,
                List.of(new Removal.Change(weights, -bearer.over(), -bearer.under())));
    }

    private static boolean beyondReach(Ratio ratio, Balance whole, List<Bearer> bearers) {
        int over = bearers.stream().mapToInt(Bearer::over).max().orElse(0);
        int under = bearers.stream().mapToInt(Bearer::under).max().orElse(0);
        Bearer mostOver = new Bearer("", new Span(0, 0), 1, over, 0);
        Bearer mostUnder = new Bearer("", new Span(0, 0), 1, 0, under);
        List<Whole> unit = List.of(new Whole(Integer.MAX_VALUE, over, under));
        List<Removal> worst = List.of(removal(mostOver, 0, 0, HEAVIEST), removal(mostUnder, 0, 1, HEAVIEST));
        return new LeanFlips(ratio, whole, worst, unit).beyondReach();
    }
}
