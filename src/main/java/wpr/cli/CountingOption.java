package wpr.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wpr.extract.ExtractOptions;
import wpr.extract.Limits;
import wpr.model.RunInfo;
import wpr.pipeline.AnalysisOptions;
import wpr.pipeline.CorpusOptions;
import wpr.pipeline.cache.Store;
import wpr.rules.RuleSet;

/** The options of commands that count whole corpora without reporting on each document. */
final class CountingOption {
    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Option(
            names = "--language",
            paramLabel = "da|en|auto",
            description = "Language of the documents. Default: ${DEFAULT-VALUE}, found out for each.")
    private String language = "auto";

    @Option(
            names = "--locale",
            paramLabel = "da|en",
            description = "Language of messages and reports. Default: that of the first rule set.")
    private @Nullable String locale;

    @Mixin
    private PasswordOption passwords = new PasswordOption();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all intervals. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents analysed at the same time; changes nothing in the results. "
                    + "Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress bar and no summary; faults are still reported.")
    private boolean quiet;

    List<RuleSet> rules() {
        if (!List.of("da", "en", "auto").contains(language)) {
            throw Failure.usage("--language " + language + ": allowed are da, en and auto.");
        }
        if (locale != null && !List.of("da", "en").contains(locale)) {
            throw Failure.usage("--locale " + locale + ": allowed are da and en.");
        }
        if (threads < 1) {
            throw Failure.usage("--threads " + threads + ": at least 1.");
        }
        return rules.load(locale == null ? "en" : locale);
    }

    String locale(List<RuleSet> sets) {
        return locale != null ? locale : sets.get(0).info().language().equals("en") ? "en" : "da";
    }

    AnalysisOptions analysis(CorpusOptions corpus) {
        return new AnalysisOptions(
                language,
                seed,
                threads,
                false,
                corpus,
                new ExtractOptions(passwords.load(), Limits.DEFAULT),
                Store.NONE,
                false);
    }

    boolean quiet() {
        return quiet;
    }

    RunInfo run(List<RuleSet> sets, List<String> columns, Map<String, String> more) {
        TreeMap<String, String> options = new TreeMap<>(more);
        options.put("language", language);
        return new RunInfo(
                Home.version(),
                locale(sets),
                seed,
                options,
                sets.stream().map(RuleSet::info).toList(),
                sets.stream().flatMap(set -> set.ratios().stream()).toList(),
                sets.stream().flatMap(set -> set.silences().stream()).toList(),
                columns);
    }
}
