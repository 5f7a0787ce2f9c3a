package wpr.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import wpr.model.Block;
import wpr.model.Candidate;
import wpr.model.Count;
import wpr.model.DocumentResult;
import wpr.model.Lead;
import wpr.model.LedgerEntry;
import wpr.model.Measure;
import wpr.model.RuleInfo;
import wpr.model.Silence;
import wpr.model.Unit;
import wpr.model.Zone;

/** What reports say of the corpus, gathered document by document; it holds counts and ledger rows, no text. */
final class CorpusSummary {
    /** Documents whose candidates are drawn along the text; no drawing shows more. */
    static final int STRIPS = 40;

    /** Documents whose measures are listed. */
    static final int MEASURED = 200;

    /**
     * A row of the overview.
     *
     * @param entry row of the ledger
     * @param proposals how many proposals were found
     * @param others how many other candidates, density rules left out
     * @param rules numbers of the rules that matched, as {@link Codebook#rules} counts from 0
     */
    record Row(LedgerEntry entry, int proposals, int others, String rules) {}

    /**
     * What a rule found.
     *
     * @param count candidates
     * @param documents documents with at least one
     * @param applied documents it was applied to
     * @param tokens words it searched
     */
    record Tally(int count, int documents, int applied, long tokens) {
        private static final Tally NONE = new Tally(0, 0, 0, 0);

        private Tally plus(Count more) {
            return new Tally(
                    count + more.count(), documents + (more.count() > 0 ? 1 : 0), applied + 1, tokens + more.tokens());
        }

        /** Candidates per 1,000 words. */
        double rate() {
            return tokens == 0 ? Double.NaN : 1000.0 * count / tokens;
        }
    }

    /**
     * A law, report, project or body that documents name.
     *
     * @param documents how many of them
     */
    record Named(Lead.Kind kind, String name, int documents) {
        private static final Comparator<Named> ORDER = Comparator.comparingInt(Named::documents)
                .reversed()
                .thenComparing(Named::kind)
                .thenComparing(Named::name);
    }

    /**
     * What extraction gave, summed over the analysed documents.
     *
     * @param languages documents by language
     * @param formats documents by media type
     * @param suspect documents nobody should cite before comparing them with the original
     */
    record Extraction(
            int documents,
            SortedMap<String, Integer> languages,
            SortedMap<String, Integer> formats,
            long pages,
            long ocrPages,
            long bodyTokens,
            long hyphens,
            long boilerplate,
            long duplicates,
            int suspect) {}

    /** Passages of one kind and their words, told by white space. */
    record Volume(long passages, long words) {
        private Volume plus(Volume more) {
            return new Volume(passages + more.passages, words + more.words);
        }
    }

    private record Name(Lead.Kind kind, String name) {}

    private final Codebook codebook;
    private final Map<String, Element.Figure> figures = new HashMap<>();
    private final Map<String, List<Figures.Strip>> places = new TreeMap<>();
    private final Map<Name, Integer> leads = new HashMap<>();
    private final SortedMap<Act, Integer> acts = new TreeMap<>();
    private final Map<Zone, Volume> zones = new EnumMap<>(Zone.class);
    private int strips;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Answers> silences = new HashMap<>();
    private final Map<String, Map<String, List<Measure>>> measures = new HashMap<>();

    CorpusSummary(Codebook codebook) {
        this.codebook = codebook;
    }

    void add(DocumentResult result) {
        int proposals = 0;
        int others = 0;
        for (Count count : result.counts()) {
            if (result.entry().counted()) {
                tallies.merge(count.rule(), Tally.NONE.plus(count), (before, one) -> before.plus(count));
            }
            RuleInfo rule = codebook.rule(count.rule());
            proposals += rule.proposal() ? count.count() : 0;
            others += rule.proposal() || rule.density() ? 0 : count.count();
        }
        String rules = result.counts().stream()
                .filter(count -> count.count() > 0)
                .map(count -> String.valueOf(codebook.number(count.rule())))
                .collect(Collectors.joining(" "));
        rows.add(new Row(result.entry(), proposals, others, rules));
        if (!result.entry().counted()) {
            return;
        }
        add(result.silences());
        Act.in(result).forEach((act, count) -> acts.merge(act, count, Integer::sum));
        result.leads().stream()
                .map(lead -> new Name(lead.kind(), lead.name()))
                .distinct()
                .forEach(name -> leads.merge(name, 1, Integer::sum));
        for (Block block : result.blocks()) {
            int words = new StringTokenizer(result.text().substring(block.start(), block.end())).countTokens();
            zones.merge(block.zone(), new Volume(1, words), Volume::plus);
        }
        if (result.entry().status() == LedgerEntry.Status.ANALYSED && strips++ < STRIPS) {
            addPlaces(result);
        }
        result.measures().stream()
                .filter(measure -> measure.unit() == Unit.DOCUMENT)
                .forEach(this::add);
    }

    private void add(Measure measure) {
        Map<String, List<Measure>> own = measures.computeIfAbsent(measure.rule(), none -> new LinkedHashMap<>());
        if (own.containsKey(measure.document()) || own.size() <= MEASURED) {
            own.computeIfAbsent(measure.document(), none -> new ArrayList<>()).add(measure);
        }
    }

    private void addPlaces(DocumentResult result) {
        Map<String, List<Double>> own = new TreeMap<>();
        for (Candidate candidate : result.candidates()) {
            RuleInfo rule = codebook.rule(candidate.rule());
            if (!rule.density()) {
                own.computeIfAbsent(rule.question(), none -> new ArrayList<>())
                        .add(candidate.start()
                                / (double) Math.max(1, result.text().length()));
            }
        }
        own.forEach((question, at) -> places.computeIfAbsent(question, none -> new ArrayList<>())
                .add(new Figures.Strip(Corpus.label(result.entry()), at)));
    }

    /** What was drawn before under this name; otherwise drawn now. */
    Element.Figure figure(String file, Supplier<Element.Figure> drawing) {
        return figures.computeIfAbsent(file, none -> drawing.get());
    }

    /** Where candidates stand in the first documents that hold any, as shares of their texts, by question. */
    Map<String, List<Figures.Strip>> places() {
        return places;
    }

    /** How much stands in passages of each kind. */
    Map<Zone, Volume> zones() {
        return zones;
    }

    Extraction extraction() {
        List<LedgerEntry> entries =
                rows(LedgerEntry.Status.ANALYSED).stream().map(Row::entry).toList();
        SortedMap<String, Integer> languages = new TreeMap<>();
        SortedMap<String, Integer> formats = new TreeMap<>();
        entries.forEach(entry -> languages.merge(entry.language(), 1, Integer::sum));
        entries.forEach(entry -> formats.merge(entry.mediaType(), 1, Integer::sum));
        return new Extraction(
                entries.size(),
                languages,
                formats,
                sum(entries, entry -> entry.extent().pages()),
                sum(entries, entry -> entry.extent().ocrPages()),
                sum(entries, entry -> entry.extent().bodyTokens()),
                sum(entries, entry -> entry.repaired().hyphens()),
                sum(entries, entry -> entry.repaired().boilerplate()),
                sum(entries, entry -> entry.repaired().duplicates()),
                (int) entries.stream().filter(LedgerEntry::suspect).count());
    }

    private static long sum(List<LedgerEntry> entries, ToLongFunction<LedgerEntry> of) {
        return entries.stream().mapToLong(of).sum();
    }

    /** How often each act comes in all documents. */
    SortedMap<Act, Integer> acts() {
        return acts;
    }

    /** What documents name, what most of them name first. */
    List<Named> leads() {
        return leads.entrySet().stream()
                .map(entry -> new Named(entry.getKey().kind(), entry.getKey().name(), entry.getValue()))
                .sorted(Named.ORDER)
                .toList();
    }

    /** Takes answers, those of the corpus last. */
    void add(List<Silence> answers) {
        answers.forEach(answer ->
                silences.computeIfAbsent(answer.rule(), none -> new Answers()).add(answer));
    }

    List<Row> rows(LedgerEntry.Status status) {
        return rows.stream().filter(row -> row.entry().status() == status).toList();
    }

    int documents() {
        return rows.size();
    }

    long tokens() {
        return rows.stream()
                .filter(row -> row.entry().counted())
                .mapToLong(row -> row.entry().tokens())
                .sum();
    }

    Tally tally(RuleInfo rule) {
        return tallies.getOrDefault(rule.id(), Tally.NONE);
    }

    /** Rules that were applied to at least one document, in the order of the codebook. */
    List<RuleInfo> applied() {
        return codebook.rules().stream()
                .filter(rule -> tallies.containsKey(rule.id()))
                .toList();
    }

    /** Rules that were applied and matched nowhere. */
    List<RuleInfo> never() {
        return applied().stream().filter(rule -> tally(rule).count() == 0).toList();
    }

    Answers silences(String rule) {
        return silences.getOrDefault(rule, new Answers());
    }

    /** Measures of the first documents that have any, and of one more where there are more than {@link #MEASURED}. */
    Map<String, List<Measure>> measures(String rule) {
        return measures.getOrDefault(rule, Map.of());
    }
}
