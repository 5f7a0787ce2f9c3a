package wpr.report;

import static wpr.report.Column.bool;
import static wpr.report.Column.integer;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.Remark;
import wpr.model.RunInfo;

/**
 * {@code documents.csv}, the ledger: one row for every input, then the columns of the metadata file in its order. A
 * metadata column that carries the name of one of ours is called {@code metadata_} and its name.
 */
final class DocumentsCsv implements ReportWriter {
    private static final Table TABLE = new Table(
            "documents.csv",
            "The ledger: one row for every input, whatever became of it.",
            List.of("document"),
            List.of(
                    text(
                            "document",
                            "Path relative to its input root, /-separated; key of the document in every table."),
                    text(
                            "sha256",
                            "SHA-256 of the file's bytes, lower-case hexadecimal; empty where it could not be read."),
                    text("status", "analysed, skipped or failed."),
                    text(
                            "reason",
                            "Why it was skipped or failed, what was left out, what to check; empty where all went well."),
                    text("media_type", "Detected media type; empty where unknown."),
                    text("language", "ISO 639-1 code of the main language; empty where not analysed."),
                    integer("pages", "Pages or slides; empty where the format has none."),
                    integer("sections", "Headed sections."),
                    integer("sentences", "Sentences in searched zones."),
                    integer("tokens", "Words in searched zones; contents lists and running heads are not searched."),
                    integer("characters", "Characters (UTF-16 code units) of the text under text/."),
                    integer("hyphens_repaired", "Line-end hyphens that were joined."),
                    integer("boilerplate_removed", "Running heads, page numbers and stamps that were removed."),
                    integer("duplicates_removed", "Passages removed because they had been extracted twice."),
                    integer(
                            "body_tokens",
                            "Words of running text: body, lists, quotations, boxes and slides, outside annexes."),
                    integer("ocr_pages", "Pages whose text was recognised in an image."),
                    text("warnings", "Codes of what was left out or is to be checked, separated by spaces."),
                    bool(
                            "check_text",
                            "Whether extraction is suspect: compare the text with the original before you cite it."),
                    text("duplicate_of", "Document earlier in this table with almost the same text; else empty."),
                    bool("counted", "Whether it adds to the figures of the corpus."),
                    text("title", "Title that the file states; empty where it states none."),
                    text("author", "Author that the file states."),
                    text("created", "Date of creation that the file states, ISO 8601."),
                    text("modified", "Date of the last change that the file states, ISO 8601."),
                    text("stated_language", "Language that the file states.")));

    private static final List<String> STATED = List.of("title", "author", "created", "modified", "language");

    private final List<String> metadata;
    private final CsvTable rows;
    private final Remarks remarks;

    DocumentsCsv(RunInfo run, ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.metadata = metadata(run);
        this.remarks = Remarks.in(run.locale());
        this.rows = new CsvTable(folder, table(run), dialect);
    }

    static Table table(RunInfo run) {
        List<String> ours = TABLE.columns().stream().map(Column::name).toList();
        return TABLE.with(metadata(run).stream()
                .map(name -> text(ours.contains(name) ? "metadata_" + name : name, "Column of the metadata file."))
                .toList());
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        LedgerEntry entry = result.entry();
        List<Object> row = new ArrayList<>(List.of(
                entry.document(),
                entry.sha256(),
                entry.status().id(),
                remarks.say(entry.remarks()),
                entry.mediaType(),
                entry.language(),
                CsvTable.page(entry.pages()),
                entry.extent().sections(),
                entry.extent().sentences(),
                entry.tokens(),
                entry.extent().characters(),
                entry.repaired().hyphens(),
                entry.repaired().boilerplate(),
                entry.repaired().duplicates(),
                entry.extent().bodyTokens(),
                entry.extent().ocrPages(),
                warnings(entry),
                entry.suspect(),
                entry.duplicateOf(),
                entry.counted()));
        STATED.forEach(key -> row.add(entry.stated().getOrDefault(key, "")));
        metadata.forEach(column -> row.add(entry.metadata().getOrDefault(column, "")));
        rows.row(row);
    }

    private static String warnings(LedgerEntry entry) {
        return entry.remarks().stream()
                .map(Remark::code)
                .filter(code -> code.weight() != Remark.Weight.LOST)
                .map(Remark.Code::id)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Override
    public void end(CorpusResult corpus) {}

    /** The columns of the metadata file but its key. */
    private static List<String> metadata(RunInfo run) {
        return run.metadataColumns().stream()
                .filter(name -> !name.equals("document"))
                .toList();
    }
}
