package wpr.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wpr.model.RatioSpec;
import wpr.model.RuleInfo;
import wpr.rules.RuleBook.Origin;
import wpr.rules.Yaml.Scalar;

/** Faults that only show when all rules are seen together. */
final class RuleChecks {
    private final boolean whole;
    private final Faults faults;

    /** @param whole whether all rules are seen; where a file could not be read, a missing one may stand there */
    RuleChecks(boolean whole, Faults faults) {
        this.whole = whole;
        this.faults = faults;
    }

    void check(RuleBook book, List<LexiconReader.Entry> lexicons) {
        Map<String, LexiconReader.Entry> byId = new LinkedHashMap<>();
        lexicons.forEach(entry -> byId.put(entry.lexicon().id(), entry));
        List<String> ids = book.infos.stream().map(RuleInfo::id).toList();
        for (Origin origin : book.origins) {
            origin.fields()
                    .scalar("mirror")
                    .filter(mirror -> whole && !ids.contains(mirror.value()))
                    .ifPresent(mirror -> faults.unknown(mirror, "unknown-mirror", ids));
        }
        book.ratios.forEach(ratio -> overlap(ratio, byId));
    }

    /** A word counted on both sides of a ratio moves neither; which side it belongs to must be said. */
    private void overlap(RatioSpec ratio, Map<String, LexiconReader.Entry> lexicons) {
        Map<String, Scalar> over = terms(ratio.over().id(), lexicons);
        Set<String> said = new HashSet<>();
        terms(ratio.under().id(), lexicons).forEach((key, term) -> {
            Scalar twin = over.get(key);
            if (twin != null && said.add(key)) {
                faults.add(
                        term.at(),
                        "ratio-overlap",
                        term.value(),
                        ratio.rule().id(),
                        twin.at().source().name(),
                        twin.at().line());
            }
        });
    }

    /** The terms of the lexicons of a query; doubt makes no difference to what a term is. */
    private static Map<String, Scalar> terms(String query, Map<String, LexiconReader.Entry> lexicons) {
        Map<String, Scalar> terms = new LinkedHashMap<>();
        for (LexiconName name : LexiconName.in(query)) {
            LexiconReader.Entry entry = lexicons.get(name.id());
            if (entry != null) {
                entry.terms()
                        .forEach(term -> terms.putIfAbsent(term.value().strip().replaceFirst("\\?$", ""), term));
            }
        }
        return terms;
    }
}
