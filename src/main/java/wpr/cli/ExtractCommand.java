package wpr.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.Conllu;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.pipeline.DocumentReader;
import wpr.pipeline.Input;
import wpr.report.Extract;
import wpr.report.ExtractHtml;
import wpr.report.Remarks;

/** Prints the text as the rules see it. */
@Command(name = "extract", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
    /** How text is printed. */
    enum Format {
        TEXT,
        CSV,
        JSON,
        HTML,
        CONLLU
    }

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    @Option(names = "--as", paramLabel = "text|csv|json|html|conllu")
    private Format format = Format.TEXT;

    @Option(names = "--show-repairs")
    private boolean showRepairs;

    @Option(names = "--language", paramLabel = "da|en|auto")
    private String language = "auto";

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!List.of("da", "en", "auto").contains(language)) {
            throw Failure.usage("allowed", "--language", language, "da, en, auto");
        }
        List<Input> inputs = Operands.find(paths, console.in()).inputs();
        if (inputs.isEmpty()) {
            throw Failure.usage("files.none", String.join(", ", paths));
        }
        ExtractHtml page = new ExtractHtml(locale.or(console.locale()), showRepairs, console.out());
        if (format == Format.CSV) {
            Extract.csvHeader(console.out());
        } else if (format == Format.HTML) {
            page.begin();
        }
        DocumentReader reader = new DocumentReader(reading.load(language));
        Annotator annotator = new Annotator();
        boolean complete = true;
        for (Input input : inputs) {
            for (Input document : reader.open(input)) {
                complete &= print(document, reader, annotator, page);
            }
            if (console.out().checkError()) {
                break; // the reader of the pipe has gone
            }
        }
        if (format == Format.HTML) {
            page.end();
        }
        return (complete ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
    }

    /** Whether it could be read; if not, the reason is told. */
    private boolean print(Input input, DocumentReader reader, Annotator annotator, ExtractHtml page) {
        try {
            print(reader.read(input), annotator, page);
            return true;
        } catch (ExtractionException e) {
            console.error(input.document() + ": "
                    + Remarks.in(locale.or(console.locale())).say(e.remark()));
        } catch (IOException e) {
            console.error(input.document() + ": " + Failure.sentence(e, Messages.in(locale.or(console.locale()))));
        }
        return false;
    }

    private void print(Document document, Annotator annotator, ExtractHtml page) throws IOException {
        switch (format) {
            case TEXT -> {
                Extract.text(document, Remarks.in(locale.or(console.locale())), console.out());
                if (showRepairs) {
                    Extract.repairs(document, console.out());
                }
            }
            case CSV -> Extract.csv(document, console.out());
            case JSON -> console.out().print(Extract.json(document, Remarks.in(locale.or(console.locale()))) + "\n");
            case HTML -> page.document(document);
            case CONLLU ->
                console.out()
                        .print(Conllu.write(annotator.annotate(
                                document, new AnnotateOptions(language, List.of(), Layer.ALL, TagFilter.ALL))));
        }
    }
}
