package wpr.rules;

import java.util.List;
import java.util.Set;
import wpr.model.RuleInfo;
import wpr.model.SilenceSpec;

/** What is allowed in a rule set but worth a look. */
final class RuleRemarks {
    private final Faults remarks;

    RuleRemarks(Faults remarks) {
        this.remarks = remarks;
    }

    void look(RuleBook book, List<LexiconReader.Entry> lexicons, Set<String> used) {
        for (LexiconReader.Entry lexicon : lexicons) {
            if (!used.contains(lexicon.lexicon().id())) {
                remarks.add(
                        lexicon.id().at(), "lexicon-unused", lexicon.lexicon().id());
            }
        }
        for (HitRule rule : book.pointing) {
            boolean oneWay = rule.bare() instanceof OrderRule || rule.bare() instanceof CooccurrenceRule;
            if (oneWay && rule.info().mirror().isEmpty()) {
                mirror(book, rule.info());
            }
        }
        for (SilenceSpec silence : book.silences) {
            RuleInfo info = silence.rule();
            if (silence.type().equals("conditional") && info.mirror().isEmpty()) {
                mirror(book, info);
            }
        }
    }

    private void mirror(RuleBook book, RuleInfo info) {
        Fields fields = book.origins.get(book.infos.indexOf(info)).fields();
        remarks.add(fields.at("id"), "mirror-missing", info.id());
    }
}
