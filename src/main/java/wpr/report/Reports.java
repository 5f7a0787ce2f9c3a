package wpr.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.RunInfo;

/** All formats of a run, written side by side. */
public final class Reports implements ReportWriter {
    private static final List<Table> TABLES = List.of(
            CandidatesCsv.TABLE,
            CountsCsv.TABLE,
            AgencyCsv.TABLE,
            MeasuresCsv.TABLE,
            SilencesCsv.TABLE,
            GroupsCsv.TABLE,
            TrendsCsv.TABLE,
            RecurrenceCsv.TABLE,
            LeadsCsv.TABLE);

    private final CorpusSummary summary;
    private final List<ReportWriter> formats;

    private Reports(CorpusSummary summary, List<ReportWriter> formats) {
        this.summary = summary;
        this.formats = formats;
    }

    /**
     * Begins the results of a run. They appear in the folder with {@link ResultsFolder#commit}, after {@link #end}.
     *
     * <pre>{@code
     * try (ResultsFolder folder = ResultsFolder.open(path)) {
     *     ReportWriter reports = Reports.begin(run, folder, options);
     *     for (DocumentResult result : results) {
     *         reports.document(result);
     *     }
     *     reports.end(corpus);
     *     folder.commit();
     * }
     * }</pre>
     */
    public static ReportWriter begin(RunInfo run, ResultsFolder folder, ReportOptions options) throws IOException {
        Notes notes = folder.notes();
        CorpusSummary summary = new CorpusSummary(new Codebook(run));
        List<ReportWriter> formats = new ArrayList<>(List.of(
                new DocumentsCsv(run, folder, options.csv()),
                new CandidatesCsv(run, folder, options.csv(), notes),
                new CountsCsv(folder, options.csv()),
                new AgencyCsv(folder, options.csv()),
                new MeasuresCsv(folder, options.csv()),
                new SilencesCsv(run, folder, options.csv()),
                new GroupsCsv(folder, options.csv()),
                new TrendsCsv(folder, options.csv()),
                new RecurrenceCsv(folder, options.csv()),
                new LeadsCsv(folder, options.csv()),
                new DataPackage(run, folder, options.csv(), TABLES),
                new MarkdownReport(run, folder, summary),
                new HtmlReport(run, folder, notes, summary),
                new TextFiles(folder),
                new RunJson(run, folder)));
        if (options.jsonLines()) {
            formats.add(new CandidatesJsonLines(run, folder, notes));
        }
        if (options.perDocument()) {
            formats.add(new MarkdownDocuments(run, folder));
        }
        return new Reports(summary, List.copyOf(formats));
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        summary.add(result);
        for (ReportWriter format : formats) {
            format.document(result);
        }
    }

    @Override
    public void end(CorpusResult corpus) throws IOException {
        summary.add(corpus.silences());
        for (ReportWriter format : formats) {
            format.end(corpus);
        }
    }
}
