package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wpr.model.Localized;
import wpr.rules.Source.Place;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Entry;
import wpr.rules.Yaml.Items;
import wpr.rules.Yaml.Scalar;

/**
 * A mapping of a rule file, read key by key by what the key should hold.
 *
 * <p>Every read returns a value that the load can go on with; what is wrong becomes a fault. A missing key is said once,
 * on construction, where the shape requires it.
 */
final class Fields {
    private final Entries entries;
    private final Faults faults;

    Fields(Entries entries, Shape shape, Faults faults) {
        this.entries = entries;
        this.faults = faults;
        for (Entry entry : entries.entries()) {
            String key = entry.key().value();
            if (!shape.known().contains(key)) {
                unknown(entry.key(), shape);
            }
        }
        faults.missing(
                entries.at(),
                shape.required().stream().filter(key -> find(key) == null).toList());
    }

    /** A key of several words is most likely what stood behind a comma in a text without quotation marks. */
    private void unknown(Scalar key, Shape shape) {
        if (key.value().strip().contains(" ")) {
            faults.add(key.at(), "key-of-words", key.value());
        } else {
            faults.unknown(key, "unknown-key", shape.known());
        }
    }

    Place at() {
        return entries.at();
    }

    Entries entries() {
        return entries;
    }

    /** The place of a key's value; of the mapping where the key is missing. */
    Place at(String key) {
        Yaml value = find(key);
        return value == null ? entries.at() : value.at();
    }

    boolean has(String key) {
        return find(key) != null;
    }

    /** Whether one of these keys is there with an empty list. */
    boolean emptyList(String... keys) {
        return Stream.of(keys)
                .anyMatch(key ->
                        find(key) instanceof Items items && items.values().isEmpty());
    }

    String text(String key) {
        return scalar(key).map(Scalar::value).orElse("");
    }

    /** A text that says something. */
    Optional<Scalar> scalar(String key) {
        Yaml value = find(key);
        if (value == null) {
            return Optional.empty();
        }
        return asScalar(value, key);
    }

    /** A list of texts; one text alone is a list of one. */
    List<Scalar> scalars(String key) {
        List<Scalar> scalars = new ArrayList<>();
        values(key).forEach(value -> asScalar(value, key).ifPresent(scalars::add));
        return scalars;
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::value).toList();
    }

    /** The values of a list; one value alone is a list of one, a missing key an empty list. */
    List<Yaml> values(String key) {
        Yaml value = find(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof Items items ? items.values() : List.of(value);
    }

    /** A text in both languages; a plain text stands for both. */
    Localized localized(String key) {
        Yaml value = find(key);
        if (value instanceof Entries pair) {
            Fields fields = new Fields(pair, Shape.LOCALIZED, faults);
            if (pair.entries().isEmpty()) {
                faults.add(pair.at(), "empty", key);
            }
            return new Localized(fields.text("en"), fields.text("da"));
        }
        return scalar(key).map(s -> new Localized(s.value(), s.value())).orElse(Localized.EMPTY);
    }

    int whole(String key, int otherwise) {
        return (int)
                number(key, otherwise, value -> value >= 0 && value == Math.rint(value) && value < 1e9, "not-whole");
    }

    double number(String key, double otherwise, Predicate<Double> allowed, String fault) {
        Optional<Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(scalar.get().value());
            if (allowed.test(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the same fault as a number that is not allowed
        }
        faults.add(scalar.get().at(), fault, key, scalar.get().value());
        return otherwise;
    }

    boolean flag(String key) {
        return choice(key, Map.of("true", true, "false", false)).orElse(false);
    }

    /** One of a few words. */
    <E> Optional<E> choice(String key, Map<String, E> allowed) {
        return scalar(key).flatMap(scalar -> chosen(scalar, allowed));
    }

    /** Some of a few words. */
    <E> List<E> choices(String key, Map<String, E> allowed) {
        return scalars(key).stream()
                .flatMap(scalar -> chosen(scalar, allowed).stream())
                .distinct()
                .toList();
    }

    Optional<Fields> inner(String key, Shape shape) {
        Yaml value = find(key);
        if (value == null) {
            return Optional.empty();
        }
        return mapping(value, key, shape);
    }

    /** A list of mappings. */
    List<Fields> list(String key, Shape shape) {
        return values(key).stream()
                .flatMap(value -> mapping(value, key, shape).stream())
                .toList();
    }

    /** A mapping whose keys are free. */
    Map<String, Scalar> words(String key) {
        Map<String, Scalar> words = new LinkedHashMap<>();
        Yaml value = find(key);
        if (value instanceof Entries free) {
            free.entries()
                    .forEach(entry -> asScalar(entry.value(), entry.key().value())
                            .ifPresent(scalar -> words.put(entry.key().value(), scalar)));
        } else if (value != null) {
            faults.add(value.at(), "not-mapping", key, "");
        }
        return words;
    }

    Optional<Fields> mapping(Yaml value, String key, Shape shape) {
        if (value instanceof Entries inner) {
            return Optional.of(new Fields(inner, shape, faults));
        }
        faults.add(value.at(), "not-mapping", key, String.join(", ", shape.known()));
        return Optional.empty();
    }

    /** A value that should be a text that says something. */
    Optional<Scalar> asScalar(Yaml value, String key) {
        if (!(value instanceof Scalar scalar)) {
            faults.add(value.at(), "not-text", key);
            return Optional.empty();
        }
        if (scalar.value().isBlank()) {
            faults.add(scalar.at(), "empty", key);
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    private <E> Optional<E> chosen(Scalar scalar, Map<String, E> allowed) {
        E value = allowed.get(scalar.value());
        if (value == null) {
            faults.unknown(
                    scalar, "unknown-value", allowed.keySet().stream().sorted().toList());
        }
        return Optional.ofNullable(value);
    }

    private @Nullable Yaml find(String key) {
        for (Entry entry : entries.entries()) {
            if (entry.key().value().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }
}
