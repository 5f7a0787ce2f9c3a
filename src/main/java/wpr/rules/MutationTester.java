package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wpr.match.Cut;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.model.AnnotatedDocument;
import wpr.model.Problem;
import wpr.model.Zone;
import wpr.rules.Queries.Query;

/**
 * Leaves things out of the rules of a set one at a time and asks their examples: what no example misses is either
 * needless, or lacks an example, or has a reason to stay, which its rule must then give under {@code survives}.
 */
public final class MutationTester {
    private final RuleSet rules;
    private final RuleTester.Annotation annotation;
    private final Faults survivors;
    private final Map<String, List<Specimen>> specimens = new LinkedHashMap<>();
    private final Map<String, List<Survivor>> reasons = new LinkedHashMap<>();
    private int reasoned;

    /** An example, annotated, with what the whole set finds in it. */
    private record Specimen(Example example, boolean match, AnnotatedDocument document, List<List<Match>> found) {
        boolean notices(PatternRule rule, List<Query> fresh, List<Condition> negation) {
            List<List<Match>> all = new ArrayList<>(found);
            fresh.forEach(query -> all.add(query.pattern().find(document, query.overlap())));
            List<String> quotes = rule.hits(document, all, negation).stream()
                    .map(hit -> document.quote(hit.first(), hit.end()))
                    .toList();
            return match ? !example.metBy(quotes) : !quotes.isEmpty();
        }
    }

    private MutationTester(RuleSet rules, RuleTester.Annotation annotation, String locale) {
        this.rules = rules;
        this.annotation = annotation;
        this.survivors = new Faults(Messages.in(locale));
    }

    /**
     * What became of the mutations of a rule set.
     *
     * @param mutations how many were tried
     * @param reasoned how many of them no example noticed, for a reason that is written down
     * @param survivors those that no example noticed and no reason covers, and reasons for what does not survive
     */
    public record Report(int mutations, int reasoned, List<Problem> survivors) {}

    /**
     * Tries all mutations of a rule set whose examples come out as written.
     *
     * @param annotation of sentences in the language of the rule set
     * @param kinds what is cut from patterns
     * @param locale language of the report, {@code da} or {@code en}
     */
    public static Report test(RuleSet rules, RuleTester.Annotation annotation, Set<Cut.Kind> kinds, String locale) {
        MutationTester tester = new MutationTester(rules, annotation, locale);
        rules.origins().forEach(origin -> tester.reasons.put(origin.info().id(), origin.survives()));
        rules.lexicons()
                .forEach(entry -> tester.reasons.put("$" + entry.lexicon().id(), entry.survives()));
        List<Mutation> mutations = Mutator.mutations(rules, kinds);
        Set<Survivor> needed = new LinkedHashSet<>();
        for (Mutation mutation : mutations) {
            if (!tester.noticed(mutation)) {
                tester.survives(mutation, needed);
            }
        }
        tester.reasons.forEach((owner, all) -> all.stream()
                .filter(reason -> !needed.contains(reason))
                .forEach(reason -> tester.needless(owner, reason)));
        return new Report(mutations.size(), tester.reasoned, tester.survivors.all());
    }

    private void survives(Mutation mutation, Set<Survivor> needed) {
        List<Survivor> explaining = Stream.concat(
                        reasons.getOrDefault(mutation.owner(), List.of()).stream(), rules.survives().stream())
                .filter(reason -> reason.explains(mutation))
                .toList();
        needed.addAll(explaining);
        reasoned += explaining.isEmpty() ? 0 : 1;
        if (explaining.isEmpty()) {
            survivors.add(mutation.at(), "survives", mutation.owner(), mutation.cut());
        }
    }

    private void needless(String owner, Survivor reason) {
        survivors.add(reason.cut().at(), "survives-not", owner, reason.cut().value());
    }

    private boolean noticed(Mutation mutation) {
        for (PatternRule rule : mutation.rules()) {
            for (Specimen specimen : specimens(rule.info().id())) {
                if (specimen.notices(rule, mutation.fresh(), rules.negation())) {
                    return true;
                }
            }
        }
        return mutation.lexicon().stream().anyMatch(pattern -> testsNotice(mutation.owner(), pattern));
    }

    private boolean testsNotice(String owner, Pattern pattern) {
        for (Specimen specimen : specimens(owner)) {
            List<String> quotes = pattern.find(specimen.document).stream()
                    .filter(Match::strict)
                    .map(match -> specimen.document.quote(match.first(), match.end()))
                    .toList();
            if (specimen.match
                    ? quotes.isEmpty() || !quotes.containsAll(specimen.example.marked())
                    : !quotes.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Specimen> specimens(String owner) {
        return specimens.computeIfAbsent(owner, this::prepared);
    }

    private List<Specimen> prepared(String owner) {
        List<Specimen> prepared = new ArrayList<>();
        rules.origins().stream()
                .filter(origin -> origin.info().id().equals(owner))
                .forEach(origin -> {
                    origin.match().forEach(example -> prepared.add(specimen(example, true)));
                    origin.noMatch().forEach(example -> prepared.add(specimen(example, false)));
                });
        rules.lexicons().stream()
                .filter(entry -> owner.equals("$" + entry.lexicon().id()))
                .forEach(entry -> {
                    entry.hit().forEach(text -> prepared.add(specimen(Example.of(text, Zone.BODY), true)));
                    entry.miss().forEach(text -> prepared.add(specimen(Example.of(text, Zone.BODY), false)));
                });
        return prepared;
    }

    private Specimen specimen(Example example, boolean match) {
        AnnotatedDocument document = annotation.annotate(example.text(), example.zone());
        return new Specimen(example, match, document, rules.matches(document));
    }
}
