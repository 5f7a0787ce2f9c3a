package wpr.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.match.QueryException;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.Problem;
import wpr.model.Zone;

/** Runs the examples of rules and the tests of lexicons; both are about strict mode. */
public final class RuleTester {
    private final RuleSet rules;
    private final Annotation annotation;
    private final Faults failures;
    private int run;

    private RuleTester(RuleSet rules, Annotation annotation, String locale) {
        this.rules = rules;
        this.annotation = annotation;
        this.failures = new Faults(Messages.in(locale));
    }

    /** Turns a sentence that stands in a zone into an annotated document. */
    @FunctionalInterface
    public interface Annotation {
        AnnotatedDocument annotate(String sentence, Zone zone);
    }

    /**
     * What became of the examples of a rule set.
     *
     * @param examples how many were run
     * @param failures those that did not come out as written, with their place in the rule files
     */
    public record Report(int examples, List<Problem> failures) {}

    /**
     * Runs all examples and tests of a rule set.
     *
     * @param annotation of sentences in the language of the rule set
     * @param locale language of the failures, {@code da} or {@code en}
     */
    public static Report test(RuleSet rules, Annotation annotation, String locale) {
        RuleTester tester = new RuleTester(rules, annotation, locale);
        rules.origins().stream().filter(origin -> rules.searches(origin.info())).forEach(tester::examples);
        rules.ratios().forEach(ratio -> tester.passages(ratio.rule().id(), passage -> passage.meets(ratio)));
        rules.silences().forEach(silence -> tester.passages(silence.rule().id(), passage -> passage.meets(silence)));
        rules.lexicons().forEach(tester::lexicon);
        return new Report(tester.run, tester.failures.all());
    }

    /** The same where every example stands in running text. */
    public static Report test(RuleSet rules, Function<String, AnnotatedDocument> annotation, String locale) {
        return test(rules, (sentence, zone) -> annotation.apply(sentence), locale);
    }

    private void examples(RuleBook.Origin origin) {
        String rule = origin.info().id();
        for (Example example : rules.matching(rule)) {
            AnnotatedDocument document = annotate(example);
            List<Hit> hits = hits(rule, document);
            match(rule, example, quotes(document, hits));
            hits.stream().limit(1).forEach(hit -> labels(rule, example, hit));
        }
        for (Example example : rules.leaving(rule)) {
            AnnotatedDocument document = annotate(example);
            List<String> quotes = quotes(document, hits(rule, document));
            if (!quotes.isEmpty()) {
                failures.add(example.written().at(), "test-extra", rule, joined(quotes));
            }
        }
    }

    /** Examples of a rule that counts are passages under close reading. */
    private void passages(String rule, Predicate<PassageReading> meets) {
        for (Example example : rules.matching(rule)) {
            if (!meets.test(new PassageReading(rules, annotate(example)))) {
                failures.add(example.written().at(), "test-none", rule);
            }
        }
        for (Example example : rules.leaving(rule)) {
            if (meets.test(new PassageReading(rules, annotate(example)))) {
                failures.add(example.written().at(), "test-extra", rule, example.text());
            }
        }
    }

    private void match(String rule, Example example, List<String> quotes) {
        if (quotes.isEmpty()) {
            failures.add(example.written().at(), "test-none", rule);
        } else if (!example.expected().isEmpty() && !quotes.equals(example.marked())) {
            failures.add(example.written().at(), "test-other", rule, joined(quotes), joined(example.marked()));
        }
    }

    private void labels(String rule, Example example, Hit hit) {
        example.labels()
                .forEach((name, expected) -> hit.captures().stream()
                        .filter(capture ->
                                capture.name().equals(name) && !capture.text().equals(expected))
                        .forEach(capture -> failures.add(
                                example.written().at(), "test-label", rule, name, capture.text(), expected)));
    }

    private List<Hit> hits(String rule, AnnotatedDocument document) {
        return rules.find(document).stream()
                .filter(hit -> hit.rule().equals(rule))
                .toList();
    }

    private static List<String> quotes(AnnotatedDocument document, List<Hit> hits) {
        return hits.stream().map(hit -> document.quote(hit.first(), hit.end())).toList();
    }

    private void lexicon(LexiconReader.Entry lexicon) {
        String name = "$" + lexicon.lexicon().id();
        Pattern pattern = pattern(name);
        for (Example example : rules.matching(name)) {
            Map<String, String> hits = strict(pattern, example);
            if (hits.isEmpty()) {
                failures.add(example.written().at(), "test-miss", name);
            } else if (!hits.keySet().containsAll(example.marked())) {
                failures.add(
                        example.written().at(), "test-other", name, joined(hits.keySet()), joined(example.marked()));
            }
        }
        for (Example example : rules.leaving(name)) {
            strict(pattern, example)
                    .forEach((quote, term) -> failures.add(example.written().at(), "test-hit", name, quote, term));
        }
    }

    /** Terms that hit in strict mode, by what they hit. */
    private Map<String, String> strict(Pattern pattern, Example example) {
        AnnotatedDocument document = annotate(example);
        Map<String, String> hits = new LinkedHashMap<>();
        for (Match match : pattern.find(document)) {
            if (match.strict()) {
                hits.put(document.quote(match.first(), match.end()), match.term());
            }
        }
        return hits;
    }

    private AnnotatedDocument annotate(Example example) {
        run++;
        return annotation.annotate(example.text(), example.zone());
    }

    private Pattern pattern(String name) {
        try {
            return rules.compile(name);
        } catch (QueryException e) {
            throw new IllegalStateException(name + " was compiled before", e);
        }
    }

    private static String joined(Iterable<String> quotes) {
        return String.join("\" + \"", quotes);
    }
}
