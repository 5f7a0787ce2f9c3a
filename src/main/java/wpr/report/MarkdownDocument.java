package wpr.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wpr.model.Candidate;
import wpr.model.Count;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.Measure;
import wpr.model.Part;
import wpr.model.RuleInfo;
import wpr.model.Silence;
import wpr.model.Span;
import wpr.model.Unit;
import wpr.model.Zone;

/** One document as Markdown: its proposals with what leans on them, what stands alone, measures, silences. */
final class MarkdownDocument {
    /** How many passages a rule shows in a document; all others are in the table of candidates. */
    static final int MOST = 5;

    private static final int KEY = 8;
    private static final int EVIDENCE = 2;

    private final Codebook codebook;
    private final Wording wording;
    private final DocumentResult result;
    private final Anchors anchors;
    private final Set<String> asked = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    MarkdownDocument(Codebook codebook, Wording wording, Draw draw, DocumentResult result) {
        this.codebook = codebook;
        this.wording = wording;
        this.result = result;
        this.anchors = Anchors.draw(result.candidates(), codebook, draw, MOST);
    }

    /** The name to show for a document: its label from the metadata, or its id. */
    static String label(LedgerEntry entry) {
        String label = entry.metadata().getOrDefault("label", "");
        return label.isBlank() ? entry.document() : label;
    }

    String markdown() {
        heading();
        if (result.candidates().isEmpty()) {
            out.append(wording.say("document.nothing")).append("\n\n");
        } else {
            proposals();
            passages("document.elsewhere", anchors.elsewhere());
            passages("document.alone", anchors.alone());
            if (anchors.left() > 0) {
                out.append(wording.many("document.left", anchors.left())).append("\n\n");
            }
        }
        rates();
        measures();
        silences();
        return out.toString();
    }

    private void heading() {
        LedgerEntry entry = result.entry();
        int proposals = sum(true);
        int others = sum(false);
        out.append("### ").append(Markdown.escape(label(entry))).append("\n\n");
        if (!label(entry).equals(entry.document())) {
            out.append(Markdown.escape(entry.document())).append(". ");
        }
        out.append(wording.say(
                        "document.sum",
                        entry.pages() == 0 ? entry.language() : wording.many("pages", entry.pages()),
                        wording.many("words", entry.tokens()),
                        wording.many("proposals", proposals),
                        wording.many("candidates", others)))
                .append("\n\n");
    }

    private int sum(boolean proposals) {
        return result.counts().stream()
                .filter(count -> {
                    RuleInfo rule = codebook.rule(count.rule());
                    return rule.proposal() == proposals && !rule.density();
                })
                .mapToInt(Count::count)
                .sum();
    }

    private void proposals() {
        int all = sum(true);
        if (all == 0) {
            out.append(wording.say("document.no-proposals")).append("\n\n");
            return;
        }
        out.append("#### ").append(wording.say("document.proposals")).append("\n\n");
        if (anchors.anchors().size() < all) {
            out.append(wording.say("document.shown", anchors.anchors().size(), all))
                    .append("\n\n");
        }
        for (Anchors.Anchor anchor : anchors.anchors()) {
            Candidate proposal = anchor.proposal();
            out.append("> ")
                    .append(Excerpt.of(proposal, result.text()).markdown())
                    .append("\n>\n> ");
            out.append(place(proposal)).append("\n\n");
            ask(proposal.rule()).ifPresent(ask -> out.append(ask).append("\n\n"));
            out.append("*").append(wording.say("proposal.implied")).append("* \\_\\_\\_\\_\\_\n\n");
            list(anchor.leaning());
        }
    }

    private void passages(String heading, List<Candidate> candidates) {
        if (!candidates.isEmpty()) {
            out.append("#### ").append(wording.say(heading)).append("\n\n");
            list(candidates);
        }
    }

    private void list(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            RuleInfo rule = codebook.rule(candidate.rule());
            out.append("- **")
                    .append(name(rule))
                    .append("** (")
                    .append(Markdown.escape(rule.question()))
                    .append("): ");
            out.append(Excerpt.of(candidate, result.text()).markdown());
            out.append("  \n  ").append(place(candidate));
            ask(candidate.rule()).ifPresent(ask -> out.append("  \n  ").append(ask));
            out.append('\n');
        }
        if (!candidates.isEmpty()) {
            out.append('\n');
        }
    }

    /** The rule's question to the analyst, where it comes up first in the document. */
    private Optional<String> ask(String id) {
        String ask =
                Markdown.inline(codebook.rule(id).ask().in(wording.locale()).strip());
        return asked.add(id) && !ask.isEmpty() ? Optional.of(wording.say("passage.ask", ask)) : Optional.empty();
    }

    /** Label, page, heading, what kind of passage it is, and the key under which tables and notes know it. */
    private String place(Candidate candidate) {
        List<String> parts = new ArrayList<>();
        parts.add("— " + Markdown.escape(label(result.entry())));
        if (candidate.page() > 0) {
            parts.add(wording.say("passage.page", String.valueOf(candidate.page())));
        }
        if (!candidate.section().isBlank()) {
            parts.add("*" + Markdown.inline(candidate.section().strip()) + "*");
        }
        if (candidate.part() != Part.BODY) {
            parts.add(wording.say("passage.part." + candidate.part().id()));
        }
        if (candidate.zone() != Zone.BODY) {
            parts.add(wording.orWord("passage.zone.", candidate.zone().id()));
        }
        if (candidate.quoted()) {
            parts.add(wording.say("passage.quoted"));
        }
        if (candidate.negated()) {
            parts.add(wording.say("passage.negated"));
        }
        String key = candidate.fingerprint();
        parts.add("\\[" + Markdown.inline(key.substring(0, Math.min(KEY, key.length()))) + "\\]");
        return String.join(", ", parts);
    }

    private void rates() {
        List<Count> dense = result.counts().stream()
                .filter(count -> codebook.rule(count.rule()).density() && count.count() > 0)
                .toList();
        if (dense.isEmpty()) {
            return;
        }
        out.append("#### ").append(wording.say("document.rates")).append("\n\n");
        out.append(Markdown.row(wording.say("rules.rule"), wording.say("rules.candidates"), wording.say("rules.rate")));
        out.append(Markdown.rule("lrr"));
        for (Count count : dense) {
            double rate = count.tokens() == 0 ? Double.NaN : 1000.0 * count.count() / count.tokens();
            out.append(Markdown.row(
                    name(codebook.rule(count.rule())), wording.number(count.count()), wording.number(rate)));
        }
        out.append('\n');
    }

    private void measures() {
        List<Measure> whole = result.measures().stream()
                .filter(measure -> measure.unit() == Unit.DOCUMENT)
                .toList();
        if (!whole.isEmpty()) {
            out.append("#### ").append(wording.say("document.measures")).append("\n\n");
            out.append(new MarkdownMeasures(codebook, wording).table(whole)).append('\n');
        }
    }

    private void silences() {
        String table = new MarkdownSilences(codebook, wording, id -> label(result.entry())).document(result.silences());
        if (!table.isEmpty()) {
            out.append("#### ")
                    .append(wording.say("document.silences"))
                    .append("\n\n")
                    .append(table)
                    .append('\n');
            result.silences().stream().filter(s -> s.status().equals("flagged")).forEach(this::evidence);
        }
    }

    private void evidence(Silence silence) {
        spans("silence.given-here", silence, silence.evidence().given());
        spans("silence.near-misses", silence, silence.evidence().nearMisses());
    }

    private void spans(String key, Silence silence, List<Span> spans) {
        if (spans.isEmpty()) {
            return;
        }
        out.append(wording.say(key, name(codebook.rule(silence.rule())))).append("\n\n");
        for (Span span : spans.subList(0, Math.min(EVIDENCE, spans.size()))) {
            out.append("- ").append(Excerpt.of(span, result.text()).markdown()).append('\n');
        }
        out.append('\n');
    }

    private String name(RuleInfo rule) {
        return Markdown.escape(codebook.name(rule));
    }
}
