package wpr.annotate;

import java.util.Map;
import java.util.TreeMap;
import wpr.model.Features;
import wpr.model.Upos;

/**
 * What the tagger predicts: part of speech and features in one.
 *
 * @param name as written in models and lexicons: {@code VERB|Voice=Pass|VerbForm=Inf}, features in the order of
 *     {@link Features}
 */
record Tag(String name, Upos pos, Features features) {

    static Tag of(String pos, Map<String, String> all) {
        Features features = features(all);
        return new Tag(name(pos, features), Upos.valueOf(pos), features);
    }

    private static Features features(Map<String, String> all) {
        return new Features(
                all.getOrDefault("Voice", ""),
                all.getOrDefault("Mood", ""),
                all.getOrDefault("VerbForm", ""),
                all.getOrDefault("Tense", ""),
                all.getOrDefault("Definite", ""),
                all.getOrDefault("Number", ""),
                all.getOrDefault("Degree", ""));
    }

    /** Reads the name of a tag. */
    static Tag parse(String name) {
        String[] parts = name.split("\\|");
        Map<String, String> features = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            features.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        return new Tag(name, Upos.valueOf(parts[0]), features(features));
    }

    private static String name(String pos, Features f) {
        return pos
                + part("Voice", f.voice())
                + part("Mood", f.mood())
                + part("VerbForm", f.verbform())
                + part("Tense", f.tense())
                + part("Definite", f.definite())
                + part("Number", f.number())
                + part("Degree", f.degree());
    }

    private static String part(String feature, String value) {
        return value.isEmpty() ? "" : "|" + feature + "=" + value;
    }
}
