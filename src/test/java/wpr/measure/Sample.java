package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Concept;
import wpr.model.Document;
import wpr.model.Hit;
import wpr.model.Level;
import wpr.model.Localized;
import wpr.model.OffsetMap;
import wpr.model.Part;
import wpr.model.RatioSpec;
import wpr.model.Reading;
import wpr.model.RuleInfo;
import wpr.model.Section;
import wpr.model.Sentence;
import wpr.model.SilenceSpec;
import wpr.model.Span;
import wpr.model.TokenSpan;
import wpr.model.Tokens;
import wpr.model.Unit;
import wpr.model.Zone;

/**
 * Small documents for tests. One line is one passage, {@code # Heading} begins a section, {@code > text} is a block
 * quote, « » quote inside a line, a full stop by itself ends a sentence. Every word stands between blanks. A word that begins with {@code r} is a resource,
 * with {@code b} a barrier, with {@code rb} both, with {@code m} a marker; {@code r?} is ambiguous.
 */
final class Sample {
    static final String RESOURCES = "$resources";
    static final String BARRIERS = "$barriers";
    static final String MARKERS = "$markers";

    private Sample() {}

    static Tally tally(String id, String... lines) {
        AnnotatedDocument document = document(id, lines);
        return Tally.of(document, hits(document));
    }

    static AnnotatedDocument document(String id, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Section> sections = new ArrayList<>(List.of(new Section(0, "", 0, 0)));
        List<Sentence> sentences = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        List<Span> quotations = new ArrayList<>();
        for (String line : lines) {
            Zone zone = line.startsWith("# ") ? Zone.HEADING : line.startsWith("> ") ? Zone.QUOTATION : Zone.BODY;
            String body = zone == Zone.BODY ? line : line.substring(2);
            int start = text.length();
            if (zone == Zone.HEADING) {
                sections.add(new Section(1, body, start, start + body.length()));
            }
            int first = spans.size();
            int quote = -1;
            int at = start;
            for (String word : body.split(" ")) {
                spans.add(new int[] {at, at + word.length()});
                readings.add(Reading.untagged(word));
                if (word.equals("«")) {
                    quote = at;
                } else if (word.equals("»")) {
                    quotations.add(new Span(quote, at + 1));
                }
                at += word.length() + 1;
                if (word.equals(".")) {
                    sentences.add(new Sentence(first, spans.size(), blocks.size(), "da"));
                    first = spans.size();
                }
            }
            if (first < spans.size()) {
                sentences.add(new Sentence(first, spans.size(), blocks.size(), "da"));
            }
            blocks.add(new Block(start, start + body.length(), zone, 0, sections.size() - 1, Part.BODY));
            text.append(body).append("\n\n");
        }
        int[] ids = new int[spans.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = i;
        }
        Tokens tokens = new Tokens(
                spans.stream().mapToInt(s -> s[0]).toArray(),
                spans.stream().mapToInt(s -> s[1]).toArray(),
                ids,
                new int[0],
                readings);
        Document document = new Document(
                id,
                text.toString(),
                blocks,
                sections,
                List.of(),
                quotations,
                List.of(),
                new OffsetMap(new int[] {0}, new int[] {0}),
                new Document.Source("", "text/plain", 0, 0, 0, new TreeMap<>(Map.of()), List.of()));
        return new AnnotatedDocument(document, "da", tokens, sentences, List.<TokenSpan>of());
    }

    static List<Hit> hits(AnnotatedDocument document) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < document.tokens().size(); i++) {
            String form = document.tokens().reading(i).form();
            if (form.startsWith("r")) {
                hits.add(hit(RESOURCES, i, i + 1, !form.endsWith("?"), form));
            }
            if (form.startsWith("m")) {
                hits.add(hit(MARKERS, i, i + 1, true, form));
            }
            if (form.startsWith("b") || form.startsWith("rb")) {
                hits.add(hit(BARRIERS, i, i + 1, !form.endsWith("?"), form));
            }
        }
        return hits;
    }

    static Hit hit(String concept, int first, int end, boolean strict, String term) {
        return new Hit(concept, first, end, List.of(), strict, false, term);
    }

    static RatioSpec ratio(Unit... units) {
        return new RatioSpec(
                rule("da.m.resources-barriers", "ratio"),
                new Concept(RESOURCES, List.of("r*")),
                new Concept(BARRIERS, List.of("b*")),
                List.of(units),
                1,
                0.95,
                8);
    }

    static SilenceSpec silence(String type, int atLeast, int atMost, Unit unit, int minimumTokens) {
        return new SilenceSpec(
                rule("da.s.resources-without-barriers", "silence"),
                type,
                new Concept(RESOURCES, List.of("r*")),
                atLeast,
                new Concept(BARRIERS, List.of("b*")),
                atMost,
                unit,
                minimumTokens,
                new Localized("An assessment names both.", ""));
    }

    static SilenceSpec treated(String type, int window) {
        SilenceSpec spec = silence(type, 1, 0, Unit.DOCUMENT, 1);
        return new SilenceSpec(
                spec.rule(),
                type,
                spec.given(),
                1,
                spec.expect(),
                0,
                Unit.DOCUMENT,
                1,
                spec.expectation(),
                new SilenceSpec.Treatment(new Concept(MARKERS, List.of("m*")), window, 2.0 / 3));
    }

    static RuleInfo rule(String id, String kind) {
        return new RuleInfo(
                id,
                "da",
                kind,
                "Q4",
                Localized.EMPTY,
                Localized.EMPTY,
                Localized.EMPTY,
                Localized.EMPTY,
                Level.NOTE,
                false,
                false,
                "",
                List.of(),
                List.of(),
                List.of());
    }
}
