package wpr.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.measure.CorpusTally;
import wpr.measure.Measures;
import wpr.measure.Silences;
import wpr.measure.Tally;
import wpr.model.AnnotatedDocument;
import wpr.model.Candidate;
import wpr.model.Count;
import wpr.model.Document;
import wpr.model.DocumentResult;
import wpr.model.Hit;
import wpr.model.LedgerEntry;
import wpr.model.LedgerEntry.Status;
import wpr.model.Measure;
import wpr.model.RuleInfo;
import wpr.model.Silence;
import wpr.rules.RuleSet;

/** The way of one document through all stages. Whatever goes wrong ends as a row of the ledger. Safe for many threads. */
final class DocumentAnalysis {
    private final List<RuleSet> ruleSets;
    private final Metadata metadata;
    private final AnalysisOptions options;
    private final List<String> titles;
    private final DocumentReader reader;
    private final Annotator annotator = new Annotator();

    DocumentAnalysis(List<RuleSet> ruleSets, Metadata metadata, AnalysisOptions options) {
        this.ruleSets = ruleSets;
        this.metadata = metadata;
        this.options = options;
        this.reader = new DocumentReader(options.passwords());
        this.titles = ruleSets.stream()
                .flatMap(set -> set.titles().stream())
                .distinct()
                .toList();
    }

    /** Analyses all documents of an input; never throws for what the input holds. */
    List<Analysed> analyse(Input input) {
        return reader.open(input).stream().map(this::document).toList();
    }

    private Analysed document(Input input) {
        String sha256 = "";
        try {
            byte[] content = input.content().read();
            sha256 = Fingerprint.sha256(content);
            return analyse(reader.read(input.document(), content));
        } catch (ExtractionException e) {
            boolean other = e.reason() == ExtractionException.Reason.UNSUPPORTED;
            return lost(input, sha256, other ? Status.SKIPPED : Status.FAILED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return lost(input, sha256, Status.FAILED, reason(e));
        } catch (OutOfMemoryError e) {
            return lost(input, sha256, Status.FAILED, "It needs more memory than there is: set WPR_JAVA_OPTS=-Xmx4g.");
        } catch (RuntimeException | StackOverflowError e) {
            return lost(input, sha256, Status.FAILED, "A fault of the program, please report it with the file: " + e);
        }
    }

    private static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "There is no such file.";
        }
        if (fault instanceof AccessDeniedException) {
            return "There is no permission to read it.";
        }
        String message = fault instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : fault.getMessage();
        return "It cannot be read: " + message + ".";
    }

    private Analysed analyse(Document document) {
        AnnotatedDocument annotated =
                annotator.annotate(document, new AnnotateOptions(options.language(), titles, this::needTags));
        List<RuleSet> sets = of(annotated.language());
        if (sets.isEmpty()) {
            LedgerEntry entry = entry(annotated, Status.FAILED, notAnalysed(annotated.language()));
            return new Analysed(result(entry, document, List.of(), List.of(), List.of(), List.of()), Map.of());
        }
        LedgerEntry entry = entry(
                annotated, Status.ANALYSED, String.join(" ", document.source().warnings()));
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
            silences.addAll(Silences.of(tally, set.silences(), options.closeReading()));
            tallies.put(set.info().id(), CorpusTally.of(tally, set.ratios(), options.seed()));
        }
        candidates.sort(null);
        return new Analysed(
                result(
                        entry,
                        document,
                        List.copyOf(candidates),
                        List.copyOf(counts),
                        List.copyOf(measures),
                        List.copyOf(silences)),
                tallies);
    }

    private static DocumentResult result(
            LedgerEntry entry,
            Document document,
            List<Candidate> candidates,
            List<Count> counts,
            List<Measure> measures,
            List<Silence> silences) {
        return new DocumentResult(
                entry,
                document.text(),
                document.blocks(),
                document.pageStarts(),
                candidates,
                counts,
                measures,
                silences);
    }

    private static String notAnalysed(String language) {
        return language.equals("und")
                ? "The text is too short to tell its language; name it with --language."
                : "The text is in the language `" + language
                        + "`, for which no rule set is loaded; if that is wrong, name it with --language.";
    }

    private List<RuleSet> of(String language) {
        return ruleSets.stream()
                .filter(set -> set.info().language().equals(language))
                .toList();
    }

    /**
     * All sentences where a rule set is loaded for the language, else none. Asking the rules for each sentence whether
     * they can match it ({@link RuleSet#sentencesNeedingTags}) costs more today than tagging it: on the example corpus it
     * left no sentence out and halved the speed.
     */
    private BitSet needTags(AnnotatedDocument untagged) {
        return of(untagged.language()).isEmpty() ? new BitSet() : TagFilter.ALL.needed(untagged);
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

    private LedgerEntry entry(AnnotatedDocument annotated, Status status, String reason) {
        Document document = annotated.document();
        SortedMap<String, String> about = new TreeMap<>(document.source().metadata());
        about.putAll(metadata.of(document.id()));
        int words = 0;
        for (int token = 0; token < annotated.tokens().size(); token++) {
            words += annotated.tokens().word(token) ? 1 : 0;
        }
        return new LedgerEntry(
                document.id(),
                document.source().sha256(),
                status,
                reason,
                document.source().mediaType(),
                annotated.language(),
                document.source().pages(),
                (int) document.sections().stream().filter(s -> s.level() > 0).count(),
                annotated.sentences().size(),
                words,
                document.text().length(),
                (int) document.repairs().stream()
                        .filter(r -> r.rule().equals("line-end-hyphen"))
                        .count(),
                document.source().boilerplate(),
                document.source().duplicates(),
                about);
    }

    private Analysed lost(Input input, String sha256, Status status, String reason) {
        LedgerEntry entry = new LedgerEntry(
                input.document(),
                sha256,
                status,
                reason,
                "",
                "",
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                new TreeMap<>(metadata.of(input.document())));
        return new Analysed(
                new DocumentResult(entry, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                Map.of());
    }
}
