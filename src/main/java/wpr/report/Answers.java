package wpr.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wpr.model.Silence;

/** The answers to a silence rule, counted by status; of those that are flagged the first are kept, as many as are shown. */
final class Answers {
    static final int SHOWN = 100;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> fragile = new HashMap<>();
    private final List<Silence> flagged = new ArrayList<>();

    void add(Silence answer) {
        counts.merge(answer.status(), 1, Integer::sum);
        if (answer.fragility().fragile()) {
            fragile.merge(answer.status(), 1, Integer::sum);
        }
        if (answer.status().equals("flagged") && flagged.size() < SHOWN) {
            flagged.add(answer);
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** How many have a status. */
    int count(String status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many of these hold only at some ways of counting. */
    int fragile(String status) {
        return fragile.getOrDefault(status, 0);
    }

    /** The first that are flagged. */
    List<Silence> flagged() {
        return flagged;
    }
}
