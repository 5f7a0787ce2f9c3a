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
        for (SilenceSpec silence : book.silences) {
            RuleInfo info = silence.rule();
            if (silence.type().equals("conditional") && info.mirror().isEmpty()) {
                Fields fields = book.origins.get(book.infos.indexOf(info)).fields();
                remarks.add(fields.at("id"), "mirror-missing", info.id());
            }
        }
    }
}
