package wpr.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractOptions;
import wpr.extract.ExtractionException;
import wpr.extract.Limits;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;
import wpr.model.Reading;
import wpr.pipeline.cache.Store;

/** What the cache gives is what annotation anew would give, whatever other rules asked for before. */
class PreparationTest {
    private static final byte[] TEXT =
            "Hver femte borger i jobcentret modtager en uddannelsesplan. Sagerne behandles i 27 dage."
                    .getBytes(StandardCharsets.UTF_8);
    private static final TagFilter NOTHING = untagged -> new BitSet();
    private static final List<AnnotateOptions> ASKED = List.of(
            asked(Set.of(), NOTHING),
            asked(Set.of(Layer.NUMBERS), NOTHING),
            asked(Set.of(Layer.PARTS), TagFilter.ALL),
            asked(Layer.ALL, NOTHING),
            asked(Layer.ALL, TagFilter.ALL),
            asked(Set.of(), TagFilter.ALL));

    @Test
    void rulesThatAskForMoreGetIt(@TempDir Path folder) throws ExtractionException {
        Preparation cached = preparation(Store.in(folder, 1 << 20));
        Preparation fresh = preparation(Store.NONE);
        for (AnnotateOptions asked : ASKED) {
            assertThat(readings(cached, asked)).isEqualTo(readings(fresh, asked));
            assertThat(readings(cached, asked)).isEqualTo(readings(fresh, asked));
        }
        assertThat(ASKED.stream().map(asked -> readings(fresh, asked)).distinct())
                .hasSize(ASKED.size());
    }

    private static AnnotateOptions asked(Set<Layer> layers, TagFilter filter) {
        return new AnnotateOptions("da", List.of(), layers, filter);
    }

    private static Preparation preparation(Store store) {
        ExtractOptions extract = new ExtractOptions(List.of(), Limits.DEFAULT);
        AnalysisOptions options = new AnalysisOptions("da", 1, 1, false, CorpusOptions.NONE, extract, store, false);
        return new Preparation(new GuardedReader(extract, new DocumentReader(extract), false), options);
    }

    private static List<Reading> readings(Preparation preparation, AnnotateOptions asked) {
        try {
            AnnotatedDocument document =
                    preparation.annotated(preparation.text("a.txt", "0", TEXT), asked, asked.filter());
            return IntStream.range(0, document.tokens().size())
                    .mapToObj(document.tokens()::reading)
                    .toList();
        } catch (ExtractionException e) {
            throw new IllegalStateException(e);
        }
    }
}
