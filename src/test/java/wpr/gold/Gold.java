package wpr.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One typeset file with what a careful reader sees in it.
 *
 * @param file the file
 * @param layout name of its folder
 * @param use how its output was used while the program was made
 * @param heads running heads, without their page numbers
 * @param rows the blocks, groups in the order of the source
 */
record Gold(Path file, String layout, Use use, List<String> heads, List<Row> rows) {
    static final Path ROOT = Path.of("src/test/resources/gold");

    /** How far the program was fitted to a file. */
    enum Use {
        /** Its output was looked at while the program was made. */
        TUNED,
        /** Measured first; its faults were looked at and mended in general afterwards. */
        MENDED,
        /** Set and measured after the last of these. */
        FRESH
    }

    private static final Map<Use, List<String>> USES = Map.of(
            Use.TUNED, List.of("ventetid", "outreach", "moedet", "deling"), Use.FRESH, List.of("natarbejde", "buses"));

    /** Marks the end of a page inside a block. */
    private static final String PAGE_END = "␌";

    /**
     * A block.
     *
     * @param page page on which it begins; 0 where the format has none
     * @param zone id of its zone
     * @param group blocks that are read together; 0 for the running text
     * @param label number printed before it; empty where there is none
     * @param text its text
     */
    record Row(int page, String zone, int group, String label, String text) {
        List<String> words() {
            return Words.of(text.replace(PAGE_END, ""));
        }

        String plain() {
            return text.replace(PAGE_END, "");
        }

        /** The page of a character of the plain text. */
        int page(int at) {
            int end = text.indexOf(PAGE_END);
            return end >= 0 && at >= end ? page + 1 : page;
        }
    }

    /** The whole set, by layout and name. */
    static List<Gold> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .map(Gold::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return layout + "/" + file.getFileName();
    }

    /** Words of each group, the running text under 0. */
    Map<Integer, List<Row>> groups() {
        Map<Integer, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.group, g -> new java.util.ArrayList<>())
                .add(row));
        return groups;
    }

    private static Use use(String source) {
        return Stream.of(Use.TUNED, Use.FRESH)
                .filter(use -> USES.getOrDefault(use, List.of()).contains(source))
                .findFirst()
                .orElse(Use.MENDED);
    }

    private static Gold read(Path tsv) {
        try {
            List<Row> all = Files.readAllLines(tsv).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(
                            Integer.parseInt(cells[0]), cells[1], Integer.parseInt(cells[2]), cells[3], cells[4]))
                    .toList();
            String stem = tsv.getFileName().toString().replace(".tsv", "");
            Path folder = tsv.resolveSibling("");
            Path file = Stream.of("pdf", "docx", "pptx", "html")
                    .map(ext -> tsv.resolveSibling(stem + "." + ext))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            return new Gold(
                    file,
                    String.valueOf(folder.getFileName()),
                    use(stem.replaceAll("-\\d+", "")),
                    all.stream()
                            .filter(row -> row.zone.equals("header-footer"))
                            .map(Row::text)
                            .toList(),
                    all.stream()
                            .filter(row -> !row.zone.equals("header-footer"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
