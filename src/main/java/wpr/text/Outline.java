package wpr.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import wpr.model.Block;
import wpr.model.Part;
import wpr.model.Section;
import wpr.model.Zone;

/** Finds the sections and parts of a document as its passages are put down one after another. */
final class Outline {
    private static final Pattern ANNEX =
            Pattern.compile("(?iU)(?:\\d+(?:\\.\\d+)*\\.?\\s+)?(?:bilag|appendiks|annexe?|appendix)\\b.*");

    private record Heading(int level, String text) {}

    private final Deque<Heading> path = new ArrayDeque<>();
    private final List<Section> sections = new ArrayList<>(List.of(new Section(0, "", 0, 0)));
    private final List<Block> blocks = new ArrayList<>();
    private int lastContents = -1;

    /** Puts down a passage that begins at an offset. */
    void add(Passage passage, int start) {
        int end = start + passage.text().length();
        if (passage.zone() == Zone.HEADING) {
            heading(passage, start, end);
        }
        if (passage.zone() == Zone.CONTENTS) {
            lastContents = blocks.size();
        }
        int section = sections.size() - 1;
        Section open = sections.get(section);
        sections.set(section, new Section(open.level(), open.path(), open.start(), end));
        blocks.add(new Block(start, end, passage.zone(), passage.level(), section, annexed() ? Part.ANNEX : Part.BODY));
    }

    private void heading(Passage passage, int start, int end) {
        int level = Math.max(1, passage.level());
        while (!path.isEmpty() && path.getLast().level >= level) {
            path.removeLast();
        }
        path.addLast(new Heading(level, passage.text()));
        String joined = String.join(" > ", path.stream().map(Heading::text).toList());
        sections.add(new Section(level, joined, start, end));
    }

    private boolean annexed() {
        return path.stream().anyMatch(heading -> ANNEX.matcher(heading.text).matches());
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** The blocks; those up to the end of a contents list in the first half of the document are its front. */
    List<Block> blocks() {
        boolean fronted = lastContents >= 0 && lastContents < blocks.size() / 2;
        List<Block> parted = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            Part part = fronted && i <= lastContents ? Part.FRONT : b.part();
            parted.add(new Block(b.start(), b.end(), b.zone(), b.level(), b.section(), part));
        }
        return List.copyOf(parted);
    }
}
