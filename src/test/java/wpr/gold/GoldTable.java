package wpr.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints the figures of the gold set by layout, apart for each use of a file. With a folder as argument, also those of
 * other programs, whose outputs are {@code FOLDER/PROGRAM/LAYOUT/NAME.txt}; with {@code --faults} and a use, such as {@code tuned}, every fault of
 * those files.
 */
final class GoldTable {
    private GoldTable() {}

    public static void main(String[] arguments) throws IOException {
        boolean faults = List.of(arguments).contains("--faults");
        List<Reading> readings = Gold.all().stream()
                .filter(gold ->
                        !faults || List.of(arguments).contains(gold.use().name().toLowerCase(Locale.ROOT)))
                .map(Reading::of)
                .toList();
        if (faults) {
            readings.forEach(GoldTable::faults);
            return;
        }
        for (Gold.Use use : Gold.Use.values()) {
            table(readings.stream().filter(r -> r.gold().use() == use).toList(), use);
        }
        for (String folder : arguments) {
            peers(readings, Path.of(folder));
        }
    }

    private static void faults(Reading reading) {
        System.out.println("== " + reading.gold().name());
        reading.score().faults().forEach(fault -> System.out.println("  " + fault));
        reading.wrongZones().forEach(zone -> System.out.println("  zone: " + zone));
        reading.brokenBlocks().forEach(block -> System.out.println("  broken: " + block));
        reading.wrongHyphens().forEach(word -> System.out.println("  hyphen: " + word));
        reading.document().source().warnings().forEach(warning -> System.out.println("  warning: " + warning));
    }

    private static void table(List<Reading> readings, Gold.Use use) {
        System.out.println(
                "\n| " + use.name().toLowerCase(Locale.ROOT)
                        + " | words | errors | WER % | blocks | zones right % | passages whole % | line-end hyphens | right % |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        Map<String, List<Reading>> layouts = new LinkedHashMap<>();
        readings.forEach(r -> layouts.computeIfAbsent(r.gold().layout(), l -> new ArrayList<>())
                .add(r));
        layouts.forEach(GoldTable::line);
        line("all", readings);
    }

    private static void line(String name, List<Reading> readings) {
        int words = sum(readings.stream().map(r -> r.score().words()));
        int errors = sum(readings.stream().map(r -> r.score().errors()));
        int blocks = sum(readings.stream().map(r -> r.gold().rows().size()));
        int zones = sum(readings.stream().map(r -> r.wrongZones().size()));
        int broken = sum(readings.stream().map(r -> r.brokenBlocks().size()));
        int hyphens = sum(readings.stream().map(r -> r.hyphens().size()));
        int wrong = sum(readings.stream().map(r -> r.wrongHyphens().size()));
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %d | %.1f | %.1f | %d | %.2f |%n",
                name,
                words,
                errors,
                100.0 * errors / words,
                blocks,
                100 - 100.0 * zones / blocks,
                100 - 100.0 * broken / blocks,
                hyphens,
                100 - 100.0 * wrong / Math.max(1, hyphens));
    }

    private static int sum(Stream<Integer> numbers) {
        return numbers.mapToInt(Integer::intValue).sum();
    }

    private static void peers(List<Reading> readings, Path folder) throws IOException {
        Map<String, Map<String, Integer>> errors = new TreeMap<>();
        for (Reading reading : readings) {
            String layout = reading.gold().layout();
            errors.computeIfAbsent("wpr", p -> new TreeMap<>())
                    .merge(layout, reading.score().errors(), Integer::sum);
            try (Stream<Path> peers = Files.list(folder)) {
                for (Path peer : peers.toList()) {
                    Path text = peer.resolve(reading.gold().name() + ".txt");
                    if (Files.exists(text)) {
                        errors.computeIfAbsent(peer.getFileName().toString(), p -> new TreeMap<>())
                                .merge(layout, Peer.errors(reading.gold(), Files.readString(text)), Integer::sum);
                    }
                }
            }
        }
        List<String> layouts =
                readings.stream().map(r -> r.gold().layout()).distinct().toList();
        System.out.println("\n| errors | " + String.join(" | ", layouts) + " |");
        System.out.println("|---" + "|---".repeat(layouts.size()) + "|");
        errors.forEach((peer, by) -> System.out.println("| " + peer + " | "
                + String.join(
                        " | ",
                        layouts.stream()
                                .map(l -> by.containsKey(l) ? "" + by.get(l) : "")
                                .toList())
                + " |"));
    }
}
