package wpr.cli;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wpr.annotate.AnnotateOptions;
import wpr.match.Pattern;
import wpr.match.QueryException;
import wpr.model.AnnotatedDocument;
import wpr.model.Problem;
import wpr.rules.RuleSet;

/** A query as each rule set understands it: a lexicon of the same name differs from language to language. */
final class QueryInSets {
    private final Map<String, Pattern> byLanguage = new LinkedHashMap<>();
    private final AnnotateOptions options;

    /** Fails where no rule set understands the query. */
    QueryInSets(String query, List<RuleSet> sets) {
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
            Problem problem = new Problem("query", 1, fault.offset() + 1, marked, fault.message(), fault.remedy());
            throw Failure.usage("the query cannot be used; nothing was searched.", List.of(problem));
        }
        List<String> titles =
                sets.stream().flatMap(set -> set.titles().stream()).distinct().toList();
        List<String> languages =
                sets.stream().map(set -> set.info().language()).distinct().toList();
        String language = languages.size() == 1 ? languages.get(0) : "auto";
        this.options = new AnnotateOptions(language, titles, this::needTags);
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

    private BitSet needTags(AnnotatedDocument untagged) {
        return of(untagged)
                .map(pattern -> pattern.sentencesThatMayMatch(untagged))
                .orElseGet(BitSet::new);
    }
}
