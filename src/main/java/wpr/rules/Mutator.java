package wpr.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import wpr.match.Cut;
import wpr.match.Lexicon;
import wpr.match.Overlap;
import wpr.match.Pattern;
import wpr.match.PatternCompiler;
import wpr.match.QueryException;
import wpr.match.Term;
import wpr.model.Zone;
import wpr.rules.Queries.Query;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Scalar;

/**
 * Leaves things out of the rules and lexicons of a set, one at a time: whatever can be cut from a pattern, each {@code
 * unless}, the zones, the conditions of ambiguous terms and the exceptions of lexicons. The words of a list, in a lexicon
 * or inside one regular expression, are vocabulary and stay: what they catch is for {@code explain} to say.
 */
final class Mutator {
    private final RuleSet rules;
    private final Set<Cut.Kind> kinds;
    private final Consumer<Mutation> mutations;

    private Mutator(RuleSet rules, Set<Cut.Kind> kinds, Consumer<Mutation> mutations) {
        this.rules = rules;
        this.kinds = kinds;
        this.mutations = mutations;
    }

    /**
     * Makes all mutations, in the order of the files; each holds compiled patterns, so none is kept.
     *
     * @param kinds what is cut from patterns
     * @param mutations takes them one by one
     */
    static void mutations(RuleSet rules, Set<Cut.Kind> kinds, Consumer<Mutation> mutations) {
        Mutator mutator = new Mutator(rules, kinds, mutations);
        rules.origins()
                .forEach(origin ->
                        rules.pattern(origin.info().id()).ifPresent(rule -> mutator.rule(rule, origin.fields())));
        rules.lexicons().forEach(mutator::lexicon);
    }

    private void rule(PatternRule rule, Fields fields) {
        fields.scalar("pattern").ifPresent(text -> cuts(rule, text, rule.query().overlap(), rule::with));
        List<Yaml> unless = fields.values("unless");
        for (int i = 0; i < unless.size(); i++) {
            int at = i;
            Scalar text = pattern(unless.get(i));
            add(rule, "unless", text, text.value(), rule.without(rule.unless().get(i)));
            cuts(rule, text, Overlap.NONE, query -> rule.with(at, query));
        }
        List<Scalar> zones = fields.scalars("zones");
        for (Scalar zone : zones) {
            EnumSet<Zone> rest = EnumSet.copyOf(rule.zones());
            rest.remove(Words.ZONES.get(zone.value()));
            add(rule, "zones", zone, zone.value(), rule.in(rest));
        }
    }

    private static Scalar pattern(Yaml unless) {
        if (unless instanceof Entries entries) {
            for (Yaml.Entry entry : entries.entries()) {
                if (entry.key().value().equals("pattern") && entry.value() instanceof Scalar scalar) {
                    return scalar;
                }
            }
        }
        return (Scalar) unless;
    }

    private void cuts(PatternRule rule, Scalar text, Overlap overlap, Function<Query, PatternRule> changed) {
        for (Cut cut : cuts(text)) {
            Query query = new Query(rules.patterns(), cut.query(), compiled(rules.compiler(), cut.query()), overlap);
            mutations.accept(new Mutation(
                    rule.info().id(),
                    kind(cut),
                    text.place(cut.start()),
                    Mutation.oneLine(text.value().substring(cut.start(), cut.end())),
                    List.of(changed.apply(query)),
                    List.of(query),
                    List.of()));
        }
    }

    private void add(PatternRule rule, String kind, Scalar written, String cut, PatternRule changed) {
        mutations.accept(new Mutation(
                rule.info().id(), kind, written.at(), Mutation.oneLine(cut), List.of(changed), List.of(), List.of()));
    }

    private void lexicon(LexiconReader.Entry entry) {
        for (Scalar when : entry.when()) {
            lexicon(
                    entry,
                    "when",
                    when,
                    when.value(),
                    terms -> without(terms, when.value()),
                    entry.lexicon().except());
            for (Cut cut : cuts(when)) {
                Scalar part = new Scalar(
                        when.value().substring(cut.start(), cut.end()),
                        when.place(cut.start()),
                        when.end(),
                        when.style());
                lexicon(
                        entry,
                        kind(cut),
                        part,
                        part.value(),
                        terms -> changed(terms, when.value(), cut.query()),
                        entry.lexicon().except());
            }
        }
        for (Scalar except : entry.except()) {
            List<Term> rest = entry.lexicon().except().stream()
                    .filter(term -> !term.notation().equals(except.value().strip()))
                    .toList();
            lexicon(entry, "except", except, except.value(), UnaryOperator.identity(), rest);
        }
    }

    private void lexicon(
            LexiconReader.Entry entry,
            String kind,
            Scalar at,
            String cut,
            UnaryOperator<List<Term>> terms,
            List<Term> except) {
        Lexicon old = entry.lexicon();
        Lexicon changed = new Lexicon(old.id(), old.label(), terms.apply(old.terms()), except);
        Map<String, Lexicon> byId = new LinkedHashMap<>();
        rules.lexicons().forEach(other -> byId.put(other.lexicon().id(), other.lexicon()));
        byId.put(old.id(), changed);
        PatternCompiler compiler = new PatternCompiler(byId);
        List<Query> fresh = new ArrayList<>();
        List<PatternRule> using = new ArrayList<>();
        for (RuleBook.Origin origin : rules.origins()) {
            rules.pattern(origin.info().id()).ifPresent(rule -> {
                PatternRule again = rule.recompiled(query ->
                        query.pattern().lexiconsUsed().contains(old.id()) ? again(query, compiler, fresh) : query);
                if (!again.equals(rule)) {
                    using.add(again);
                }
            });
        }
        Pattern own = compiled(compiler, "$" + old.id());
        mutations.accept(
                new Mutation("$" + old.id(), kind, at.at(), Mutation.oneLine(cut), using, fresh, List.of(own)));
    }

    private Query again(Query query, PatternCompiler compiler, List<Query> fresh) {
        Query again = new Query(
                rules.patterns() + fresh.size(), query.text(), compiled(compiler, query.text()), query.overlap());
        fresh.add(again);
        return again;
    }

    private static String kind(Cut cut) {
        return cut.kind().name().toLowerCase(Locale.ROOT) + "s";
    }

    /** A term without its last condition is no longer ambiguous. */
    private static List<Term> without(List<Term> terms, String when) {
        return terms.stream()
                .map(term -> {
                    List<String> rest = term.when().stream()
                            .filter(one -> !one.equals(when))
                            .toList();
                    boolean plain = rest.isEmpty() && !term.when().isEmpty();
                    return new Term(plain ? term.notation().replaceFirst("\\?$", "") : term.notation(), rest);
                })
                .toList();
    }

    private static List<Term> changed(List<Term> terms, String when, String other) {
        return terms.stream()
                .map(term -> new Term(
                        term.notation(),
                        term.when().stream()
                                .map(one -> one.equals(when) ? other : one)
                                .toList()))
                .toList();
    }

    private List<Cut> cuts(Scalar text) {
        try {
            return rules.compiler().cuts(text.value()).stream()
                    .filter(cut -> kinds.contains(cut.kind()))
                    .toList();
        } catch (QueryException e) {
            throw new IllegalStateException("the loader has read " + text.value(), e);
        }
    }

    private static Pattern compiled(PatternCompiler compiler, String query) {
        try {
            return compiler.compile(query);
        } catch (QueryException e) {
            throw new IllegalStateException("what is left of a pattern can be read: " + query, e);
        }
    }
}
