package wpr.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wpr.model.CorpusResult;
import wpr.model.RunInfo;
import wpr.pipeline.Analysis;
import wpr.pipeline.AnalysisOptions;
import wpr.pipeline.Inputs;
import wpr.pipeline.Metadata;
import wpr.report.CsvDialect;
import wpr.report.Remarks;
import wpr.report.ReportOptions;
import wpr.report.ReportWriter;
import wpr.report.Reports;
import wpr.report.ResultsFolder;
import wpr.rules.RuleSet;

/** The main job: documents in, a folder of tables and reports out. */
@Command(name = "analyze", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {
    private static final int SHOWN_FAILURES = 20;

    @Parameters(paramLabel = "PATH")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output = Path.of("results");

    @Option(names = "--file-list", paramLabel = "FILE")
    private @Nullable String fileList;

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Option(names = "--language", paramLabel = "da|en|auto")
    private String language = "auto";

    @Option(names = "--locale", paramLabel = "da|en")
    private @Nullable String locale;

    @Mixin
    private MetadataOption metadata = new MetadataOption();

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--csv-dialect", paramLabel = "plain|excel")
    private String csvDialect = "plain";

    @Option(names = "--json-lines")
    private boolean jsonLines;

    @Option(names = "--per-document")
    private boolean perDocument;

    @Option(names = "--close-reading")
    private boolean closeReading;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Console console;

    AnalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<String> arguments = spec.commandLine().getParseResult().originalArgs();
        return resume ? resumed() : analyze(new BrokenRun(arguments), false);
    }

    /** Does a run again that was broken off. What it had read is in the cache; what had broken it is read in isolation. */
    private int resumed() throws Exception {
        BrokenRun broken = BrokenRun.in(output);
        AnalyzeCommand again = new AnalyzeCommand(console);
        new CommandLine(again, new CommandFactory(console)).parseArgs(broken.options());
        again.output = output;
        again.quiet |= quiet;
        return again.analyze(broken, true);
    }

    private int analyze(BrokenRun run, boolean isolated) throws Exception {
        checkOptions();
        Inputs inputs = inputs();
        List<RuleSet> ruleSets = rules.load(locale == null ? "en" : locale);
        Messages messages = Messages.in(locale(ruleSets));
        Metadata about = metadata.load(inputs, console, messages);
        Summary summary;
        try {
            summary = run(inputs, ruleSets, about, messages, run, isolated);
        } catch (OutOfMemoryError e) {
            console.error(messages.get("isolated"));
            summary = run(inputs, ruleSets, about, messages, run, true);
        } catch (CancellationException e) {
            return ExitCode.INCOMPLETE.code(); // seen by nobody: the process is being ended
        }
        tell(summary, messages, Remarks.in(locale(ruleSets)));
        return (summary.complete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
    }

    private Summary run(
            Inputs inputs, List<RuleSet> ruleSets, Metadata about, Messages messages, BrokenRun run, boolean isolated)
            throws Exception {
        Summary summary = new Summary();
        AnalysisOptions options =
                batch.get(language, seed, closeReading, corpus.load(ruleSets, about, console, messages), isolated);
        try (Analysis analysis = new Analysis(ruleSets, about, options);
                Interruption interruption = new Interruption(analysis::stop);
                ResultsFolder folder = ResultsFolder.open(output)) {
            run.write(folder);
            ReportWriter reports = Reports.begin(
                    runInfo(ruleSets, about, options), folder, new ReportOptions(dialect(), jsonLines, perDocument));
            CorpusResult found;
            try (Progress progress = progress(inputs, messages)) {
                found = analysis.run(inputs.inputs(), result -> {
                    reports.document(result);
                    summary.add(result);
                    progress.step();
                });
            } catch (CancellationException e) {
                folder.keepLedger();
                console.error(messages.get("interrupted", output));
                console.err().flush(); // the process ends as soon as this run does
                throw e;
            }
            reports.end(found);
            folder.commit();
        } finally {
            options.store().trim();
        }
        return summary;
    }

    private void checkOptions() {
        if (!List.of("da", "en", "auto").contains(language)) {
            throw Failure.usage("allowed", "--language", language, "da, en, auto");
        }
        if (locale != null && !List.of("da", "en").contains(locale)) {
            throw Failure.usage("allowed", "--locale", locale, "da, en");
        }
        if (!List.of("plain", "excel").contains(csvDialect)) {
            throw Failure.usage("allowed", "--csv-dialect", csvDialect, "plain, excel");
        }
        batch.check();
    }

    private Inputs inputs() throws IOException {
        List<String> operands = new ArrayList<>(paths);
        if (fileList != null) {
            operands.addAll(list(fileList));
        }
        if (operands.isEmpty()) {
            throw Failure.usage("files.unnamed");
        }
        Inputs inputs = Operands.find(operands, console.in());
        if (inputs.inputs().isEmpty()) {
            throw Failure.usage("files.none.hidden", String.join(", ", operands), Inputs.IGNORE);
        }
        return inputs;
    }

    private List<String> list(String name) throws IOException {
        try (Reader reader = name.equals("-")
                        ? new InputStreamReader(console.in(), StandardCharsets.UTF_8)
                        : Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8);
                BufferedReader lines = new BufferedReader(reader)) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw Failure.usage("file.unread", "--file-list", name, e);
        }
    }

    private String locale(List<RuleSet> ruleSets) {
        return locale != null ? locale : ruleSets.get(0).info().language().equals("en") ? "en" : "da";
    }

    private CsvDialect dialect() {
        return csvDialect.equals("excel") ? CsvDialect.EXCEL : CsvDialect.PLAIN;
    }

    private RunInfo runInfo(List<RuleSet> ruleSets, Metadata metadata, AnalysisOptions analysis) {
        TreeMap<String, String> options = new TreeMap<>();
        options.put("language", language);
        options.put("csv-dialect", csvDialect);
        corpus.tell(options);
        batch.tell(options);
        options.put(RunInfo.READING, analysis.extract().signature());
        Map.of("close-reading", closeReading, "json-lines", jsonLines, "per-document", perDocument)
                .forEach((name, chosen) -> {
                    if (chosen) {
                        options.put(name, "true");
                    }
                });
        return new RunInfo(
                Home.version(),
                locale(ruleSets),
                seed,
                options,
                ruleSets.stream().map(RuleSet::info).toList(),
                ruleSets.stream().flatMap(set -> set.ratios().stream()).toList(),
                ruleSets.stream().flatMap(set -> set.silences().stream()).toList(),
                metadata.columns());
    }

    private Progress progress(Inputs inputs, Messages messages) {
        boolean shown = !quiet && console.terminal();
        return Progress.of(shown, messages.get("progress"), inputs.inputs().size(), console.err());
    }

    private void tell(Summary summary, Messages messages, Remarks remarks) {
        summary.failures().stream()
                .limit(SHOWN_FAILURES)
                .forEach(f -> console.error(messages.get("failed", f.document(), remarks.say(f.remarks()))));
        if (summary.failures().size() > SHOWN_FAILURES) {
            console.error(messages.get("failed.more", summary.failures().size() - SHOWN_FAILURES));
        }
        if (!quiet) {
            console.say(messages.get(
                    "summary.documents",
                    summary.documents(),
                    summary.analysed(),
                    summary.skipped(),
                    summary.failures().size(),
                    summary.candidates()));
            console.say(messages.get("summary.results", output.resolve("report.md")));
        }
    }
}
