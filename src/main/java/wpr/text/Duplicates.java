package wpr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wpr.model.Zone;

/** Finds passages that were extracted twice: whole copies and cropped ones, close to the first. */
final class Duplicates {
    private static final Set<Zone> LOOKED_AT = Set.of(Zone.BODY, Zone.BOX, Zone.QUOTATION, Zone.NOTE, Zone.LIST);
    private static final int LEAST_LETTERS = 50;
    private static final int REACH = 40;

    private Duplicates() {}

    /** The passages without the copies; of two, the longer stays. */
    static List<Passage> without(List<Passage> passages) {
        List<String> keys = passages.stream().map(Duplicates::key).toList();
        List<Passage> kept = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (!copied(passages, keys, i)) {
                kept.add(passages.get(i));
            }
        }
        return kept;
    }

    private static boolean copied(List<Passage> passages, List<String> keys, int at) {
        String key = keys.get(at);
        if (key.length() < LEAST_LETTERS) {
            return false;
        }
        for (int i = Math.max(0, at - REACH); i < Math.min(keys.size(), at + REACH); i++) {
            boolean near = Math.abs(passages.get(i).page() - passages.get(at).page()) <= 1;
            boolean longer = keys.get(i).length() > key.length() || keys.get(i).length() == key.length() && i < at;
            if (near && longer && keys.get(i).contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static String key(Passage passage) {
        return LOOKED_AT.contains(passage.zone())
                ? passage.text().replaceAll("[^\\p{L}\\d]+", "").toLowerCase(Locale.ROOT)
                : "";
    }
}
