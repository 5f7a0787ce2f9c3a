package wpr.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wpr.model.Zone;
import wpr.rules.Yaml.Entries;

/** Reads sentences that a rule must match or leave alone. */
final class ExampleReader {
    private ExampleReader() {}

    /** The sentences under a key. */
    static List<Example> read(Fields fields, String key) {
        return fields.values(key).stream()
                .flatMap(value -> example(fields, key, value).stream())
                .toList();
    }

    /** A sentence alone stands in running text; a mapping says where it stands. */
    private static Optional<Example> example(Fields fields, String key, Yaml value) {
        if (value instanceof Entries entries && entries.has("text")) {
            return fields.mapping(value, key, Shape.EXAMPLE).flatMap(ExampleReader::placed);
        }
        return fields.asScalar(value, key).map(text -> Example.of(text, Zone.BODY));
    }

    private static Optional<Example> placed(Fields fields) {
        Zone zone = fields.choice("zone", Words.ZONES).orElse(Zone.BODY);
        Map<String, String> labels = new LinkedHashMap<>();
        fields.words("labels").forEach((name, label) -> labels.put(name, label.value()));
        return fields.scalar("text").map(text -> Example.of(text, zone).with(labels));
    }
}
