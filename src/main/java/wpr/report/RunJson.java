package wpr.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.RuleSetInfo;
import wpr.model.RunInfo;

/** {@code run.json}: what it takes to repeat the run. It holds no time of day: same input, same bytes. */
final class RunJson implements ReportWriter {
    private final ResultsFolder folder;
    private final ObjectNode root = Json.object();
    private final Map<LedgerEntry.Status, Integer> statuses = new EnumMap<>(LedgerEntry.Status.class);
    private final ObjectNode inputs = Json.object();

    RunJson(RunInfo run, ResultsFolder folder) {
        this.folder = folder;
        root.put("program", "wpr").put("version", run.version());
        for (RuleSetInfo ruleSet : run.ruleSets()) {
            root.withArray("/rule_sets")
                    .addObject()
                    .put("id", ruleSet.id())
                    .put("version", ruleSet.version())
                    .put("language", ruleSet.language())
                    .put("edition", ruleSet.edition())
                    .put("hash", ruleSet.hash())
                    .put("rules", ruleSet.rules().size());
        }
        root.put("locale", run.locale()).put("seed", run.seed());
        ObjectNode options = root.putObject("options");
        run.options().forEach(options::put);
    }

    @Override
    public void document(DocumentResult result) {
        statuses.merge(result.entry().status(), 1, Integer::sum);
        inputs.put(result.entry().document(), result.entry().sha256());
    }

    @Override
    public void end(CorpusResult corpus) throws IOException {
        ObjectNode documents = root.putObject("documents");
        for (LedgerEntry.Status status : LedgerEntry.Status.values()) {
            documents.put(status.id(), statuses.getOrDefault(status, 0));
        }
        root.set("inputs", inputs);
        folder.write("run.json", Json.pretty(root));
    }
}
