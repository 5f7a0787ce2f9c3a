package wpr.report;

import java.util.ArrayList;
import java.util.List;
import wpr.model.GroupRate;
import wpr.model.Trend;

/** How rates change from year to year, where the years of the documents are known. */
final class ChangeSection {
    private static final int MOST = 24;

    private final Corpus corpus;

    ChangeSection(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Element> elements() {
        List<Trend> trends = corpus.result().trends().stream()
                .filter(trend -> trend.status().equals("ok") && trend.mode().equals("strict"))
                .toList();
        if (corpus.result().trends().isEmpty()) {
            return List.of();
        }
        if (trends.isEmpty()) {
            return corpus.section("trends", "trends.none");
        }
        List<Element> elements = corpus.section("trends", "trends.read");
        List<Trend> shown = trends.subList(0, Math.min(MOST, trends.size()));
        List<Figures.Series> series = shown.stream().map(this::series).toList();
        String title = corpus.say("trends.heading");
        elements.add(corpus.figure(
                "trends", "years", figures -> figures.series("years", title, corpus.say("trends.plot"), series)));
        elements.add(table(shown));
        if (trends.size() > MOST) {
            elements.add(Corpus.paragraph(corpus.say("trends.more", MOST)));
        }
        return elements;
    }

    private Figures.Series series(Trend trend) {
        List<Figures.Point> points = new ArrayList<>();
        for (GroupRate rate : corpus.result().groups()) {
            if (rate.item().equals(trend.item())
                    && rate.mode().equals(trend.mode())
                    && rate.ruleSet().equals(trend.ruleSet())
                    && rate.group().matches("\\d{4}")) {
                points.add(new Figures.Point(Integer.parseInt(rate.group()), rate.rate(), rate.low(), rate.high()));
            }
        }
        return new Figures.Series(name(trend), points);
    }

    private Element table(List<Trend> trends) {
        Wording wording = corpus.wording();
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("rules.rule"), Element.Table.Kind.TEXT)
                .column(corpus.say("trends.years"), Element.Table.Kind.TEXT)
                .column(corpus.say("rules.candidates"), Element.Table.Kind.NUMBER)
                .column(corpus.say("trends.change"), Element.Table.Kind.TEXT);
        for (Trend trend : trends) {
            rows.cell(name(trend))
                    .cell(trend.first() + "–" + trend.last())
                    .cell(wording.number(trend.hits()))
                    .cell(corpus.say(
                            "trends.factor",
                            Math.pow(2, trend.change()),
                            Math.pow(2, trend.low()),
                            Math.pow(2, trend.high())));
        }
        return rows.table(corpus.say("trends.heading"));
    }

    private String name(Trend trend) {
        return trend.kind().equals("rule") ? corpus.name(corpus.codebook().rule(trend.item())) : trend.item();
    }
}
