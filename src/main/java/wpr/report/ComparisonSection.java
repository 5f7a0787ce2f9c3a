package wpr.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wpr.model.Contrasted;
import wpr.model.LedgerEntry;
import wpr.model.Measure;
import wpr.model.Opposed;
import wpr.model.Opposed.Unsaid;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Trend;
import wpr.model.Unit;

/** What a comparison of groups says: who is compared, ratios of each, what tells them apart, what the one leaves unsaid. */
final class ComparisonSection {
    private static final int ITEMS = 20;
    private static final int WORDS = 25;
    private static final Set<String> COUNTED = Set.of("lexicon", "rule");
    /** A lexicon alone; expressions that a rule makes of several say little to a reader. */
    private static final Pattern LEXICON = Pattern.compile("\\$[\\w:.-]+");

    private final Corpus corpus;
    private final String column;
    private final List<Opposed> all;
    private final MeasureText text;

    ComparisonSection(Corpus corpus, String column, List<Opposed> all) {
        this.corpus = corpus;
        this.column = column;
        this.all = all;
        this.text = new MeasureText(corpus.wording());
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        elements.add(Element.Heading.of(1, "", corpus.say("compare.title")));
        elements.add(new Element.Items(
                Element.Items.Style.STATEMENTS,
                Stream.of("what.aid", "what.absent", "what.position", "what.counts", "compare.language")
                        .map(key -> Prose.of(corpus.say(key)))
                        .toList()));
        elements.addAll(groups());
        for (RuleSetInfo set : corpus.run().ruleSets()) {
            List<Opposed> here =
                    all.stream().filter(o -> o.ruleSet().equals(set.id())).toList();
            if (!here.isEmpty()) {
                elements.add(heading(2, set.title().in(corpus.run().locale())));
                elements.addAll(ratios(set));
                here.forEach(opposed -> elements.addAll(opposed(opposed)));
                elements.addAll(trends(set));
            }
        }
        if (all.isEmpty()) {
            elements.add(Corpus.paragraph(corpus.say("compare.nothing")));
        }
        return elements;
    }

    private List<Element> groups() {
        Map<String, TreeSet<String>> genres = new TreeMap<>();
        Map<String, Integer> documents = new TreeMap<>();
        Map<String, Long> words = new TreeMap<>();
        for (CorpusSummary.Row row : corpus.summary().rows(LedgerEntry.Status.ANALYSED)) {
            String group = row.entry().metadata().getOrDefault(column, "");
            documents.merge(group, 1, Integer::sum);
            words.merge(group, (long) row.entry().tokens(), Long::sum);
            String genre = row.entry().metadata().getOrDefault("genre", "");
            genres.computeIfAbsent(group, none -> new TreeSet<>())
                    .add(genre.isEmpty() ? corpus.say("compare.genre-unknown") : genre);
        }
        Element.Table.Rows rows = rows(corpus.say("compare.group"))
                .column(corpus.say("compare.documents"), Element.Table.Kind.NUMBER)
                .column(corpus.say("corpus.words"), Element.Table.Kind.NUMBER)
                .column(corpus.say("compare.genres"), Element.Table.Kind.TEXT);
        documents.forEach((group, count) -> rows.cell(group.isEmpty() ? corpus.say("compare.no-group") : group)
                .cell(corpus.wording().number((long) count))
                .cell(corpus.wording().number(words.getOrDefault(group, 0L)))
                .cell(String.join(", ", genres.getOrDefault(group, new TreeSet<>()))));
        return List.of(
                heading(2, corpus.say("compare.groups", column)), rows.table(corpus.say("compare.groups", column)));
    }

    /** A row for each ratio and group that says something. */
    private List<Element> ratios(RuleSetInfo set) {
        Element.Table.Rows rows = rows(corpus.say("measures.measure"))
                .column(corpus.say("compare.group"), Element.Table.Kind.TEXT)
                .drawings(Plot.axis())
                .column(corpus.say("measures.strict"), Element.Table.Kind.TEXT)
                .column(corpus.say("measures.loose"), Element.Table.Kind.TEXT);
        for (RuleInfo rule : set.rules()) {
            Map<String, List<Measure>> groups = new TreeMap<>();
            corpus.result().measures(Unit.GROUP).stream()
                    .filter(m -> m.rule().equals(rule.id()))
                    .forEach(m -> groups.computeIfAbsent(m.unitId(), none -> new ArrayList<>())
                            .add(m));
            groups.values().removeIf(measures -> measures.stream().allMatch(MeasureText::few));
            groups.forEach((group, measures) -> {
                String strict = text.line(measures, "strict");
                String loose = text.line(measures, "loose");
                boolean ratio = measures.stream().allMatch(m -> m.scale().equals("log2-ratio"));
                rows.cell(corpus.name(rule))
                        .cell(group)
                        .drawing(ratio ? Plot.interval(measures, group + ": " + strict + "; " + loose) : "")
                        .cell(strict)
                        .cell(loose);
            });
        }
        List<Element> elements = new ArrayList<>(List.of(heading(3, corpus.say("compare.ratios"))));
        elements.add(
                rows.isEmpty()
                        ? Corpus.paragraph(corpus.say("compare.ratios-few"))
                        : rows.table(corpus.say("compare.ratios")));
        return elements;
    }

    private List<Element> opposed(Opposed opposed) {
        String other = opposed.reference().equals(Opposed.OTHERS) ? corpus.say("compare.others") : opposed.reference();
        List<Element> elements = new ArrayList<>();
        elements.add(heading(3, corpus.say("compare.against", opposed.target(), other)));
        elements.add(Corpus.paragraph(corpus.say("compare.read")));
        List<Contrasted> counted = opposed.contrasts().stream()
                .filter(c -> COUNTED.contains(c.kind()) && c.mode().equals("strict"))
                .filter(ComparisonSection::apart)
                .filter(c ->
                        c.kind().equals("rule") || LEXICON.matcher(c.item()).matches())
                .sorted(Comparator.comparing(c -> -Math.abs(c.lrc())))
                .limit(ITEMS)
                .toList();
        elements.add(
                counted.isEmpty()
                        ? Corpus.paragraph(corpus.say("compare.nothing-apart"))
                        : contrasts(counted, opposed.target(), other));
        for (String kind : List.of("lemma", "word")) {
            List<Contrasted> words = opposed.contrasts().stream()
                    .filter(c -> c.kind().equals(kind) && c.lrc() != 0)
                    .limit(WORDS)
                    .toList();
            if (!words.isEmpty()) {
                elements.add(heading(4, corpus.say("compare." + kind)));
                elements.add(contrasts(words, opposed.target(), other));
            }
        }
        elements.addAll(unsaid(opposed, other));
        return elements;
    }

    /** Whether the interval, which rests on documents where there are enough, leaves even rates out. */
    private static boolean apart(Contrasted row) {
        return row.low() > 0 || row.high() < 0;
    }

    private Element contrasts(List<Contrasted> contrasts, String target, String other) {
        Element.Table.Rows rows = rows(corpus.say("compare.item"))
                .column(target, Element.Table.Kind.NUMBER)
                .column(other, Element.Table.Kind.NUMBER)
                .column(corpus.say("compare.ratio"), Element.Table.Kind.TEXT)
                .column("LRC", Element.Table.Kind.NUMBER)
                .column("G2", Element.Table.Kind.NUMBER)
                .column(corpus.say("compare.spread"), Element.Table.Kind.TEXT);
        for (Contrasted row : contrasts) {
            rows.cell(name(row))
                    .cell(rate(row.target(), row.targetWords()))
                    .cell(rate(row.reference(), row.referenceWords()))
                    .cell(corpus.say(
                            "compare.times." + row.interval(),
                            Math.pow(2, row.logRatio()),
                            Math.pow(2, row.low()),
                            Math.pow(2, row.high())))
                    .cell(corpus.wording().number(row.lrc()))
                    .cell(corpus.wording().number(row.g2()))
                    .cell(corpus.say("compare.in", row.targetDocuments(), row.referenceDocuments()));
        }
        return rows.table(corpus.say("compare.item"));
    }

    private String name(Contrasted row) {
        return row.kind().equals("rule") ? corpus.name(corpus.codebook().rule(row.item())) : row.item();
    }

    private String rate(long hits, long words) {
        return corpus.say("compare.rate", hits, 1000.0 * hits / words);
    }

    private List<Element> unsaid(Opposed opposed, String other) {
        List<Unsaid> flagged = opposed.unsaid().stream()
                .filter(u -> u.silence().status().equals("flagged"))
                .toList();
        List<Element> elements = new ArrayList<>();
        elements.add(heading(4, corpus.say("compare.unsaid", opposed.target(), other)));
        if (flagged.isEmpty()) {
            elements.add(Corpus.paragraph(corpus.say("compare.unsaid-none")));
        }
        for (Unsaid unsaid : flagged) {
            Silence silence = unsaid.silence();
            SilenceSpec spec = corpus.codebook().silence(silence.rule());
            String fragile = silence.fragility().fragile() ? ", " + corpus.say("measure.fragile") : "";
            elements.add(new Element.Paragraph(Prose.strong(corpus.name(spec.rule()))
                    .then(fragile + ". " + spec.expectation().in(corpus.run().locale()) + " ("
                            + spec.rule().source().in(corpus.run().locale()) + ") ")
                    .then(corpus.say(
                            "compare.expected",
                            silence.observed(),
                            silence.tokens(),
                            silence.expected(),
                            silence.expectedLow(),
                            silence.expectedHigh()))
                    .then(" " + String.join(" ", text.fragility(silence.fragility())))));
            if (!unsaid.pair().isEmpty()) {
                Element.Table.Rows rows = rows(opposed.target()).column(other, Element.Table.Kind.TEXT);
                unsaid.pair()
                        .forEach(p -> rows.cell(Prose.of(p.text() + " ")
                                .then(Prose.of("(" + corpus.label(p.document()) + ")", Prose.Tone.EMPHASIS))));
                elements.add(rows.table(corpus.say("compare.side-by-side")));
            }
        }
        return elements;
    }

    private List<Element> trends(RuleSetInfo set) {
        List<Trend> moving = corpus.result().trends().stream()
                .filter(t -> t.ruleSet().equals(set.id()) && t.mode().equals("strict"))
                .filter(t -> t.low() > 0 || t.high() < 0)
                .sorted(Comparator.comparing(t -> -Math.abs(t.change())))
                .limit(ITEMS)
                .toList();
        boolean years = corpus.result().groups().stream()
                .anyMatch(r -> r.column().equals("year") && r.ruleSet().equals(set.id()));
        if (!years) {
            return List.of();
        }
        List<Element> elements = new ArrayList<>(List.of(heading(3, corpus.say("compare.trends"))));
        if (moving.isEmpty()) {
            elements.add(Corpus.paragraph(corpus.say("compare.trends-none")));
            return elements;
        }
        Element.Table.Rows rows = rows(corpus.say("compare.item"))
                .column(corpus.say("compare.years"), Element.Table.Kind.TEXT)
                .column(corpus.say("compare.change"), Element.Table.Kind.TEXT);
        for (Trend trend : moving) {
            String name =
                    trend.kind().equals("rule") ? corpus.name(corpus.codebook().rule(trend.item())) : trend.item();
            rows.cell(name)
                    .cell(trend.first() + "–" + trend.last())
                    .cell(corpus.say(
                            "compare.times.documents",
                            Math.pow(2, trend.change()),
                            Math.pow(2, trend.low()),
                            Math.pow(2, trend.high())));
        }
        elements.add(rows.table(corpus.say("compare.trends")));
        return elements;
    }

    private static Element.Table.Rows rows(String first) {
        return new Element.Table.Rows().column(first, Element.Table.Kind.TEXT);
    }

    private static Element heading(int level, String text) {
        return Element.Heading.of(level, "", text);
    }
}
