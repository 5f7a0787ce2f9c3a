package wpr.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;
import wpr.model.RuleSetInfo;
import wpr.rules.Loaded;
import wpr.rules.RuleSetLoader;

/** Version with build, Java, and the shipped rule sets with their hashes. */
final class Version implements IVersionProvider {
    private static final int SHORT_HASH = 12;

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("wpr " + Home.version());
        lines.add("Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")");
        RuleSetLoader loader = Home.loader("en");
        for (String id : loader.ids()) {
            if (loader.load(id) instanceof Loaded.Ready ready) {
                RuleSetInfo info = ready.ruleSet().info();
                String hash = info.hash().substring(0, SHORT_HASH);
                lines.add("rule set " + info.id() + " " + info.version() + " (" + hash + ")");
            } else {
                lines.add("rule set " + id + " has faults; wpr rules validate lists them");
            }
        }
        return lines.toArray(String[]::new);
    }
}
