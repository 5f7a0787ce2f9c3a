package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;
import wpr.model.Reading;

/** Tagging only some sentences gives them the very readings that tagging everything gives. */
class LazyTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static final String[] TEXT = {
        "Kommunen skal styrke borgernes ressourcer. Sagerne behandles ikke. Kommunen skal styrke borgernes ressourcer.",
        "Hver femte ledige har job- og uddannelsesplaner, og indsatsen koster 150 mio. kr. om året.",
        "The plan was written in English. It says that people have strengths, but that they are not used by the services.",
        "Borgeren inddrages i arbejdet, jf. § 15. Det sker bl.a. i jobcentret.",
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void taggedSentencesAreTheSameUnderEveryFilter(long seed) {
        AnnotatedDocument full = ANNOTATOR.annotate(Texts.of(TEXT), AnnotateOptions.DEFAULT);
        BitSet some = new BitSet();
        Random random = new Random(seed);
        for (int s = 0; s < full.sentences().size(); s++) {
            some.set(s, random.nextBoolean());
        }
        AnnotatedDocument lazy =
                ANNOTATOR.annotate(Texts.of(TEXT), new AnnotateOptions("auto", List.of(), Layer.ALL, untagged -> some));
        assertThat(lazy.sentences()).isEqualTo(full.sentences());
        assertThat(lazy.language()).isEqualTo(full.language());
        for (int token = 0; token < full.tokens().size(); token++) {
            Reading expected = full.tokens().reading(token);
            Reading actual = lazy.tokens().reading(token);
            if (some.get(full.sentenceOf(token))) {
                assertThat(actual).isEqualTo(expected);
                assertThat(expansion(lazy, token)).isEqualTo(expansion(full, token));
            } else {
                assertThat(annotatorSees(full, token)).contains(expected, actual);
                assertThat(actual.form()).isEqualTo(expected.form());
                assertThat(Double.compare(actual.number(), expected.number())).isZero();
                assertThat(actual.parts()).isEqualTo(expected.parts());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kommunen", "skal", "styrke", "borgernes", "behandles", "inddrages", "jobcentret"})
    void theReadingFoundIsAmongThePossible(String form) {
        AnnotatedDocument document = ANNOTATOR.annotate(Texts.of(TEXT), AnnotateOptions.DEFAULT);
        assertThat(Texts.readings(document).stream().filter(r -> r.form().equals(form)))
                .isNotEmpty()
                .allSatisfy(reading -> {
                    Reading bare = Reading.untagged(form).with(reading.head(), reading.parts(), reading.number());
                    assertThat(ANNOTATOR.possible(bare, "da")).contains(reading, bare);
                });
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void aLayerIsMadeWhereItIsAskedForAndLeavesTheRestAsItIs(Layer layer) {
        AnnotatedDocument full = ANNOTATOR.annotate(Texts.of(TEXT), AnnotateOptions.DEFAULT);
        AnnotatedDocument one = ANNOTATOR.annotate(Texts.of(TEXT), with(Set.of(layer)));
        AnnotatedDocument none = ANNOTATOR.annotate(Texts.of(TEXT), with(Set.of()));
        boolean parts = layer == Layer.PARTS;
        assertThat(Texts.readings(one)).isEqualTo(without(full, !parts, parts));
        assertThat(Texts.readings(one)).isNotEqualTo(Texts.readings(none));
        assertThat(Texts.readings(none)).isEqualTo(without(full, true, true));
        assertThat(expansion(none, 14)).isEqualTo(expansion(full, 14).with("", List.of(), Double.NaN));
    }

    private static AnnotateOptions with(Set<Layer> layers) {
        return new AnnotateOptions("auto", List.of(), layers, TagFilter.ALL);
    }

    private static List<Reading> without(AnnotatedDocument document, boolean parts, boolean numbers) {
        return Texts.readings(document).stream()
                .map(reading -> reading.with(
                        parts ? "" : reading.head(),
                        parts ? List.of() : reading.parts(),
                        numbers ? Double.NaN : reading.number()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theTaggersModelIsReadWithTheFirstSentenceThatNeedsTags(String language) {
        Annotator annotator = new Annotator();
        AnnotateOptions none = new AnnotateOptions(language, List.of(), Layer.ALL, untagged -> new BitSet());
        AnnotatedDocument document = annotator.annotate(Texts.of(TEXT), none);
        Texts.readings(document).forEach(reading -> annotator.possible(reading, language));
        assertThat(document.tokens().size()).isGreaterThan(50);
        assertThat(annotator.loaded(language)).isFalse();
        annotator.annotate(Texts.of(TEXT), new AnnotateOptions(language, List.of(), Layer.ALL, TagFilter.ALL));
        assertThat(annotator.loaded(language)).isTrue();
    }

    private static List<Reading> annotatorSees(AnnotatedDocument full, int token) {
        AnnotatedDocument none = ANNOTATOR.annotate(
                Texts.of(TEXT), new AnnotateOptions("auto", List.of(), Layer.ALL, untagged -> new BitSet()));
        String language = full.sentences().get(full.sentenceOf(token)).language();
        return ANNOTATOR.possible(none.tokens().reading(token), language);
    }

    private static Reading expansion(AnnotatedDocument document, int token) {
        int id = document.tokens().expansionId(token);
        return id < 0 ? Reading.untagged("") : document.tokens().distinct().get(id);
    }
}
