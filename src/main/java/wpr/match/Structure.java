package wpr.match;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import wpr.model.AnnotatedDocument;
import wpr.model.Sentence;
import wpr.model.Zone;

/** What a match can be kept within. */
enum Structure {
    SENTENCE("s"),
    PARAGRAPH("p"),
    SECTION("section"),
    DOCUMENT("document"),
    BODY(Zone.BODY),
    HEADING(Zone.HEADING),
    LIST(Zone.LIST),
    TABLE(Zone.TABLE),
    CAPTION(Zone.CAPTION),
    NOTE(Zone.NOTE),
    BOX(Zone.BOX),
    QUOTATION(Zone.QUOTATION),
    SLIDE(Zone.SLIDE),
    SLIDE_NOTES(Zone.SLIDE_NOTES);

    private final String tag;
    private final Optional<Zone> zone;

    Structure(String tag) {
        this.tag = tag;
        this.zone = Optional.empty();
    }

    Structure(Zone zone) {
        this.tag = zone.id();
        this.zone = Optional.of(zone);
    }

    static Optional<Structure> of(String tag) {
        return Arrays.stream(values()).filter(s -> s.tag.equals(tag)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Structure::toString).collect(Collectors.joining(" "));
    }

    /** What it asks of every token, where it is a zone. */
    Optional<Condition> condition() {
        return zone.map(one -> new Condition.Text(Attribute.ZONE, Regex.ofSimple(one.id())));
    }

    /** Numbers each sentence by the unit it belongs to; -1 for sentences outside of any. */
    IntUnaryOperator units(AnnotatedDocument document) {
        return switch (this) {
            case SENTENCE -> sentence -> sentence;
            case PARAGRAPH -> sentence -> document.sentences().get(sentence).block();
            case SECTION ->
                sentence -> document.document()
                        .blocks()
                        .get(document.sentences().get(sentence).block())
                        .section();
            case DOCUMENT -> sentence -> 0;
            default -> sentence -> inZone(document, document.sentences().get(sentence));
        };
    }

    private int inZone(AnnotatedDocument document, Sentence sentence) {
        Zone here = document.document().blocks().get(sentence.block()).zone();
        return zone.filter(here::equals).isPresent() ? sentence.block() : -1;
    }

    @Override
    public String toString() {
        return "<" + tag + "/>";
    }
}
