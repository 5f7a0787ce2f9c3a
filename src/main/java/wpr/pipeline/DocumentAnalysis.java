package wpr.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.match.Prospects;
import wpr.measure.Awaiting;
import wpr.measure.CorpusTally;
import wpr.measure.Excerpts;
import wpr.measure.Leads;
import wpr.measure.Likeness;
import wpr.measure.Measures;
import wpr.measure.NearMisses;
import wpr.measure.PlaceCounts;
import wpr.measure.Places;
import wpr.measure.Profile;
import wpr.measure.Profile.Vocabulary;
import wpr.measure.Recurrence;
import wpr.measure.ReferenceSilences;
import wpr.measure.Silences;
import wpr.measure.Tally;
import wpr.model.AnnotatedDocument;
import wpr.model.Candidate;
import wpr.model.Count;
import wpr.model.Document;
import wpr.model.DocumentResult;
import wpr.model.Hit;
import wpr.model.Layer;
import wpr.model.Lead;
import wpr.model.LedgerEntry;
import wpr.model.LedgerEntry.Status;
import wpr.model.Measure;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.model.RuleInfo;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.rules.RuleSet;

/** The way of one document through all stages. Whatever goes wrong ends as a row of the ledger. Safe for many threads. */
final class DocumentAnalysis implements AutoCloseable {
    /** So many words are tagged in less time than it takes to work out which sentences need tags. */
    private static final int FEW_WORDS = 100_000;

    private final List<RuleSet> ruleSets;
    private final Ledger ledger;
    private final AnalysisOptions options;
    private final AnnotateOptions asked;
    private final DocumentReader reader;
    private final Map<RuleSet, ReferenceSilences> references = new LinkedHashMap<>();
    private final GuardedReader guarded;
    private final Preparation preparation;
    private final Lock memory = new ReentrantLock();
    private final Map<RuleSet, Prospects> prospects = new ConcurrentHashMap<>();
    private final LongAdder words = new LongAdder();

    DocumentAnalysis(List<RuleSet> ruleSets, Metadata metadata, AnalysisOptions options) {
        this.ruleSets = ruleSets;
        this.ledger = new Ledger(metadata);
        this.options = options;
        ruleSets.forEach(set -> references.put(set, references(set, options)));
        this.reader = new DocumentReader(options.extract());
        this.guarded = new GuardedReader(options.extract(), reader, options.isolated());
        this.preparation = new Preparation(guarded, options);
        this.asked = asked(ruleSets, options.language());
    }

    /** What all rules together ask of annotation. */
    private AnnotateOptions asked(List<RuleSet> sets, String language) {
        return new AnnotateOptions(
                language,
                sets.stream().flatMap(set -> set.titles().stream()).distinct().toList(),
                layers(sets),
                this::needTags);
    }

    /** The layers that some set asks for; sets that cannot add to them are not asked, which spares their planning. */
    private static Set<Layer> layers(List<RuleSet> sets) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (RuleSet set : sets) {
            if (!layers.equals(Layer.ALL)) {
                layers.addAll(set.layers());
            }
        }
        return layers;
    }

    /** The documents an input holds; more than one for an archive. */
    List<Input> open(Input input) {
        return reader.open(input);
    }

    /** Analyses a document; never throws for what it holds. */
    Analysed analyse(Input input) {
        try {
            return document(input);
        } catch (OutOfMemoryError e) {
            guarded.isolate();
            return alone(input);
        }
    }

    /** Another document may have had the memory; those that went without are done again, one after another. */
    private Analysed alone(Input input) {
        memory.lock();
        try {
            return document(input);
        } catch (OutOfMemoryError e) {
            return lost(input, "", Status.FAILED, Remark.of(Code.NO_MEMORY));
        } finally {
            memory.unlock();
        }
    }

    private Analysed document(Input input) {
        String sha256 = "";
        try {
            byte[] content = reader.content(input);
            sha256 = Fingerprint.sha256(content);
            Preparation.Text text = preparation.text(input.document(), sha256, content);
            return guarded.within(() -> analyse(text));
        } catch (ExtractionException e) {
            boolean other = e.reason() == ExtractionException.Reason.UNSUPPORTED;
            return lost(input, sha256, other ? Status.SKIPPED : Status.FAILED, e.remark());
        } catch (IOException e) {
            return lost(input, sha256, Status.FAILED, Ledger.remark(e));
        } catch (RuntimeException | StackOverflowError e) {
            return lost(input, sha256, Status.FAILED, Remark.of(Code.FAULT, e));
        }
    }

    private Analysed analyse(Preparation.Text text) {
        Document document = text.document();
        // what is kept is best kept whole: another rule then asks for nothing more
        boolean all = options.store().keeps() || words.sum() < FEW_WORDS;
        TagFilter fresh = all ? TagFilter.ALL : asked.filter();
        AnnotatedDocument annotated = preparation.annotated(text, asked, fresh);
        words.add(annotated.tokens().size());
        List<RuleSet> sets = of(annotated.language());
        if (sets.isEmpty()) {
            LedgerEntry entry = ledger.read(annotated, Status.FAILED, List.of(notAnalysed(annotated.language())));
            return Analysed.alone(result(entry, document, List.of(), List.of(), List.of(), List.of(), List.of()));
        }
        LedgerEntry entry =
                ledger.read(annotated, Status.ANALYSED, document.source().warnings());
        List<Candidate> candidates = new ArrayList<>();
        List<Count> counts = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        List<Silence> silences = new ArrayList<>();
        Map<String, CorpusTally> tallies = new LinkedHashMap<>();
        for (RuleSet set : sets) {
            RuleSet.Findings findings = set.search(annotated);
            List<Candidate> found = Candidates.of(annotated, ownLanguage(annotated, findings.hits()), rules(set));
            Tally tally = Tally.of(annotated, ownLanguage(annotated, findings.occurrences()));
            candidates.addAll(found);
            counts.addAll(counts(document.id(), set, found, entry.tokens()));
            measures.addAll(Measures.ofDocument(tally, set.ratios(), options.seed()));
            measures.addAll(Places.of(tally, set.places(), options.seed()));
            NearMisses near = new NearMisses(document, tally);
            Stream.concat(
                            Silences.of(tally, set.silences(), options.closeReading()).stream(),
                            against(set).of(tally).stream())
                    .map(near::beside)
                    .forEach(silences::add);
            tallies.put(set.info().id(), contribution(set, annotated, tally, near, found, entry));
        }
        candidates.sort(null);
        return new Analysed(
                result(
                        entry,
                        document,
                        List.copyOf(candidates),
                        List.copyOf(counts),
                        List.copyOf(measures),
                        List.copyOf(silences),
                        Leads.of(annotated)),
                tallies,
                Recurrence.Words.of(annotated),
                Likeness.of(document));
    }

    private ReferenceSilences against(RuleSet set) {
        ReferenceSilences others = references.get(set);
        if (others == null) {
            throw new IllegalStateException(
                    "a rule set that was not loaded: " + set.info().id());
        }
        return others;
    }

    /** What others a document is held against; what the documents of a corpus say to each other is known at the end. */
    private static ReferenceSilences references(RuleSet set, AnalysisOptions options) {
        Profile reference = options.corpus().references().get(set.info().language());
        List<SilenceSpec> specs = set.silences().stream()
                .filter(spec -> reference != null || spec.type().equals("relative"))
                .toList();
        Profile counts = reference == null ? Profile.EMPTY : reference;
        return new ReferenceSilences(counts, Excerpts.NONE, specs, options.seed());
    }

    /** What a document adds to the corpus. */
    private CorpusTally contribution(
            RuleSet set,
            AnnotatedDocument annotated,
            Tally tally,
            NearMisses near,
            List<Candidate> found,
            LedgerEntry entry) {
        SortedMap<String, Integer> rules = new TreeMap<>();
        found.stream().filter(c -> !c.quoted()).forEach(c -> rules.merge(c.rule(), 1, Integer::sum));
        boolean compared = options.corpus().vocabulary();
        Vocabulary vocabulary = compared ? Vocabulary.of(annotated) : Vocabulary.NONE;
        String genre = entry.metadata().getOrDefault("genre", "");
        Profile profile = Profile.of(tally, set.info().language(), genre, rules, vocabulary);
        List<SilenceSpec> shown = set.silences().stream()
                .filter(spec -> compared || spec.type().equals("interlocutor"))
                .toList();
        String text = annotated.document().text();
        Excerpts excerpts = Excerpts.of(tally, shown, span -> text.substring(span.start(), span.end()));
        return CorpusTally.of(tally, set.ratios(), set.silences(), profile, excerpts, options.seed())
                .with(PlaceCounts.of(tally, set.places()))
                .with(Awaiting.of(tally, set.silences(), near, compared));
    }

    @Override
    public void close() {
        guarded.close();
    }

    private static DocumentResult result(
            LedgerEntry entry,
            Document document,
            List<Candidate> candidates,
            List<Count> counts,
            List<Measure> measures,
            List<Silence> silences,
            List<Lead> leads) {
        return new DocumentResult(
                entry,
                document.text(),
                document.blocks(),
                document.pageStarts(),
                candidates,
                counts,
                measures,
                silences,
                leads);
    }

    private static Remark notAnalysed(String language) {
        return language.equals("und")
                ? Remark.of(Code.LANGUAGE_UNKNOWN)
                : Remark.of(Code.LANGUAGE_WITHOUT_RULES, language);
    }

    private List<RuleSet> of(String language) {
        return ruleSets.stream()
                .filter(set -> set.info().language().equals(language))
                .toList();
    }

    /** The sentences in which tags can change what a rule set for the language finds; all where lemmas are counted. */
    private BitSet needTags(AnnotatedDocument untagged) {
        BitSet needed = new BitSet();
        if (options.corpus().vocabulary() && !of(untagged.language()).isEmpty()) {
            return TagFilter.ALL.needed(untagged);
        }
        of(untagged.language())
                .forEach(set -> needed.or(prospects
                        .computeIfAbsent(
                                set,
                                s -> s.prospects(reading ->
                                        preparation.possible(reading, s.info().language())))
                        .sentences(untagged)));
        return needed;
    }

    /** A passage in another language is not matched by rules written for this one. */
    private static List<Hit> ownLanguage(AnnotatedDocument annotated, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> {
                    String language = annotated
                            .sentences()
                            .get(annotated.sentenceOf(hit.first()))
                            .language();
                    return language.equals(annotated.language()) || language.equals("und");
                })
                .toList();
    }

    private static Map<String, RuleInfo> rules(RuleSet set) {
        return set.info().rules().stream().collect(Collectors.toMap(RuleInfo::id, rule -> rule));
    }

    /** One count for each rule that has candidates by its kind, zeros included. */
    private static List<Count> counts(String document, RuleSet set, List<Candidate> candidates, int words) {
        List<Count> counts = new ArrayList<>();
        for (RuleInfo rule : set.info().rules()) {
            if (!rule.kind().equals("ratio") && !rule.kind().equals("silence")) {
                List<Candidate> own = candidates.stream()
                        .filter(c -> c.rule().equals(rule.id()))
                        .toList();
                int quoted = (int) own.stream().filter(Candidate::quoted).count();
                counts.add(new Count(document, rule.id(), own.size(), quoted, words));
            }
        }
        return counts;
    }

    private Analysed lost(Input input, String sha256, Status status, Remark remark) {
        return Analysed.alone(DocumentResult.unread(ledger.lost(input.document(), sha256, status, remark)));
    }
}
