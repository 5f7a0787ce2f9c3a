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

    @Option(names = "--language", paramLabel = "da|en|auto")
    private String language = "auto";

    @Option(names = "--locale", paramLabel = "da|en")
    private @Nullable String locale;

    @Mixin
    private PasswordOption passwords = new PasswordOption();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    List<RuleSet> rules() {
        if (!List.of("da", "en", "auto").contains(language)) {
            throw Failure.usage("allowed", "--language", language, "da, en, auto");
        }
        if (locale != null && !List.of("da", "en").contains(locale)) {
            throw Failure.usage("allowed", "--locale", locale, "da, en");
        }
        if (threads < 1) {
            throw Failure.usage("threads", threads);
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
