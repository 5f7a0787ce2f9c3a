package wpr.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import wpr.extract.ExtractionException;
import wpr.measure.Measures;
import wpr.measure.Places;
import wpr.measure.Silences;
import wpr.measure.Tally;
import wpr.model.AnnotatedDocument;
import wpr.model.Document;
import wpr.model.RawDocument;

/** Each stage by itself, warm, over all examples of a format. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Stages {
    /** Files become blocks. */
    @Benchmark
    public void extract(Material material, Blackhole hole) throws ExtractionException {
        for (Material.File file : material.files) {
            hole.consume(material.extractor.extract(file.content(), file.name()));
        }
    }

    /** Blocks become the text that rules see. */
    @Benchmark
    public void text(Material material, Blackhole hole) {
        for (RawDocument raw : material.raw) {
            hole.consume(material.builder.build("d", "", raw));
        }
    }

    /** Text becomes sentences and tagged tokens. */
    @Benchmark
    public void annotate(Material material, Blackhole hole) {
        for (Document document : material.documents) {
            hole.consume(material.annotator.annotate(document, material.options));
        }
    }

    /** Tokens become hits of all shipped Danish rules. */
    @Benchmark
    public void match(Material material, Blackhole hole) {
        for (AnnotatedDocument document : material.annotated) {
            hole.consume(material.rules.search(document));
        }
    }

    /** Hits become ratios, places and silences. */
    @Benchmark
    public void measure(Material material, Blackhole hole) {
        for (Tally tally : material.tallies) {
            hole.consume(Measures.ofDocument(tally, material.rules.ratios(), 1));
            hole.consume(Places.of(tally, material.rules.places(), 1));
            hole.consume(Silences.of(tally, material.rules.silences(), false));
        }
    }
}
