package wpr.cli;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.match.Pattern;
import wpr.match.Prospects;
import wpr.match.QueryException;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;
import wpr.model.Problem;
import wpr.rules.RuleSet;

/** A query as each rule set understands it: a lexicon of the same name differs from language to language. */
final class QueryInSets {
    private final Map<String, Pattern> byLanguage = new LinkedHashMap<>();
    private final Map<String, Prospects> prospects = new ConcurrentHashMap<>();
    private final Annotator annotator;
    private final AnnotateOptions options;

    /**
     * Fails where no rule set understands the query.
     *
     * @param locale language of the fault
     */
    QueryInSets(String query, List<RuleSet> sets, Annotator annotator, String locale) {
        this.annotator = annotator;
        String line = query.strip().replaceAll("\\s", " ");
        QueryException fault = null;
        for (RuleSet set : sets) {
            try {
                byLanguage.putIfAbsent(set.info().language(), set.compile(line));
            } catch (QueryException e) {
                fault = fault == null ? e : fault;
            }
        }
        if (byLanguage.isEmpty() && fault != null) {
            String marked = line + "\n    " + " ".repeat(fault.offset()) + "^";
            Problem problem =
                    new Problem("query", 1, fault.offset() + 1, marked, fault.message(locale), fault.remedy(locale));
            throw Failure.usage("query.faulty", List.of(problem));
        }
        List<String> titles =
                sets.stream().flatMap(set -> set.titles().stream()).distinct().toList();
        List<String> languages =
                sets.stream().map(set -> set.info().language()).distinct().toList();
        Set<Layer> layers = byLanguage.values().stream()
                .flatMap(pattern -> pattern.layers().stream())
                .collect(Collectors.toSet());
        String language = languages.size() == 1 ? languages.get(0) : "auto";
        this.options = new AnnotateOptions(language, titles, layers, this::needTags);
    }

    /** How documents are annotated for the query. */
    AnnotateOptions options() {
        return options;
    }

    /** The pattern for a document; empty where the query names a lexicon that its language does not have. */
    Optional<Pattern> of(AnnotatedDocument document) {
        Pattern any = byLanguage.values().iterator().next();
        Pattern own = byLanguage.get(document.language());
        return own != null ? Optional.of(own) : any.lexiconsUsed().isEmpty() ? Optional.of(any) : Optional.empty();
    }

    /** Concordances show lemmas, so tags are needed wherever the query can match. */
    private BitSet needTags(AnnotatedDocument untagged) {
        String language = untagged.language();
        return of(untagged)
                .map(pattern -> prospects
                        .computeIfAbsent(language, l -> prospects(pattern, l))
                        .sentences(untagged))
                .orElseGet(BitSet::new);
    }

    private Prospects prospects(Pattern pattern, String language) {
        return new Prospects(
                List.of(new Prospects.Question(pattern, List.of(), true)),
                reading -> annotator.possible(reading, language));
    }
}
