package wpr.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wpr.extract.ExtractionException;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Repair;
import wpr.pipeline.DocumentReader;
import wpr.pipeline.Input;

/** What the program reads in a file of the gold set, and how far that is from the gold. */
record Reading(Gold gold, Document document, List<String> words, List<Block> blockOf, Score score) {
    private static final Pattern SUSPENDED = Pattern.compile("\\S*\\p{L}- \\S+");

    static Reading of(Gold gold) {
        try {
            byte[] content = Files.readAllBytes(gold.file());
            Document document = new DocumentReader(List.of())
                    .read(new Input(gold.file().getFileName().toString(), most -> content));
            List<String> words = new ArrayList<>();
            List<Block> blockOf = new ArrayList<>();
            for (Block block : document.blocks()) {
                List<String> inside = Words.of(document.text().substring(block.start(), block.end()));
                words.addAll(inside);
                blockOf.addAll(Collections.nCopies(inside.size(), block));
            }
            return new Reading(gold, document, words, blockOf, Score.of(gold, words));
        } catch (IOException | ExtractionException e) {
            throw new AssertionError(gold.name(), e);
        }
    }

    /** Blocks of the gold whose words do not stand in a block of their zone, with the zone they were given. */
    List<String> wrongZones() {
        List<String> wrong = new ArrayList<>();
        for (Gold.Row row : gold.rows()) {
            String found = zone(row);
            if (!row.zone().equals(found)) {
                wrong.add(row.zone() + " read as " + found + ": " + row.plain());
            }
        }
        return wrong;
    }

    private @Nullable String zone(Gold.Row row) {
        Map<String, Integer> votes = new HashMap<>();
        score.matches()
                .getOrDefault(row, List.of())
                .forEach(word -> votes.merge(blockOf.get(word).zone().id(), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("nothing");
    }

    /** Blocks of the gold that are not a passage of their own, word for word. */
    List<String> brokenBlocks() {
        List<List<String>> passages = document.blocks().stream()
                .map(block -> Words.of(document.text().substring(block.start(), block.end())))
                .toList();
        return gold.rows().stream()
                .filter(row -> !passages.contains(row.words()))
                .map(Gold.Row::plain)
                .toList();
    }

    /** What became of each hyphen at a line end: the word or words it stands in now, with a neighbour on each side. */
    List<String> hyphens() {
        List<String> decided = new ArrayList<>();
        for (Repair repair : document.repairs()) {
            if (repair.rule().startsWith("line-end-")) {
                decided.add(around(repair.start()));
            }
        }
        return decided;
    }

    /** The hyphens at line ends that were decided otherwise than the gold writes. */
    List<String> wrongHyphens() {
        String all = " "
                + String.join(
                        " ",
                        gold.rows().stream()
                                .flatMap(row -> row.words().stream())
                                .toList()) + " ";
        return hyphens().stream()
                .filter(words -> !all.contains(" " + words + " "))
                .toList();
    }

    private String around(int at) {
        String text = document.text();
        int from = text.lastIndexOf(' ', Math.max(0, at - 1)) + 1;
        int to = text.indexOf(' ', Math.min(text.length(), at + 1));
        to = to < 0 ? text.length() : to;
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int feed = text.indexOf('\n', at);
        String found = text.substring(Math.max(from, line), feed < 0 ? to : Math.min(to, feed));
        if (found.endsWith("-")) {
            Matcher suspended = SUSPENDED.matcher(text).region(from, text.length());
            return suspended.lookingAt() ? suspended.group() : found;
        }
        return found;
    }
}
