package wpr.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ledger of actors: who must act or offers, in which voice, and on whom, over all documents. */
final class AgencySection {
    private final Corpus corpus;

    AgencySection(Corpus corpus) {
        this.corpus = corpus;
    }

    /** What one kind of actor does under one rule. */
    private static final class Deeds {
        private int passive;
        private int all;
        private final SortedMap<String, Integer> modals = new TreeMap<>();
        private final SortedMap<String, Integer> affected = new TreeMap<>();

        private void add(Act act, int count) {
            all += count;
            passive += act.voice().equals("passive") ? count : 0;
            modals.merge(act.modal(), count, Integer::sum);
            affected.merge(act.affected(), count, Integer::sum);
        }
    }

    List<Element> elements() {
        SortedMap<Act, Integer> acts = corpus.summary().acts();
        if (acts.isEmpty()) {
            return List.of();
        }
        List<Element> elements = corpus.section("agency", "agency.read");
        acts.keySet().stream().map(Act::rule).distinct().forEach(rule -> {
            String name = corpus.name(corpus.codebook().rule(rule));
            elements.add(Element.Heading.of(3, "", name));
            elements.add(table(name, deeds(rule, acts)));
        });
        return elements;
    }

    private static SortedMap<String, Deeds> deeds(String rule, SortedMap<Act, Integer> acts) {
        SortedMap<String, Deeds> byActor = new TreeMap<>();
        acts.forEach((act, count) -> {
            if (act.rule().equals(rule)) {
                byActor.computeIfAbsent(act.actor(), none -> new Deeds()).add(act, count);
            }
        });
        return byActor;
    }

    private Element table(String name, SortedMap<String, Deeds> byActor) {
        Element.Table.Rows rows = new Element.Table.Rows()
                .column(corpus.say("agency.actor"), Element.Table.Kind.TEXT)
                .column(corpus.say("rules.candidates"), Element.Table.Kind.NUMBER)
                .column(corpus.say("agency.passive"), Element.Table.Kind.NUMBER)
                .column(corpus.say("agency.modal"), Element.Table.Kind.TEXT)
                .column(corpus.say("agency.affected"), Element.Table.Kind.TEXT);
        List<Map.Entry<String, Deeds>> most = new ArrayList<>(byActor.entrySet());
        most.sort(Comparator.comparingInt((Map.Entry<String, Deeds> actor) -> -actor.getValue().all));
        for (Map.Entry<String, Deeds> actor : most) {
            Deeds deeds = actor.getValue();
            rows.cell(corpus.wording().orWord("agency.", actor.getKey()))
                    .cell(corpus.wording().number(deeds.all))
                    .cell(corpus.wording().number(deeds.passive))
                    .cell(counted(deeds.modals))
                    .cell(counted(deeds.affected));
        }
        return rows.table(name);
    }

    /** The commonest first. */
    private String counted(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(count -> corpus.wording().orWord("agency.", count.getKey()) + " "
                        + corpus.wording().number(count.getValue()))
                .collect(Collectors.joining(", "));
    }
}
