package wpr.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import wpr.model.RuleInfo;
import wpr.pipeline.Analysis;
import wpr.pipeline.AnalysisOptions;
import wpr.pipeline.Inputs;
import wpr.pipeline.Metadata;
import wpr.rules.AnswerKey;
import wpr.rules.KeyScore;
import wpr.rules.RuleSet;

/** Rules held against the answer keys of an example corpus, the documents they were tuned on apart from the others. */
final class KeyedCorpus {
    private final Path corpus;
    private final List<AnswerKey> keys;
    private final Messages messages;

    KeyedCorpus(Path corpus, String locale) {
        AnswerKey.Read read = AnswerKey.of(corpus, locale);
        if (!read.problems().isEmpty()) {
            throw Failure.usage("keys.faulty", read.problems());
        }
        this.corpus = corpus;
        this.keys = read.keys();
        this.messages = Messages.in(locale);
    }

    /**
     * Analyses the documents that have a key, tells the figures and what went wrong.
     *
     * @return whether recall and precision of all documents together reach the floor and every silence is answered as
     *     its key says
     */
    boolean test(List<RuleSet> sets, double floor, Console console) throws Exception {
        Set<String> rules = sets.stream()
                .flatMap(set -> set.info().rules().stream())
                .map(RuleInfo::id)
                .collect(Collectors.toSet());
        List<KeyScore> tuned = new ArrayList<>();
        List<KeyScore> others = new ArrayList<>();
        AnalysisOptions options =
                new AnalysisOptions("auto", 1, Runtime.getRuntime().availableProcessors(), false, List.of());
        Inputs inputs = Operands.find(List.of(corpus.toString()), console.in());
        new Analysis(sets, Metadata.NONE, options)
                .run(
                        inputs.inputs(),
                        result -> keys.stream()
                                .filter(key ->
                                        key.document().equals(result.entry().document()))
                                .forEach(key -> (key.tuned() ? tuned : others).add(KeyScore.of(key, result, rules))));
        KeyScore all = sum(tuned).plus(sum(others));
        all.missed().forEach(line -> console.say(messages.get("keys.missed", line)));
        all.flagged().forEach(line -> console.say(messages.get("keys.flagged", line)));
        all.silences().forEach(line -> console.say(messages.get("keys.silence", line)));
        tell("keys.tuned", tuned, console);
        tell("keys.others", others, console);
        tell("keys.all", List.of(all), console);
        return all.features() > 0
                && all.recall() >= floor
                && all.precision() >= floor
                && all.silences().isEmpty();
    }

    private static KeyScore sum(List<KeyScore> scores) {
        return scores.stream().reduce(KeyScore.NONE, KeyScore::plus);
    }

    private void tell(String which, List<KeyScore> scores, Console console) {
        KeyScore sum = sum(scores);
        if (sum.features() > 0) {
            console.out()
                    .println(messages.get(
                            "keys.figures",
                            messages.get(which),
                            sum.found(),
                            sum.features(),
                            share(sum.recall()),
                            sum.flagged().size(),
                            sum.traps(),
                            share(sum.precision())));
        }
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
