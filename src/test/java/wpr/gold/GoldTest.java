package wpr.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.cli.Main;

/** Extraction reaches its figures on the gold set; {@link GoldTable} prints them. */
class GoldTest {
    private static final double WORD_ERRORS = 0.005;
    private static final double ZONES = 0.97;
    private static final double HYPHENS = 0.995;
    private static final int LINE_ENDS = 1_000;

    private static List<Reading> readings = List.of();

    @BeforeAll
    static void read() {
        readings = Gold.all().stream().map(Reading::of).toList();
    }

    @Test
    void theSetIsAsLargeAsItSays() {
        assertThat(layouts()).hasSize(8);
        assertThat(readings.stream()
                        .mapToInt(r -> r.document().source().pages())
                        .sum())
                .isGreaterThan(100);
        assertThat(readings)
                .filteredOn(r -> r.gold().use() != Gold.Use.TUNED)
                .hasSizeGreaterThanOrEqualTo(readings.size() / 2);
    }

    @Test
    void fewWordsAreReadWrongInAnyLayout() {
        layouts().forEach((layout, files) -> {
            double words = files.stream().mapToInt(r -> r.score().words()).sum();
            double errors = files.stream().mapToInt(r -> r.score().errors()).sum();
            assertThat(errors / words)
                    .as(layout + faults(files, r -> r.score().faults()))
                    .isLessThan(WORD_ERRORS);
        });
    }

    @Test
    void blocksStandInTheirZonesInAnyLayout() {
        layouts().forEach((layout, files) -> {
            double blocks = files.stream().mapToInt(r -> r.gold().rows().size()).sum();
            double wrong = files.stream().mapToInt(r -> r.wrongZones().size()).sum();
            assertThat(1 - wrong / blocks)
                    .as(layout + faults(files, Reading::wrongZones))
                    .isGreaterThanOrEqualTo(ZONES);
        });
    }

    @Test
    void hyphensAtLineEndsAreDecidedRight() {
        double all = readings.stream().mapToInt(r -> r.hyphens().size()).sum();
        double wrong = readings.stream().mapToInt(r -> r.wrongHyphens().size()).sum();
        assertThat(all).isGreaterThan(LINE_ENDS);
        assertThat(1 - wrong / all).as(faults(readings, Reading::wrongHyphens)).isGreaterThanOrEqualTo(HYPHENS);
    }

    @Test
    void everyCandidateStandsOnItsPage(@TempDir Path results) throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                new String[] {"analyze", Gold.ROOT.toString(), "-o", results.toString(), "--quiet"},
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Map<String, Gold> set = Gold.all().stream().collect(Collectors.toMap(Gold::name, gold -> gold));
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (CSVRecord row : rows(results.resolve("candidates.csv"))) {
            Gold gold = set.get(row.get("document"));
            if (gold == null || row.get("page").isEmpty()) {
                continue;
            }
            List<Integer> pages = pages(gold, row.get("quote"));
            looked += pages.isEmpty() ? 0 : 1;
            if (!pages.isEmpty() && !pages.contains(Integer.parseInt(row.get("page")))) {
                wrong.add(gold.name() + " p. " + row.get("page") + ", not " + pages + ": " + row.get("quote"));
            }
        }
        assertThat(looked).as(err.toString(StandardCharsets.UTF_8)).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    /** The pages on which a quote stands in the gold. */
    private static List<Integer> pages(Gold gold, String quote) {
        List<Integer> pages = new ArrayList<>();
        for (Gold.Row row : gold.rows()) {
            for (int at = row.plain().indexOf(quote); at >= 0; at = row.plain().indexOf(quote, at + 1)) {
                pages.add(row.page(at));
            }
        }
        return pages;
    }

    private static Map<String, List<Reading>> layouts() {
        return readings.stream()
                .collect(Collectors.groupingBy(r -> r.gold().layout(), TreeMap::new, Collectors.toList()));
    }

    private static String faults(List<Reading> files, java.util.function.Function<Reading, List<String>> what) {
        return files.stream()
                .flatMap(
                        r -> what.apply(r).stream().map(fault -> "\n" + r.gold().name() + ": " + fault))
                .collect(Collectors.joining());
    }

    static List<CSVRecord> rows(Path csv) throws Exception {
        try (var in = Files.newBufferedReader(csv)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }
}
