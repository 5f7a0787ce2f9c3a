package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.match.PatternCompiler;
import wpr.match.PatternSet;
import wpr.match.Prospects;
import wpr.match.Prospects.Question;
import wpr.match.QueryException;
import wpr.match.Term;
import wpr.model.AnnotatedDocument;
import wpr.model.Concept;
import wpr.model.Hit;
import wpr.model.Layer;
import wpr.model.PlaceSpec;
import wpr.model.RatioSpec;
import wpr.model.Reading;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;
import wpr.model.SilenceSpec;
import wpr.rules.Queries.Query;

/** A validated, compiled rule set. Immutable and safe to share between threads. */
public final class RuleSet {
    private final RuleSetInfo info;
    private final List<String> titles;
    private final List<HitRule> pointing;
    private final List<Condition> negation;
    private final List<RatioSpec> ratios;
    private final List<SilenceSpec> silences;
    private final List<PlaceSpec> places;
    private final Map<Concept, Query> concepts;
    private final PatternSet set;
    private final PatternSet asked;
    private final List<RuleBook.Origin> origins;
    private final List<LexiconReader.Entry> lexicons;
    private final List<Case> cases;
    private final PatternCompiler compiler;
    private final List<Survivor> survives;

    RuleSet(
            RuleSetInfo info,
            List<String> titles,
            RuleBook book,
            List<Condition> negation,
            Queries queries,
            List<LexiconReader.Entry> lexicons,
            List<Survivor> survives) {
        this.survives = survives;
        this.info = info;
        this.titles = List.copyOf(titles);
        this.pointing = List.copyOf(book.pointing);
        this.negation = List.copyOf(negation);
        this.ratios = List.copyOf(book.ratios);
        this.silences = List.copyOf(book.silences);
        this.places = List.copyOf(book.places);
        this.concepts = new LinkedHashMap<>(book.concepts);
        this.set = queries.set();
        this.asked = set.answering(questions());
        this.origins = List.copyOf(book.origins);
        this.lexicons = List.copyOf(lexicons);
        this.cases = List.copyOf(book.cases);
        this.compiler = queries.compiler();
    }

    /** What reports need to know. */
    public RuleSetInfo info() {
        return info;
    }

    /** Titles of initiatives, which annotation marks as one element. */
    public List<String> titles() {
        return titles;
    }

    /** What annotation must add to words for the set to find all it can. */
    public Set<Layer> layers() {
        return set.layers();
    }

    /** A query in the rule language, which may name the lexicons of this set. */
    public Pattern compile(String query) throws QueryException {
        return compiler.compile(query);
    }

    /** Whether a rule is one whose hits {@link #find} gives. */
    boolean searches(RuleInfo rule) {
        return pointing.stream().anyMatch(other -> other.info().id().equals(rule.id()));
    }

    /** A rule that points at places by its id. */
    Optional<HitRule> pointing(String id) {
        return pointing.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
    }

    /** A rule of kind {@code pattern} by its id. */
    Optional<PatternRule> pattern(String id) {
        return pointing(id)
                .flatMap(rule -> rule.bare() instanceof PatternRule pattern ? Optional.of(pattern) : Optional.empty());
    }

    /** What an ambiguous term of a lexicon needs in its sentence to count strict. */
    List<Pattern> conditions(String lexicon, String notation) {
        List<Pattern> conditions = new ArrayList<>();
        for (LexiconReader.Entry entry : lexicons) {
            for (Term term :
                    entry.lexicon().id().equals(lexicon) ? entry.lexicon().terms() : List.<Term>of()) {
                if (term.notation().equals(notation)) {
                    term.when().forEach(when -> conditions.add(checked(when)));
                }
            }
        }
        return conditions;
    }

    private Pattern checked(String query) {
        try {
            return compiler.compile(query);
        } catch (QueryException e) {
            throw new IllegalStateException("the loader has compiled " + query, e);
        }
    }

    /** The sentences that a rule, or a lexicon as {@code $name}, must match: its examples and its cases. */
    List<Example> matching(String owner) {
        return sentences(owner, RuleBook.Origin::match, LexiconReader.Entry::hit, Case::match);
    }

    /** The sentences that a rule or lexicon must leave alone. */
    List<Example> leaving(String owner) {
        return sentences(owner, RuleBook.Origin::noMatch, LexiconReader.Entry::miss, Case::noMatch);
    }

    /** Why some of a rule or lexicon stays although no sentence notices its loss. */
    List<Survivor> survives(String owner) {
        return owner.equals(info.id())
                ? survives
                : sentences(owner, RuleBook.Origin::survives, LexiconReader.Entry::survives, Case::survives);
    }

    /** Ids of all rules and, with {@code $} before them, of all lexicons. */
    List<String> owners() {
        return Stream.concat(
                        origins.stream().map(origin -> origin.info().id()),
                        lexiconNames().stream().map(name -> "$" + name))
                .toList();
    }

    private <E> List<E> sentences(
            String owner,
            Function<RuleBook.Origin, List<E>> ofRule,
            Function<LexiconReader.Entry, List<E>> ofLexicon,
            Function<Case, List<E>> ofCase) {
        List<E> all = new ArrayList<>();
        origins.stream()
                .filter(origin -> origin.info().id().equals(owner))
                .forEach(origin -> all.addAll(ofRule.apply(origin)));
        lexicons.stream()
                .filter(entry -> owner.equals("$" + entry.lexicon().id()))
                .forEach(entry -> all.addAll(ofLexicon.apply(entry)));
        cases.stream().filter(one -> one.of().equals(owner)).forEach(one -> all.addAll(ofCase.apply(one)));
        return all;
    }

    PatternCompiler compiler() {
        return compiler;
    }

    List<Condition> negation() {
        return negation;
    }

    /** How many patterns the set runs. */
    int patterns() {
        return set.size();
    }

    /** The matches of all patterns of the set, by index. */
    List<List<Match>> matches(AnnotatedDocument document) {
        return set.find(document);
    }

    /** Where each rule comes from, in the order of {@link RuleSetInfo#rules}. */
    List<RuleBook.Origin> origins() {
        return origins;
    }

    /** Names of its lexicons, in file order. */
    public List<String> lexiconNames() {
        return lexicons.stream().map(entry -> entry.lexicon().id()).toList();
    }

    List<LexiconReader.Entry> lexicons() {
        return lexicons;
    }

    /** What the lexicon behind an expression {@code $name} is called; empty for any other expression. */
    public String label(String expression, String locale) {
        return lexicons.stream()
                .map(LexiconReader.Entry::lexicon)
                .filter(lexicon -> expression.equals("$" + lexicon.id()))
                .map(lexicon -> lexicon.label().in(locale))
                .findFirst()
                .orElse("");
    }

    public List<RatioSpec> ratios() {
        return ratios;
    }

    /** What rules that ask where a thing stands have to count. */
    public List<PlaceSpec> places() {
        return places;
    }

    public List<SilenceSpec> silences() {
        return silences;
    }

    /** Everything the set finds in a document, in one pass. */
    public Findings search(AnnotatedDocument document) {
        List<List<Match>> found = asked.find(document);
        List<Hit> hits = new ArrayList<>();
        pointing.forEach(rule -> hits.addAll(rule.hits(document, found, negation)));
        List<Hit> occurrences = new ArrayList<>();
        concepts.forEach((concept, query) ->
                found.get(query.index()).forEach(match -> occurrences.add(occurrence(concept, match))));
        return new Findings(
                hits.stream().sorted().toList(), occurrences.stream().sorted().toList());
    }

    /**
     * What a rule set finds in a document.
     *
     * @param hits hits of all rules that point at places; they count strict
     * @param occurrences places of all concepts that ratios and silences count, strict and loose; {@link Hit#rule} is
     *     the {@link Concept#id}
     */
    public record Findings(List<Hit> hits, List<Hit> occurrences) {}

    /** Hits of all rules that point at places. */
    public List<Hit> find(AnnotatedDocument document) {
        return search(document).hits();
    }

    /** Places of all concepts that ratios and silences count. */
    public List<Hit> occurrences(AnnotatedDocument document) {
        return search(document).occurrences();
    }

    private static Hit occurrence(Concept concept, Match match) {
        return new Hit(concept.id(), match.first(), match.end(), match.captures(), match.strict(), false, match.term());
    }

    /**
     * Tells in which sentences tags can change what the set finds; all others give the same without. To be made once for
     * all documents.
     *
     * @param possible the readings that one found without tags may turn out to be, itself among them
     */
    public Prospects prospects(Function<Reading, List<Reading>> possible) {
        return new Prospects(questions(), possible);
    }

    /** What has to be found for the rules to find what they do. */
    private List<Question> questions() {
        Set<Question> questions = new LinkedHashSet<>();
        pointing.forEach(rule -> rule.questions(negation).forEach(questions::add));
        concepts.values().forEach(query -> HitRule.alone(query).forEach(questions::add));
        return List.copyOf(questions);
    }
}
