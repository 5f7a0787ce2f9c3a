package wpr.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wpr.model.Candidate;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.Part;
import wpr.model.RuleInfo;
import wpr.model.Span;
import wpr.model.Zone;

/** One document as Markdown: its proposals with what leans on them, what stands alone, measures, silences. */
final class MarkdownDocument {
    /** How many passages a rule shows in a document; all others are in the table of candidates. */
    static final int MOST = 5;

    private static final int KEY = 8;

    private final Codebook codebook;
    private final Wording wording;
    private final DocumentResult result;
    private final Anchors anchors;
    private final DocumentSection section;
    private final CounterPassages counter;
    private final int level;
    private final Set<String> asked = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    /**
     * @param level of the heading of the document
     */
    MarkdownDocument(Codebook codebook, Wording wording, Draw draw, DocumentResult result, int level) {
        this.level = level;
        this.codebook = codebook;
        this.wording = wording;
        this.result = result;
        this.anchors = Anchors.draw(result.candidates(), codebook, draw, MOST);
        this.section = new DocumentSection(codebook, wording, result);
        this.counter = new CounterPassages(codebook, result);
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
        section.numbers(level + 1).forEach(element -> out.append(element.markdown()));
        return out.toString();
    }

    private void heading() {
        LedgerEntry entry = result.entry();
        String label = Corpus.label(entry);
        out.append("#".repeat(level)).append(' ').append(Markdown.escape(label)).append("\n\n");
        String id = label.equals(entry.document()) ? "" : entry.document() + ". ";
        out.append(Markdown.escape(id + section.sum())).append("\n\n");
    }

    private void proposals() {
        int all = section.sum(true);
        if (all == 0) {
            out.append(wording.say("document.no-proposals")).append("\n\n");
            return;
        }
        out.append("#".repeat(level + 1))
                .append(' ')
                .append(wording.say("document.proposals"))
                .append("\n\n");
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
            out.append("#".repeat(level + 1))
                    .append(' ')
                    .append(wording.say(heading))
                    .append("\n\n");
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
            ask(candidate.rule())
                    .ifPresent(ask -> out.append("  \n  ").append(ask).append(without(candidate)));
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

    /** A passage to hold against the candidate; shown once a rule and document, like the question. */
    private String without(Candidate candidate) {
        return counter.of(candidate).stream()
                .findFirst()
                .map(place -> "  \n  "
                        + wording.say(
                                "counter.here",
                                Excerpt.of(
                                                new Span(
                                                        place.block().start(),
                                                        place.block().start()),
                                                result.text())
                                        .markdown()))
                .orElse("");
    }

    /** Label, page, heading, what kind of passage it is, and the key under which tables and notes know it. */
    private String place(Candidate candidate) {
        List<String> parts = new ArrayList<>();
        parts.add("— " + Markdown.escape(Corpus.label(result.entry())));
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

    private String name(RuleInfo rule) {
        return Markdown.escape(codebook.name(rule));
    }
}
