package wpr.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wpr.model.Block;
import wpr.model.Candidate;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.PageStart;
import wpr.model.Part;
import wpr.model.RuleInfo;
import wpr.model.Zone;

/** One document as the page shows it: its whole text, the matching passages marked, the candidates beside them. */
final class HtmlDocument {
    /** What the template asks for. */
    record View(
            int number,
            int level,
            String id,
            String label,
            boolean showId,
            String sum,
            boolean nothing,
            List<Strip> strips,
            String numbers,
            List<Passage> passages) {}

    record Strip(String code, String css, String svg) {}

    record Passage(
            String id,
            String zone,
            String zoneName,
            boolean heading,
            int level,
            String page,
            List<Segment> segments,
            boolean hasNotes,
            List<Note> notes) {}

    record Segment(String text, boolean mark, String css, String keys, String anchor) {}

    record Note(
            String key,
            String mark,
            String fingerprint,
            String question,
            String css,
            String rule,
            String name,
            String status,
            String flags,
            String quote,
            String proposal,
            String ask,
            List<Counter> counter,
            String kept) {}

    /** A passage to hold against a candidate. */
    record Counter(String href, String text) {}

    private final Codebook codebook;
    private final Wording wording;
    private final Notes notes;
    private final DocumentResult result;
    private final int number;
    private final List<Candidate> shown;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, String> marks = new HashMap<>();
    private final CounterPassages counter;
    private int page;

    HtmlDocument(Codebook codebook, Wording wording, Notes notes, DocumentResult result, int number) {
        this.codebook = codebook;
        this.wording = wording;
        this.notes = notes;
        this.result = result;
        this.number = number;
        this.counter = new CounterPassages(codebook, result);
        this.shown = result.candidates().stream()
                .filter(candidate -> !codebook.rule(candidate.rule()).density())
                .toList();
    }

    /**
     * @param level of the document's heading
     * @param page what fills in the elements that this shares with the rest of the report
     */
    View view(int level, Page page) {
        LedgerEntry entry = result.entry();
        String label = Corpus.label(entry);
        DocumentSection section = new DocumentSection(codebook, wording, result);
        return new View(
                number,
                level,
                entry.document(),
                label,
                !label.equals(entry.document()),
                section.sum(),
                shown.isEmpty(),
                strips(),
                page.fill(section.numbers(level + 1)),
                passages());
    }

    private List<Strip> strips() {
        double length = Math.max(1, result.text().length());
        Map<String, List<Double>> places = new TreeMap<>();
        for (Candidate candidate : shown) {
            places.computeIfAbsent(codebook.rule(candidate.rule()).question(), none -> new ArrayList<>())
                    .add(candidate.start() / length);
        }
        List<Strip> strips = new ArrayList<>();
        places.forEach((question, at) -> {
            String label = wording.say("html.strip", question, wording.many("candidates", at.size()));
            strips.add(new Strip(question, Page.css(question), Plot.strip(at, label)));
        });
        return strips;
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        List<Block> blocks = result.blocks().isEmpty() ? split(result.text()) : result.blocks();
        int next = 0;
        for (Block block : blocks) {
            List<Candidate> here = new ArrayList<>();
            while (next < shown.size() && shown.get(next).start() < block.end()) {
                here.add(shown.get(next++));
            }
            passages.add(passage(passages.size(), block, here));
        }
        return passages;
    }

    private Passage passage(int at, Block block, List<Candidate> here) {
        List<Segment> segments = segments(block, here);
        boolean heading = block.zone() == Zone.HEADING;
        return new Passage(
                place(at),
                block.zone().id(),
                block.zone() == Zone.BODY || heading
                        ? ""
                        : wording.orWord("passage.zone.", block.zone().id()),
                heading,
                Math.min(6, block.level() + 2),
                turned(block.start()),
                segments,
                !here.isEmpty(),
                here.stream().map(this::note).toList());
    }

    /** The text of a passage cut where candidates begin and end, since they may overlap. */
    private List<Segment> segments(Block block, List<Candidate> here) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        for (Candidate candidate : here) {
            cuts.add(Math.max(block.start(), candidate.start()));
            cuts.add(Math.min(block.end(), candidate.end()));
        }
        List<Segment> segments = new ArrayList<>();
        int from = block.start();
        for (int to : cuts.tailSet(from, false)) {
            segments.add(segment(from, to, here));
            from = to;
        }
        return segments;
    }

    private Segment segment(int from, int to, List<Candidate> here) {
        List<Candidate> covering = here.stream()
                .filter(candidate -> candidate.start() < to && candidate.end() > from)
                .toList();
        String anchor = "";
        for (Candidate candidate : covering) {
            if (!marks.containsKey(candidate.fingerprint())) {
                anchor = anchor.isEmpty() ? "m" + Page.anchor(number, candidate) : anchor;
                marks.put(candidate.fingerprint(), anchor);
            }
        }
        return new Segment(
                result.text().substring(from, to),
                !covering.isEmpty(),
                join(covering.stream()
                        .map(c -> Page.css(codebook.rule(c.rule()).question()))
                        .distinct()
                        .toList()),
                join(covering.stream().map(c -> Page.anchor(number, c)).toList()),
                anchor);
    }

    private Note note(Candidate candidate) {
        RuleInfo rule = codebook.rule(candidate.rule());
        Notes.Note said = notes.of(candidate);
        boolean seen = !said.status().equals(Notes.STATUSES.get(0));
        boolean elsewhere =
                !candidate.proposal().isEmpty() && !candidate.proposal().equals(candidate.fingerprint());
        return new Note(
                Page.anchor(number, candidate),
                marks.getOrDefault(candidate.fingerprint(), ""),
                candidate.fingerprint(),
                rule.question(),
                Page.css(rule.question()),
                rule.id(),
                name(rule),
                said.status(),
                flags(candidate),
                candidate.quote(),
                elsewhere ? "d" + number + "-" + candidate.proposal() : "",
                asked.add(rule.id()) ? rule.ask().in(wording.locale()) : "",
                counter.of(candidate).stream()
                        .map(place -> new Counter(
                                place(place.number()),
                                wording.say(
                                        place.block().start() < candidate.start()
                                                ? "counter.before"
                                                : "counter.after")))
                        .toList(),
                (seen ? wording.say("status." + said.status()) + ". " : "") + said.text());
    }

    private String place(int passage) {
        return "p" + number + "-" + passage;
    }

    private String flags(Candidate candidate) {
        List<String> flags = new ArrayList<>();
        if (candidate.part() != Part.BODY) {
            flags.add(wording.say("passage.part." + candidate.part().id()));
        }
        if (candidate.quoted()) {
            flags.add(wording.say("passage.quoted"));
        }
        if (candidate.negated()) {
            flags.add(wording.say("passage.negated"));
        }
        return String.join(", ", flags);
    }

    /** The page that begins at or before an offset, where it is another than that of the passage before. */
    private String turned(int offset) {
        int now = 0;
        for (PageStart start : result.pageStarts()) {
            if (start.offset() <= offset) {
                now = start.page();
            }
        }
        boolean turned = now != page;
        page = now;
        return turned ? wording.say("passage.page", String.valueOf(now)) : "";
    }

    private static List<Block> split(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String passage : text.split("\n\n", -1)) {
            blocks.add(new Block(start, start + passage.length(), Zone.BODY, 0, 0, Part.BODY));
            start += passage.length() + 2;
        }
        return blocks;
    }

    private static String join(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    private String name(RuleInfo rule) {
        return codebook.name(rule);
    }
}
