package wpr.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.Opposed;
import wpr.model.RunInfo;

/** All formats of a comparison of groups: tables, and a report in Markdown and HTML. */
public final class ComparisonReports {
    private static final List<Table> TABLES =
            List.of(MeasuresCsv.TABLE, GroupsCsv.TABLE, TrendsCsv.TABLE, ContrastsCsv.TABLE, UnsaidCsv.TABLE);

    private final RunInfo run;
    private final ResultsFolder folder;
    private final CsvDialect dialect;
    private final CorpusSummary summary;
    private final List<ReportWriter> ofDocuments;
    private final List<ReportWriter> ofTheCorpus;

    /** Begins the results; they appear in the folder with {@link ResultsFolder#commit}, after {@link #end}. */
    public ComparisonReports(RunInfo run, ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.run = run;
        this.folder = folder;
        this.dialect = dialect;
        this.summary = new CorpusSummary(new Codebook(run));
        this.ofDocuments =
                List.of(new DocumentsCsv(run, folder, dialect), new TextFiles(folder), new RunJson(run, folder));
        this.ofTheCorpus = List.of(
                new MeasuresCsv(folder, dialect),
                new GroupsCsv(folder, dialect),
                new TrendsCsv(folder, dialect),
                new DataPackage(run, folder, dialect, TABLES));
    }

    /** Takes the next document. */
    public void document(DocumentResult result) throws IOException {
        summary.add(result);
        for (ReportWriter format : ofDocuments) {
            format.document(result);
        }
    }

    /**
     * Takes what the documents add up to.
     *
     * @param column column of the metadata that makes the groups
     */
    public void end(String column, CorpusResult corpus, List<Opposed> opposed) throws IOException {
        for (ReportWriter format : ofDocuments) {
            format.end(corpus);
        }
        for (ReportWriter format : ofTheCorpus) {
            format.end(corpus);
        }
        ContrastsCsv.write(opposed, folder, dialect);
        UnsaidCsv.write(run, opposed, folder, dialect);
        Wording wording = new Wording(run.locale());
        List<Element> elements = new ComparisonSection(Corpus.of(run, summary, corpus), column, opposed).elements();
        try (Writer markdown = folder.writer("report.md")) {
            for (Element element : elements) {
                markdown.write(element.markdown());
            }
        }
        Page page = new Page(wording);
        folder.write(
                "report.html",
                page.head(wording.say("compare.title"), List.of()) + "<main id=\"main\">\n" + page.fill(elements)
                        + Page.foot());
    }
}
