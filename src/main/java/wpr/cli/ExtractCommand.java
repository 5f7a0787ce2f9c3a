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
@Command(
        name = "extract",
        description = {
            "Prints the text of documents exactly as the rules see it, with page and zone of each passage.",
            "",
            "Use it to check what became of a document before you trust what was found in it.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  wpr extract report.pdf --show-repairs",
            "  wpr extract report.pdf --as html --show-repairs > report.html",
            "  wpr extract publications --as csv > passages.csv     one passage a row, for R or pandas",
            "  wpr extract report.pdf --as conllu > report.conllu   sentences, tokens, lemmas, parts of speech"
        })
final class ExtractCommand implements Callable<Integer> {
    /** How text is printed. */
    enum Format {
        TEXT,
        CSV,
        JSON,
        HTML,
        CONLLU
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders or patterns; - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--as",
            paramLabel = "text|csv|json|html|conllu",
            description =
                    "text (default) for people, html to look at in a browser, csv with one passage a row, json with "
                            + "one document a line, conllu with the annotation.")
    private Format format = Format.TEXT;

    @Option(
            names = "--show-repairs",
            description =
                    "With text and html: show every change made to the extracted characters; json always has them.")
    private boolean showRepairs;

    @Option(
            names = "--language",
            paramLabel = "da|en|auto",
            description = "With conllu: language of the documents. Default: ${DEFAULT-VALUE}.")
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
            throw Failure.usage("--language " + language + ": allowed are da, en and auto.");
        }
        List<Input> inputs = Operands.find(paths, console.in()).inputs();
        if (inputs.isEmpty()) {
            throw Failure.usage("no files in " + String.join(", ", paths) + ".");
        }
        ExtractHtml page = new ExtractHtml(locale.get(), showRepairs, console.out());
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
            console.error(input.document() + ": " + Remarks.in(locale.get()).say(e.remark()));
        } catch (IOException e) {
            console.error(input.document() + ": " + Failure.sentence(e));
        }
        return false;
    }

    private void print(Document document, Annotator annotator, ExtractHtml page) throws IOException {
        switch (format) {
            case TEXT -> {
                Extract.text(document, Remarks.in(locale.get()), console.out());
                if (showRepairs) {
                    Extract.repairs(document, console.out());
                }
            }
            case CSV -> Extract.csv(document, console.out());
            case JSON -> console.out().print(Extract.json(document, Remarks.in(locale.get())) + "\n");
            case HTML -> page.document(document);
            case CONLLU ->
                console.out()
                        .print(Conllu.write(annotator.annotate(
                                document, new AnnotateOptions(language, List.of(), Layer.ALL, TagFilter.ALL))));
        }
    }
}
