package wpr.cli;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.measure.Profile;
import wpr.measure.ReferenceFile;
import wpr.pipeline.Analysis;
import wpr.pipeline.Corpus;
import wpr.pipeline.CorpusOptions;
import wpr.pipeline.Inputs;
import wpr.pipeline.Metadata;
import wpr.report.Remarks;
import wpr.rules.RuleSet;

/** Counts a corpus once, so that others can be held against it. */
@Command(name = "build", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReferenceBuildCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path output;

    @Mixin
    private MetadataOption metadata = new MetadataOption();

    @Mixin
    private CountingOption counting = new CountingOption();

    private final Console console;

    ReferenceBuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<RuleSet> sets = counting.rules();
        Messages messages = Messages.in(counting.locale(sets));
        Inputs inputs = Operands.find(paths, console.in());
        if (inputs.inputs().isEmpty()) {
            throw Failure.usage("files.none", String.join(", ", paths));
        }
        Metadata about = metadata.load(inputs, console, messages);
        Summary summary = new Summary();
        boolean shown = !counting.quiet() && console.terminal();
        Corpus corpus;
        CorpusOptions counts = new CorpusOptions("", Map.of(), true);
        try (Analysis analysis = new Analysis(sets, about, counting.analysis(counts));
                Progress progress = Progress.of(
                        shown, messages.get("progress"), inputs.inputs().size(), console.err())) {
            corpus = analysis.count(inputs.inputs(), result -> {
                summary.add(result);
                progress.step();
            });
        }
        ReferenceFile reference = reference(corpus, sets);
        write(reference);
        Remarks remarks = Remarks.in(counting.locale(sets));
        summary.failures().forEach(f -> console.error(messages.get("failed", f.document(), remarks.say(f.remarks()))));
        if (!counting.quiet()) {
            int documents = reference.profile().byDocument().inOrder().size();
            console.say(messages.get(
                    "reference.built", output, documents, reference.profile().totalWords()));
        }
        return (summary.complete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
    }

    /** The counts of the one rule set that had documents in its language. */
    private static ReferenceFile reference(Corpus corpus, List<RuleSet> sets) {
        List<RuleSet> counted = sets.stream()
                .filter(set -> corpus.tally(set).profile().totalWords() > 0)
                .toList();
        if (counted.size() != 1) {
            throw counted.isEmpty()
                    ? Failure.usage("reference.nothing")
                    : Failure.usage("reference.sets", counted.size());
        }
        Profile profile = corpus.tally(counted.get(0)).profile();
        return new ReferenceFile(
                profile, counted.get(0).info().id(), counted.get(0).info().hash());
    }

    private void write(ReferenceFile reference) throws java.io.IOException {
        Path whole = output.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            reference.write(writer);
        }
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }
}
