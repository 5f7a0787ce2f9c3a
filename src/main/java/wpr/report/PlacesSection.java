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
        if (places.isEmpty()) {
            return List.of();
        }
        List<Element> elements = corpus.section("places", "places.read");
        places.forEach((question, strips) -> {
            String title = corpus.say("places.of", question, corpus.wording().orWord("question.", question));
            elements.add(new Element.Figure(
                    Figures.file("places", question), Figures.strips(title, strips), title, Prose.of(title)));
        });
        if (corpus.summary().documents() > CorpusSummary.STRIPS) {
            elements.add(Corpus.paragraph(corpus.say("places.more", CorpusSummary.STRIPS)));
        }
        return elements;
    }
}
