package wpr.report;

import java.util.List;
import java.util.Map;

/** Where in the documents the candidates of each question stand, from the beginning of each text to its end. */
final class PlacesSection {
    private final Corpus corpus;

    PlacesSection(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Element> elements() {
        Map<String, List<Figures.Strip>> places = corpus.summary().places();
        if (places.isEmpty() || !corpus.compared()) {
            return List.of();
        }
        List<Element> elements = corpus.section("places", "places.read");
        places.forEach((question, strips) -> {
            String title = corpus.say("places.of", question, corpus.wording().orWord("question.", question));
            elements.add(corpus.figure("places", question, figures -> figures.strips(question, title, strips)));
        });
        if (corpus.summary().documents() > CorpusSummary.STRIPS) {
            elements.add(Corpus.paragraph(corpus.say("places.more", CorpusSummary.STRIPS)));
        }
        return elements;
    }
}
