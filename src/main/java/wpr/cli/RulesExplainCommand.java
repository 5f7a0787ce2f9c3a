package wpr.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wpr.model.AnnotatedDocument;
import wpr.rules.RuleSet;
import wpr.rules.TermForms;
import wpr.rules.WhyNot;

/** Lists the forms behind each term of a lexicon, or traces the matches of a rule. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class RulesExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "LEXICON|RULE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String name;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String plain = name.startsWith("$") ? name.substring(1) : name;
        List<String> names = new ArrayList<>();
        boolean found = false;
        for (RuleSet set : rules.load(locale.or(console.locale()))) {
            names.addAll(set.lexiconNames());
            set.info().rules().forEach(info -> names.add(info.id()));
            TermForms forms = TermForms.of(set, plain).orElse(null);
            if (forms != null) {
                new Annotation(set).documents(paths, console.in(), console, forms::add);
                forms.counted().forEach(this::print);
                found = true;
            } else if (WhyNot.answers(set, plain) || CountsOfRule.answers(set, plain)) {
                new Annotation(set)
                        .documents(
                                paths,
                                console.in(),
                                console,
                                document -> lines(set, plain, document)
                                        .forEach(line -> console.out()
                                                .println(document.document().id() + ": " + line)));
                found = true;
            }
        }
        if (!found) {
            throw Failure.unknown("explain", plain, names);
        }
        return ExitCode.CLEAN.code();
    }

    private List<String> lines(RuleSet set, String rule, AnnotatedDocument document) {
        return WhyNot.answers(set, rule)
                ? WhyNot.hits(set, rule, document, locale.or(console.locale()))
                : CountsOfRule.of(set, rule, document, Messages.in(locale.or(console.locale())))
                        .map(CountsOfRule.Answer::lines)
                        .orElse(List.of());
    }

    private void print(TermForms.Counted term) {
        console.out()
                .println(term.term() + "\t" + total(term.strict()) + "\t" + total(term.loose()) + "\t"
                        + forms(term.strict()) + "\t" + forms(term.loose()));
    }

    private static int total(SortedMap<String, Integer> forms) {
        return forms.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The commonest first, equal counts by form. */
    private static String forms(SortedMap<String, Integer> forms) {
        return forms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(form -> form.getKey() + " " + form.getValue())
                .collect(Collectors.joining(", "));
    }
}
