package wpr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.model.Opposed;
import wpr.pipeline.Analysis;
import wpr.pipeline.Corpus;
import wpr.pipeline.CorpusOptions;
import wpr.pipeline.Input;
import wpr.pipeline.Inputs;
import wpr.pipeline.Metadata;
import wpr.report.ComparisonReports;
import wpr.report.CsvDialect;
import wpr.report.Remarks;
import wpr.report.ResultsFolder;
import wpr.rules.RuleSet;

/** Holds groups of documents against each other. */
@Command(name = "compare", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
    private static final String CORPUS = "corpus";

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    @Option(names = "--by", paramLabel = "COLUMN")
    private String by = "";

    @Option(names = "--allow-genre-mix")
    private boolean genreMix;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output = Path.of("comparison");

    @Mixin
    private MetadataOption metadata = new MetadataOption();

    @Mixin
    private CountingOption counting = new CountingOption();

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    /** Documents with what is known of them, and the column that makes groups of them. */
    private record Documents(List<Input> inputs, Metadata metadata, String column) {}

    @Override
    public Integer call() throws Exception {
        List<RuleSet> sets = counting.rules();
        Messages messages = Messages.in(counting.locale(sets));
        Documents documents = by.isEmpty() ? twoCorpora(messages) : oneCorpus(messages);
        checkGenres(documents);
        CorpusOptions options = new CorpusOptions(documents.column(), Map.of(), true);
        Summary summary = new Summary();
        try (Analysis analysis = new Analysis(sets, documents.metadata(), counting.analysis(options));
                ResultsFolder folder = ResultsFolder.open(output)) {
            ComparisonReports reports = new ComparisonReports(
                    counting.run(sets, documents.metadata().columns(), Map.of("by", documents.column())),
                    folder,
                    CsvDialect.PLAIN);
            Corpus corpus;
            boolean shown = !counting.quiet() && console.terminal();
            try (Progress progress = Progress.of(
                    shown, messages.get("progress"), documents.inputs().size(), console.err())) {
                corpus = analysis.count(documents.inputs(), result -> {
                    reports.document(result);
                    summary.add(result);
                    progress.step();
                });
            }
            List<Opposed> opposed = corpus.opposed(sets);
            if (opposed.isEmpty()) {
                console.error(messages.get("compare.nothing"));
            }
            reports.end(documents.column(), corpus.result(sets), opposed);
            folder.commit();
        }
        Remarks remarks = Remarks.in(counting.locale(sets));
        summary.failures().forEach(f -> console.error(messages.get("failed", f.document(), remarks.say(f.remarks()))));
        if (!counting.quiet()) {
            console.say(messages.get("summary.results", output.resolve("report.md")));
        }
        return (summary.complete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
    }

    /** Two operands are two corpora, told apart by their names. */
    private Documents twoCorpora(Messages messages) {
        if (paths.size() != 2) {
            throw Failure.usage("compare.two");
        }
        List<Input> inputs = new ArrayList<>();
        Metadata all = Metadata.NONE;
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Inputs found = Operands.find(List.of(paths.get(i)), console.in());
            if (found.inputs().isEmpty()) {
                throw Failure.usage("files.none", paths.get(i));
            }
            all = all.plus(metadata.load(found, console, messages).under(name, CORPUS));
            found.inputs().forEach(input -> inputs.add(new Input(name + "/" + input.document(), input.content())));
        }
        return new Documents(inputs, all, CORPUS);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (String path : paths) {
            Path last = Path.of(path.replaceAll("[*?<>|\":]", "_"))
                    .toAbsolutePath()
                    .normalize()
                    .getFileName();
            names.add(String.valueOf(last));
        }
        return names.get(0).equals(names.get(1)) ? List.of(names.get(0) + " 1", names.get(1) + " 2") : names;
    }

    private Documents oneCorpus(Messages messages) throws IOException {
        Inputs found = Operands.find(paths, console.in());
        if (found.inputs().isEmpty()) {
            throw Failure.usage("files.none", String.join(", ", paths));
        }
        Metadata about = metadata.load(found, console, messages);
        if (!about.columns().contains(by)) {
            throw CorpusOption.noColumn(by, about);
        }
        return new Documents(found.inputs(), about, by);
    }

    /** Genres explain most differences, so groups must be of the same ones; where they are not known, none is refused. */
    private void checkGenres(Documents documents) {
        SortedMap<String, SortedSet<String>> genres = new TreeMap<>();
        for (Input input : documents.inputs()) {
            SortedMap<String, String> about = documents.metadata().of(input.document());
            String group = about.getOrDefault(documents.column(), "");
            if (!group.isEmpty()) {
                genres.computeIfAbsent(group, none -> new TreeSet<>()).add(about.getOrDefault("genre", ""));
            }
        }
        if (!genreMix && genres.values().stream().distinct().count() > 1) {
            List<String> groups = new ArrayList<>();
            genres.forEach((group, names) -> groups.add(group + ": " + named(names)));
            throw Failure.usage("compare.genres", String.join("; ", groups));
        }
    }

    private static String named(SortedSet<String> genres) {
        return String.join(", ", genres.stream().map(g -> g.isEmpty() ? "?" : g).toList());
    }
}
