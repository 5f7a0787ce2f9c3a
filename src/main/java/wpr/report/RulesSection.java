package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;

/** What the rules found, question by question, with the limit of what a text can say to each. */
final class RulesSection {
    private final Corpus corpus;

    RulesSection(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Element> elements() {
        List<Element> elements = corpus.section("rules");
        List<RuleInfo> applied = corpus.summary().applied();
        if (applied.isEmpty()) {
            elements.add(Corpus.paragraph(corpus.say("rules.none")));
        }
        double most = applied.stream()
                .mapToDouble(rule -> corpus.summary().tally(rule).rate())
                .filter(rate -> !Double.isNaN(rate))
                .max()
                .orElse(0);
        Map<String, List<RuleInfo>> byQuestion =
                applied.stream().collect(Collectors.groupingBy(RuleInfo::question, TreeMap::new, Collectors.toList()));
        for (RuleSetInfo set : corpus.run().ruleSets()) {
            rates(set, elements);
        }
        byQuestion.forEach((question, rules) -> {
            elements.add(new Element.Heading(3, "", question, Prose.of(known("question.", question))));
            if (!known("limit.", question).isEmpty()) {
                elements.add(Corpus.paragraph(known("limit.", question)));
            }
            elements.add(table(question, rules, most));
            if (rules.stream().anyMatch(RuleInfo::density)) {
                elements.add(Corpus.paragraph(corpus.say("rules.density")));
            }
        });
        return elements;
    }

    /** The questions of one rule set side by side; rates of two languages share no drawing. */
    private void rates(RuleSetInfo set, List<Element> elements) {
        Map<String, List<RuleInfo>> byQuestion = set.rules().stream()
                .filter(rule -> corpus.summary().applied().contains(rule) && !rule.density())
                .collect(Collectors.groupingBy(RuleInfo::question, TreeMap::new, Collectors.toList()));
        if (byQuestion.isEmpty() || !corpus.compared()) {
            return;
        }
        List<Figures.Bar> bars = new ArrayList<>();
        byQuestion.forEach((question, rules) -> {
            int count = rules.stream()
                    .mapToInt(rule -> corpus.summary().tally(rule).count())
                    .sum();
            double rate = rules.stream()
                    .mapToDouble(rule -> corpus.summary().tally(rule).rate())
                    .filter(of -> !Double.isNaN(of))
                    .sum();
            String label = question + " " + known("question.", question);
            bars.add(new Figures.Bar(label, rate, corpus.say("rules.bar", rate, count)));
        });
        String title = corpus.say("rules.rates", set.title().in(corpus.run().locale()));
        elements.add(corpus.figure("rates", set.id(), figures -> figures.bars(set.id(), title, bars)));
    }

    private String known(String prefix, String code) {
        String said = corpus.wording().orWord(prefix, code);
        return said.equals(code) ? "" : said;
    }

    private Element table(String question, List<RuleInfo> rules, double most) {
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("rules.rule"), Element.Table.Kind.TEXT)
                .column(corpus.say("rules.candidates"), Element.Table.Kind.NUMBER)
                .column(corpus.say("rules.documents"), Element.Table.Kind.NUMBER)
                .column(corpus.say("rules.rate"), Element.Table.Kind.NUMBER)
                .drawings("");
        for (RuleInfo rule : rules) {
            CorpusSummary.Tally tally = corpus.summary().tally(rule);
            rows.cell(corpus.name(rule) + (rule.density() ? " " + corpus.say("rules.density-mark") : ""))
                    .cell(corpus.wording().number(tally.count()))
                    .cell(corpus.say("rules.of", tally.documents(), tally.applied()))
                    .cell(corpus.wording().number(tally.rate()))
                    .drawing(most == 0 || Double.isNaN(tally.rate()) ? "" : Plot.bar(tally.rate() / most));
        }
        return rows.table(question);
    }
}
