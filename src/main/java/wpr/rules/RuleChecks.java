package wpr.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wpr.match.Term;
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
        Set<Scalar> said = Collections.newSetFromMap(new IdentityHashMap<>());
        for (LexiconReader.Entry under : named(ratio.under().id(), lexicons)) {
            for (LexiconReader.Entry over : named(ratio.over().id(), lexicons)) {
                List<Term> exceptions = new ArrayList<>(under.lexicon().except());
                exceptions.addAll(over.lexicon().except());
                overlap(ratio, under, over, exceptions, said);
            }
        }
    }

    private void overlap(
            RatioSpec ratio,
            LexiconReader.Entry under,
            LexiconReader.Entry over,
            List<Term> exceptions,
            Set<Scalar> said) {
        for (int i = 0; i < under.terms().size(); i++) {
            Scalar written = under.terms().get(i);
            for (int j = 0; j < over.terms().size() && !said.contains(written); j++) {
                Scalar twin = over.terms().get(j);
                under.lexicon()
                        .terms()
                        .get(i)
                        .overlap(over.lexicon().terms().get(j), exceptions)
                        .ifPresent(caught -> {
                            said.add(written);
                            fault(ratio, written, twin, caught);
                        });
            }
        }
    }

    private void fault(RatioSpec ratio, Scalar term, Scalar twin, String caught) {
        boolean same = plain(term).equals(plain(twin));
        faults.add(
                term.at(),
                same ? "ratio-overlap" : "ratio-overlap-of",
                term.value(),
                ratio.rule().id(),
                twin.at().source().name(),
                twin.at().line(),
                twin.value(),
                caught);
    }

    /** Doubt makes no difference to what a term is. */
    private static String plain(Scalar term) {
        return term.value().strip().replaceFirst("\\?$", "");
    }

    private static List<LexiconReader.Entry> named(String query, Map<String, LexiconReader.Entry> lexicons) {
        return LexiconName.in(query).stream()
                .map(LexiconName::id)
                .distinct()
                .flatMap(name -> Optional.ofNullable(lexicons.get(name)).stream())
                .toList();
    }
}
