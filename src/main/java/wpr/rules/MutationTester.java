package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wpr.match.Cut;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.model.AnnotatedDocument;
import wpr.model.Problem;
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
    private final Map<String, Map<Survivor, Integer>> explained = new LinkedHashMap<>();
    private int mutations;

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
     * @param reasons the written reasons with what each covers, in the order of the files
     * @param survivors those that no sentence noticed and no reason covers, and reasons for what does not survive
     */
    public record Report(int mutations, List<Reason> reasons, List<Problem> survivors) {
        /** How many mutations no sentence noticed for a written reason. */
        public int reasoned() {
            return reasons.stream().mapToInt(Reason::survivors).sum();
        }
    }

    /**
     * A written reason.
     *
     * @param owner rule or lexicon it stands in
     * @param cut what stays, or all of a kind
     * @param because the reason
     * @param survivors how many mutations it covers
     */
    public record Reason(String owner, String cut, String because, int survivors) {}

    /**
     * Tries all mutations of a rule set whose examples come out as written.
     *
     * @param annotation of sentences in the language of the rule set
     * @param kinds what is cut from patterns
     * @param locale language of the report, {@code da} or {@code en}
     */
    public static Report test(RuleSet rules, RuleTester.Annotation annotation, Set<Cut.Kind> kinds, String locale) {
        MutationTester tester = new MutationTester(rules, annotation, locale);
        Mutator.mutations(rules, kinds, tester::tried);
        rules.owners().forEach(tester::needless);
        return new Report(tester.mutations, tester.reasons(), tester.survivors.all());
    }

    private void tried(Mutation mutation) {
        mutations++;
        if (!noticed(mutation)) {
            survives(mutation);
        }
    }

    private void survives(Mutation mutation) {
        for (String owner : List.of(mutation.owner(), rules.info().id())) {
            Optional<Survivor> reason = rules.survives(owner).stream()
                    .filter(one -> one.explains(mutation))
                    .findFirst();
            if (reason.isPresent()) {
                explained.computeIfAbsent(owner, o -> new LinkedHashMap<>()).merge(reason.get(), 1, Integer::sum);
                return;
            }
        }
        survivors.add(mutation.at(), "survives", mutation.owner(), mutation.cut());
    }

    private void needless(String owner) {
        Set<Survivor> needed = explained.getOrDefault(owner, Map.of()).keySet();
        rules.survives(owner).stream()
                .filter(reason -> !needed.contains(reason))
                .forEach(reason -> survivors.add(
                        reason.cut().at(), "survives-not", owner, reason.cut().value()));
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        explained.forEach((owner, counts) -> counts.forEach((reason, count) -> reasons.add(new Reason(
                owner,
                Mutation.oneLine(reason.cut().value()),
                Mutation.oneLine(reason.because().value()),
                count))));
        return reasons;
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
        rules.matching(owner).forEach(example -> prepared.add(specimen(example, true)));
        rules.leaving(owner).forEach(example -> prepared.add(specimen(example, false)));
        return prepared;
    }

    private Specimen specimen(Example example, boolean match) {
        AnnotatedDocument document = annotation.annotate(example.text(), example.zone());
        return new Specimen(example, match, document, rules.matches(document));
    }
}
