package wpr.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import wpr.model.Layer;
import wpr.model.Reading;
import wpr.model.Upos;
import wpr.model.Zone;

/** What a condition can ask of a token; the name in queries is the constant in lower case. */
enum Attribute {
    WORD,
    LEMMA,
    POS(Arrays.stream(Upos.values()).map(Enum::name).toList()),
    VOICE("Act", "Pass", "Mid"),
    MOOD("Ind", "Imp", "Sub", "Cnd"),
    VERBFORM("Fin", "Inf", "Part", "Ger", "Sup"),
    TENSE("Pres", "Past", "Fut", "Imp"),
    DEFINITE("Def", "Ind"),
    NUMBER("Sing", "Plur"),
    DEGREE("Pos", "Cmp", "Sup"),
    HEAD,
    PART,
    NUM,
    ZONE(Arrays.stream(Zone.values()).filter(Zone::searched).map(Zone::id).toList()),
    FIRST("yes", "no"),
    LAST("yes", "no"),
    TITLE("yes", "no");

    private final List<String> values;

    Attribute(String... values) {
        this(List.of(values));
    }

    Attribute(List<String> values) {
        this.values = values;
    }

    static Optional<Attribute> of(String name) {
        return Arrays.stream(values()).filter(a -> a.toString().equals(name)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Attribute::toString).collect(Collectors.joining(", "));
    }

    /** The values it can have; empty where they are open. A feature can also be empty. */
    List<String> allowed() {
        return values;
    }

    /** Whether it belongs to the place of a token and not to its reading. */
    boolean ofPlace() {
        return this == ZONE || this == FIRST || this == LAST || this == TITLE;
    }

    /** Whether part of speech and features say it. */
    boolean ofTag() {
        return switch (this) {
            case POS, VOICE, MOOD, VERBFORM, TENSE, DEFINITE, NUMBER, DEGREE -> true;
            default -> false;
        };
    }

    /** The layer that says it; empty where it is always known or a tag says it. */
    Optional<Layer> layer() {
        return switch (this) {
            case HEAD, PART -> Optional.of(Layer.PARTS);
            case NUM -> Optional.of(Layer.NUMBERS);
            default -> Optional.empty();
        };
    }

    /** The values a token answers to; a condition holds when one of them fits. */
    List<String> of(Reading reading, Place place) {
        return switch (this) {
            case WORD -> List.of(reading.form());
            case LEMMA -> List.of(reading.lemma());
            case POS -> partsOfSpeech(reading.pos());
            case VOICE -> List.of(reading.features().voice());
            case MOOD -> List.of(reading.features().mood());
            case VERBFORM -> List.of(reading.features().verbform());
            case TENSE -> List.of(reading.features().tense());
            case DEFINITE -> List.of(reading.features().definite());
            case NUMBER -> List.of(reading.features().number());
            case DEGREE -> List.of(reading.features().degree());
            case HEAD -> List.of(reading.head());
            case PART -> reading.parts();
            case NUM -> List.of();
            case ZONE -> List.of(place.zone().id());
            case FIRST -> yesOrNo(place.first());
            case LAST -> yesOrNo(place.last());
            case TITLE -> yesOrNo(place.title());
        };
    }

    /** Taggers cannot tell auxiliaries from verbs nor determiners from pronouns, so both answer to the wider class. */
    private static List<String> partsOfSpeech(Upos pos) {
        return switch (pos) {
            case AUX -> List.of("AUX", "VERB");
            case DET -> List.of("DET", "PRON");
            default -> List.of(pos.name());
        };
    }

    private static List<String> yesOrNo(boolean flag) {
        return List.of(flag ? "yes" : "no");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
