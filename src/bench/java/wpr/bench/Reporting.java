package wpr.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.RunInfo;
import wpr.pipeline.Analysis;
import wpr.pipeline.AnalysisOptions;
import wpr.pipeline.Inputs;
import wpr.pipeline.Metadata;
import wpr.report.ReportOptions;
import wpr.report.ReportWriter;
import wpr.report.Reports;
import wpr.report.ResultsFolder;
import wpr.rules.Loaded;
import wpr.rules.RuleSet;
import wpr.rules.RuleSetLoader;

/** Results of all examples become files: tables, reports, drawings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Reporting {
    private final RuleSet rules =
            ((Loaded.Ready) new RuleSetLoader(List.of(Path.of("rules")), "en").load("da")).ruleSet();
    private final List<DocumentResult> results = new ArrayList<>();
    private CorpusResult corpus = CorpusResult.EMPTY;
    private Path folder = Path.of("");

    /** Analyses the examples once. */
    @Setup
    public void analyse() throws Exception {
        folder = Files.createTempDirectory("wpr-bench");
        Inputs inputs = Inputs.find(List.of("examples"), InputStream.nullInputStream());
        try (Analysis analysis =
                new Analysis(List.of(rules), Metadata.NONE, new AnalysisOptions("da", 1, 1, false, List.of()))) {
            corpus = analysis.run(inputs.inputs(), results::add);
        }
    }

    /** Writes them. */
    @Benchmark
    public void report() throws IOException {
        RunInfo run = new RunInfo(
                "", "da", 1, new TreeMap<>(), List.of(rules.info()), rules.ratios(), rules.silences(), List.of());
        try (ResultsFolder out = ResultsFolder.open(folder.resolve("results"))) {
            ReportWriter reports = Reports.begin(run, out, ReportOptions.DEFAULT);
            for (DocumentResult result : results) {
                reports.document(result);
            }
            reports.end(corpus);
            out.commit();
        }
    }

    /** Takes the files away. */
    @TearDown
    public void clean() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
