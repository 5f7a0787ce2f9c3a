package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wpr.match.QueryException;

/** What could not be carried over between dictionaries: each kind once, with the words it concerns. */
final class Losses {
    private static final int NAMED = 8;

    private final Messages messages;
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Losses(String locale) {
        this.messages = Messages.in(locale);
    }

    /** @param key of a sentence that names the words */
    void add(String key, String word) {
        words.computeIfAbsent(key, none -> new ArrayList<>()).add(word);
    }

    /** A word that is no term. */
    void refused(String word, QueryException reason) {
        String why = reason.message(messages.locale()).replaceAll("[.]$", "");
        add("dictionary.refused", why.startsWith("`" + word + "` ") ? word : word + " (" + why + ")");
    }

    /** One sentence for each kind of loss. */
    List<String> said() {
        List<String> said = new ArrayList<>();
        words.forEach((key, concerned) -> {
            String named = String.join(", ", concerned.stream().limit(NAMED).toList());
            said.add(messages.get(key, concerned.size(), concerned.size() > NAMED ? named + ", …" : named)
                    .replace("….", "…"));
        });
        return said;
    }
}
