package wpr.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import wpr.measure.Measures;
import wpr.measure.ReferenceSilences;
import wpr.measure.Silences;
import wpr.measure.Tally;
import wpr.model.AnnotatedDocument;
import wpr.model.Concept;
import wpr.model.Hit;
import wpr.model.Measure;
import wpr.model.RatioSpec;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;
import wpr.rules.RuleSet;

/**
 * Tells what a rule of kind {@code ratio} or {@code silence} makes of one text: what was counted, which threshold was not
 * reached, and what would reach it.
 */
final class CountsOfRule {
    private static final int QUOTED = 5;
    private static final int LONG = 90;
    private static final long SEED = 1;

    private final AnnotatedDocument document;
    private final List<Hit> occurrences;
    private final Messages messages;
    private final UnaryOperator<String> label;
    private final List<String> lines = new ArrayList<>();
    private String found = "";
    private int more;

    private CountsOfRule(RuleSet rules, AnnotatedDocument document, Messages messages) {
        this.document = document;
        this.occurrences = rules.occurrences(document);
        this.messages = messages;
        this.label = name -> rules.label(name, messages.locale());
    }

    /**
     * What a rule makes of a text.
     *
     * @param found which threshold decided, by the key of its message
     * @param more how many more hits reach it, where hits do
     * @param lines the answer in sentences
     */
    record Answer(String found, int more, List<String> lines) {}

    /** The answer; empty where the set has no such rule of these kinds. */
    static Optional<Answer> of(RuleSet rules, String id, AnnotatedDocument document, Messages messages) {
        CountsOfRule counts = new CountsOfRule(rules, document, messages);
        rules.ratios().stream().filter(spec -> spec.rule().id().equals(id)).forEach(counts::ratio);
        rules.silences().stream().filter(spec -> spec.rule().id().equals(id)).forEach(counts::silence);
        return counts.lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(counts.found, counts.more, List.copyOf(counts.lines)));
    }

    /** Whether a set has a rule of these kinds with this id. */
    static boolean answers(RuleSet rules, String id) {
        return rules.ratios().stream().anyMatch(spec -> spec.rule().id().equals(id))
                || rules.silences().stream().anyMatch(spec -> spec.rule().id().equals(id));
    }

    /** The strict ratio of the whole text, whatever units the rule asks for. */
    private void ratio(RatioSpec spec) {
        RatioSpec whole = new RatioSpec(
                spec.rule(),
                spec.over(),
                spec.under(),
                List.of(Unit.DOCUMENT),
                spec.flagLog2Above(),
                spec.confidence(),
                spec.minimum());
        Measure measure = Measures.ofDocument(Tally.of(document, occurrences), List.of(whole), SEED)
                .get(0);
        String id = spec.rule().id();
        double above = spec.flagLog2Above();
        int both = measure.numerator() + measure.denominator();
        switch (measure.status()) {
            case "blocked" -> say("counts.ratio.blocked", id);
            case "too-few" -> {
                more = spec.minimum() - both;
                say("counts.ratio.few", id, both, spec.minimum(), more);
            }
            default -> {
                boolean points = !measure.detail().lean().equals("none");
                say(
                        points ? "counts.ratio.points" : "counts.ratio.even",
                        id,
                        measure.value(),
                        bound(measure.low()),
                        bound(measure.high()),
                        above);
                if (!points) {
                    int needed = toReach(above, measure.denominator());
                    more = needed - measure.numerator();
                    say(more > 0 ? "counts.ratio.needs" : "counts.ratio.open", needed, measure.denominator());
                }
            }
        }
        concept("counts.over", spec.over());
        concept("counts.under", spec.under());
    }

    /** Where an interval ends; few hits leave it open. */
    private String bound(double value) {
        return messages.get(Double.isFinite(value) ? "counts.ratio.bound" : "counts.ratio.no-bound", value);
    }

    /** How many hits make a balance of so much against others; halves are added to both, as the measure does. */
    private static int toReach(double log2, int others) {
        return (int) Math.ceil((others + 0.5) * Math.pow(2, log2) - 0.5);
    }

    /** The text as a whole, whatever unit the rule asks for. */
    private void silence(SilenceSpec asked) {
        SilenceSpec spec = new SilenceSpec(
                asked.rule(),
                asked.type(),
                asked.given(),
                asked.givenAtLeast(),
                asked.expect(),
                asked.expectAtMost(),
                Unit.DOCUMENT,
                asked.minimumTokens(),
                asked.expectation(),
                asked.treatment());
        Tally tally = Tally.of(document, occurrences);
        Silences.of(tally, List.of(spec), false).forEach(answer -> answer(spec, answer));
        if (lines.isEmpty()) {
            boolean rate = spec.type().equals("relative")
                    && !Double.isNaN(spec.treatment().rate());
            if (rate) {
                ReferenceSilences.alone(List.of(spec), SEED).of(tally).forEach(answer -> answer(spec, answer));
            } else {
                say("counts.silence.others", spec.rule().id());
            }
        }
        if (!spec.given().id().isEmpty()) {
            concept("counts.given", spec.given());
        }
        concept("counts.expect", spec.expect());
        if (!spec.treatment().marker().id().isEmpty()) {
            concept("counts.marker", spec.treatment().marker());
        }
    }

    private void answer(SilenceSpec spec, Silence answer) {
        String id = spec.rule().id();
        switch (answer.status()) {
            case "flagged" -> say("counts.silence.flagged", id, answer.tokens());
            case "too-short" -> say("counts.silence.short", id, answer.tokens(), spec.minimumTokens());
            case "not-searchable" -> say("counts.silence.empty", id);
            case "not-applicable" -> {
                more = spec.givenAtLeast() - answer.given();
                say(
                        more > 0 ? "counts.silence.not-given" : "counts.silence.nothing",
                        id,
                        answer.given(),
                        spec.givenAtLeast(),
                        more);
            }
            default -> clear(spec, answer);
        }
    }

    private void clear(SilenceSpec spec, Silence answer) {
        String id = spec.rule().id();
        List<Integer> cells = answer.contrast().cells();
        switch (spec.type()) {
            case "hedged", "attributed", "agent" ->
                say(
                        "counts.silence." + (spec.type().equals("agent") ? "agents" : "marked"),
                        id,
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3));
            case "positional" ->
                say(
                        "counts.silence.early",
                        id,
                        answer.contrast().value(),
                        spec.treatment().laterThan());
            case "relative" -> say("counts.silence.rate", id, answer.observed(), answer.expected());
            default -> say("counts.silence.present", id, answer.observed(), spec.expectAtMost());
        }
    }

    private void concept(String name, Concept concept) {
        List<Hit> hits = occurrences.stream()
                .filter(hit -> hit.rule().equals(concept.id()))
                .toList();
        String query = concept.id().strip().replaceAll("\\s+", " ");
        String called = label.apply(query);
        String written = (called.isEmpty() ? "" : "“" + called + "” ")
                + "("
                + (query.length() <= LONG ? query : query.substring(0, LONG) + " …")
                + ")";
        List<Hit> sure = hits.stream().filter(Hit::strict).toList();
        List<Hit> doubtful = hits.stream().filter(hit -> !hit.strict()).toList();
        lines.add("  "
                + messages.get("counts.sure", messages.get(name), written, sure.size(), quotes(sure))
                + (doubtful.isEmpty() ? "" : messages.get("counts.doubtful", doubtful.size(), quotes(doubtful))));
    }

    private String quotes(List<Hit> hits) {
        String quotes = hits.stream()
                .limit(QUOTED)
                .map(hit -> "“" + document.quote(hit.first(), hit.end()).replaceAll("\\s+", " ") + "”")
                .collect(Collectors.joining(", "));
        return hits.size() > QUOTED ? quotes + " …" : quotes;
    }

    private void say(String key, Object... values) {
        found = key;
        lines.add(messages.get(key, values));
    }
}
