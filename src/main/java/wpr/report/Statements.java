package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wpr.model.RuleInfo;

/** The sentences that every report says, whatever it holds. */
final class Statements {
    private Statements() {}

    /** Those that hold for any text. */
    static Element fixed(Wording wording) {
        return new Element.Items(Element.Items.Style.STATEMENTS, sentences(wording));
    }

    /**
     * These, and how many of the rules found anything.
     *
     * @param applied rules that were applied
     * @param never those among them that matched nowhere
     */
    static Element of(Wording wording, Codebook codebook, List<RuleInfo> applied, List<RuleInfo> never) {
        List<Prose> sentences = sentences(wording);
        String names = never.stream().map(codebook::name).collect(Collectors.joining(", "));
        sentences.add(Prose.of(
                never.isEmpty()
                        ? wording.say("what.fired-all", applied.size(), applied.size())
                        : wording.say("what.fired", applied.size() - never.size(), applied.size(), names)));
        return new Element.Items(Element.Items.Style.STATEMENTS, sentences);
    }

    private static List<Prose> sentences(Wording wording) {
        List<Prose> sentences = new ArrayList<>();
        for (String key : List.of("aid", "candidates", "absent", "position", "counts")) {
            sentences.add(Prose.of(wording.say("what." + key)));
        }
        return sentences;
    }
}
