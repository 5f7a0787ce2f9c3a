package wpr.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.RunInfo;

/** {@code datapackage.json}: the tables described column by column, as a Frictionless Data Package (version 1). */
final class DataPackage implements ReportWriter {
    private final RunInfo run;
    private final ResultsFolder folder;
    private final CsvDialect dialect;
    private final List<Table> tables;

    /** @param tables the tables of the run beside the ledger */
    DataPackage(RunInfo run, ResultsFolder folder, CsvDialect dialect, List<Table> tables) {
        this.tables = tables;
        this.run = run;
        this.folder = folder;
        this.dialect = dialect;
    }

    @Override
    public void document(DocumentResult result) {}

    @Override
    public void end(CorpusResult corpus) throws IOException {
        ObjectNode root = Json.object();
        root.put("profile", "tabular-data-package").put("name", "wpr-results");
        root.put("title", "Candidates, counts, measures and silences of a corpus");
        root.put("version", run.version());
        ArrayNode resources = root.putArray("resources");
        describe(DocumentsCsv.table(run), resources.addObject());
        for (Table table : tables) {
            describe(table, resources.addObject());
        }
        folder.write("datapackage.json", Json.pretty(root));
    }

    private void describe(Table table, ObjectNode resource) {
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.file().replace(".csv", ""));
        resource.put("path", table.file()).put("description", table.description());
        resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        resource.putObject("dialect")
                .put("delimiter", String.valueOf(dialect.delimiter()))
                .put("lineTerminator", dialect.lineEnd())
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        ObjectNode schema = resource.putObject("schema");
        for (Column column : table.columns()) {
            ObjectNode field = schema.withArray("/fields").addObject();
            field.put("name", column.name());
            field.put("type", column.type().name().toLowerCase(Locale.ROOT));
            field.put("description", column.description());
            if (column.type() == Column.Type.NUMBER && dialect.decimal() != '.') {
                field.put("decimalChar", String.valueOf(dialect.decimal()));
            }
        }
        schema.putArray("missingValues").add("");
        table.key().forEach(schema.putArray("primaryKey")::add);
        boolean ofDocuments = table.columns().stream().anyMatch(c -> c.name().equals("document"));
        if (ofDocuments && !table.file().equals("documents.csv")) {
            ObjectNode foreign = schema.putArray("foreignKeys").addObject().put("fields", "document");
            foreign.putObject("reference").put("resource", "documents").put("fields", "document");
        }
    }
}
