package wpr.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import wpr.rules.RuleSetLoader;

/** What comes with the program: its build and the folder of the shipped rule sets. */
final class Home {
    private Home() {}

    /** The folder that holds the shipped rule sets, one folder each. */
    static Path rules() {
        return Path.of(System.getProperty("wpr.home", ".")).resolve("rules");
    }

    /**
     * Finds the shipped rule sets by id, and any by path.
     *
     * @param locale language of the faults it reports
     */
    static RuleSetLoader loader(String locale) {
        return new RuleSetLoader(List.of(rules()), locale);
    }

    /** Version and build, for example {@code 0.1.0 (a4962b7)}. */
    static String version() {
        Properties build = new Properties();
        try (InputStream in = Home.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = build.getProperty("git.commit.id.abbrev", "unknown");
        return build.getProperty("git.build.version", "unknown") + " (" + commit + ")";
    }
}
