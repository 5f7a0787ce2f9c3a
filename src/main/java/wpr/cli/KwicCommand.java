package wpr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.annotate.Annotator;
import wpr.extract.ExtractionException;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.model.AnnotatedDocument;
import wpr.pipeline.DocumentReader;
import wpr.pipeline.Input;
import wpr.pipeline.Inputs;
import wpr.pipeline.Metadata;
import wpr.report.Concordance;
import wpr.report.ConcordanceLine;
import wpr.report.Frequencies;
import wpr.report.LineOrder;
import wpr.report.Remarks;

/** Prints a concordance: every match of a query in its context, or counts of them. */
@Command(name = "kwic", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class KwicCommand implements Callable<Integer> {
    /** Characters of context on either side where no terminal says how many fit. */
    private static final int CONTEXT = 40;

    /** How matches are printed. */
    enum Format {
        TEXT,
        CSV,
        HTML
    }

    @Parameters(index = "0", paramLabel = "QUERY")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String query;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    @Option(names = "--as", paramLabel = "text|csv|html")
    private Format format = Format.TEXT;

    @Option(names = "--width", paramLabel = "N")
    private @Nullable Integer width;

    @Option(names = "--sort", paramLabel = "document|left|right|node")
    private LineOrder order = LineOrder.DOCUMENT;

    @Option(names = "--count-by", paramLabel = "form|lemma|document|COLUMN")
    private @Nullable String countBy;

    @Option(names = "--metadata", paramLabel = "FILE.csv")
    private @Nullable Path metadataFile;

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    private final Console console;
    private final Annotator annotator = new Annotator();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final List<ConcordanceLine> lines = new ArrayList<>();
    private @Nullable Counted counted;
    private @Nullable Concordance written;
    private int columns;
    private int context;
    private int matches;
    private int documents;

    KwicCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (countBy != null && format == Format.HTML) {
            throw Failure.usage("kwic.html");
        }
        if (width != null && width < 0) {
            throw Failure.usage("kwic.width", width);
        }
        QueryInSets queries =
                new QueryInSets(query, rules.load(locale.or(console.locale())), annotator, locale.or(console.locale()));
        Inputs inputs = Operands.find(paths, console.in());
        if (inputs.inputs().isEmpty()) {
            throw Failure.usage("files.none", String.join(", ", paths));
        }
        begin(inputs);
        DocumentReader reader = new DocumentReader(reading.load("auto"));
        ExitCode code = ExitCode.CLEAN;
        for (Input input : inputs.inputs()) {
            for (Input document : reader.open(input)) {
                String fault = search(document, reader, queries);
                if (!fault.isEmpty()) {
                    console.error(document.document() + ": " + fault);
                    code = ExitCode.INCOMPLETE;
                }
            }
        }
        print();
        if (!console.out().checkError()) { // else the reader of the pipe has gone
            console.say(messages().get("kwic.sum", matches, documents, words.size()));
        }
        return code.code();
    }

    /** Counts need no matches kept, nor does the order in which they come. */
    private void begin(Inputs inputs) throws IOException {
        int places = inputs.inputs().stream()
                .mapToInt(input -> Concordance.placeLength(input.document(), 999))
                .max()
                .orElse(0);
        this.columns = format == Format.TEXT && width == null ? Integer.getInteger("wpr.columns", 0) : 0;
        this.context = width != null ? width : columns > 0 ? Concordance.context(columns, places) : CONTEXT;
        if (countBy != null) {
            this.counted = new Counted(countBy, metadata(inputs));
        } else if (order == LineOrder.DOCUMENT) {
            this.written = concordance(places);
        }
    }

    private Metadata metadata(Inputs inputs) {
        if (countBy == null || List.of("form", "lemma", "document").contains(countBy)) {
            return Metadata.NONE;
        }
        Path file = metadataFile != null ? metadataFile : inputs.metadata().orElse(null);
        if (file == null) {
            throw Failure.usage("kwic.count-by", countBy);
        }
        Metadata.Read read = Metadata.read(file, locale.or(console.locale()));
        if (!read.problems().isEmpty()) {
            throw Failure.usage("metadata.faulty", read.problems());
        }
        if (!read.metadata().columns().contains(countBy)) {
            throw Failure.usage(
                    "kwic.column",
                    countBy,
                    file,
                    String.join(", ", read.metadata().columns()));
        }
        return read.metadata();
    }

    /** Adds the matches of a document; what keeps it from being searched is returned, empty where nothing does. */
    private String search(Input input, DocumentReader reader, QueryInSets queries) {
        try {
            AnnotatedDocument document = annotator.annotate(reader.read(input), queries.options());
            Pattern pattern = queries.of(document).orElse(null);
            if (pattern == null) {
                return notSearched(document.language());
            }
            words.put(
                    input.document(), (int) IntStream.range(0, document.tokens().size())
                            .filter(document.tokens()::word)
                            .count());
            int before = matches;
            for (Match match : pattern.find(document)) {
                if (match.strict() || !strict) {
                    add(ConcordanceLine.of(document, match.first(), match.end(), context));
                }
            }
            documents += matches > before ? 1 : 0;
            return "";
        } catch (ExtractionException e) {
            return Remarks.in(locale.or(console.locale())).say(e.remark());
        } catch (IOException e) {
            return Failure.sentence(e, messages());
        } catch (RuntimeException | StackOverflowError e) {
            return messages().get("document.fault", e);
        }
    }

    private String notSearched(String language) {
        return language.equals("und")
                ? messages().get("kwic.short")
                : messages().get("kwic.language", language);
    }

    private Messages messages() {
        return Messages.in(locale.or(console.locale()));
    }

    /** Counts or writes a match at once; only where matches are to be sorted are they kept. */
    private void add(ConcordanceLine line) throws IOException {
        matches++;
        if (counted != null) {
            counted.add(line);
        } else if (written != null) {
            written.line(line);
        } else {
            lines.add(line);
        }
    }

    private void print() throws IOException {
        if (counted != null) {
            Frequencies frequencies = counted.among(words);
            if (format == Format.CSV) {
                frequencies.csv(console.out());
            } else {
                frequencies.text(console.out());
            }
            return;
        }
        if (written != null) {
            written.end();
            return;
        }
        int places = lines.stream()
                .mapToInt(line -> Concordance.placeLength(line.document(), line.page()))
                .max()
                .orElse(0);
        Concordance sorted = concordance(places);
        for (ConcordanceLine line : order.sort(lines)) {
            sorted.line(line);
        }
        sorted.end();
    }

    private Concordance concordance(int places) throws IOException {
        return switch (format) {
            case TEXT -> Concordance.text(places, context, columns, console.out());
            case CSV -> Concordance.csv(console.out());
            case HTML -> Concordance.html(query, locale.or(console.locale()), console.out());
        };
    }
}
