package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are broken off, and go on. */
class ResumeTest {
    /** {@code mvn test -Dtest=ResumeTest -Dwpr.kills=50} for a long night. */
    private static final int KILLS = Integer.getInteger("wpr.kills", 3);

    private static final int PATIENCE = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path input;

    @BeforeEach
    void place() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        for (String name : List.of("01-puljeopslag.html", "03-samtaleguide.docx", "05-nyhed.html", "07-notat.pdf")) {
            for (int copy = 0; copy < 6; copy++) {
                Path file = input.resolve(copy + "-" + name);
                Files.copy(Path.of("examples").resolve(name), file);
                if (name.endsWith("html")) {
                    Files.writeString(file, "<p>Udgave " + copy + ".</p>", java.nio.file.StandardOpenOption.APPEND);
                }
            }
        }
        Files.write(input.resolve("cut.pdf"), Arrays.copyOf(Files.readAllBytes(input.resolve("0-07-notat.pdf")), 900));
    }

    @Test
    void aRunThatWasKilledEndsWithTheSameBytes() throws Exception {
        long begin = System.nanoTime();
        assertThat(start("whole", "c-whole").end(PATIENCE)).isEqualTo(5);
        long took = (System.nanoTime() - begin) / 1_000_000;
        Map<String, String> expected = content(folder.resolve("whole"));
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            String results = "killed" + kill;
            Launched run = start(results, "c" + kill);
            Thread.sleep(took / 20 + random.nextInt((int) Math.max(1, took)));
            run.kill();
            Path there = folder.resolve(results);
            if (Files.exists(there.resolve("run.json"))) {
                assertThat(content(there)).as("ended before the kill").isEqualTo(expected);
            } else if (Files.exists(there.resolve(".unfinished"))) {
                Launched resumed =
                        Launched.start("1g", folder.resolve("log"), "analyze", "--resume", "-o", there.toString());
                assertThat(resumed.end(PATIENCE)).as(resumed.said()).isEqualTo(5);
                assertThat(content(there)).isEqualTo(expected);
            } else {
                assertThat(start(results, "c" + kill).end(PATIENCE))
                        .as("killed before it began")
                        .isEqualTo(5);
                assertThat(content(there)).isEqualTo(expected);
            }
        }
    }

    @Test
    void anInterruptedRunLeavesItsLedgerAndSaysHowToGoOn() throws Exception {
        Launched run = start("results", "cache");
        Path results = folder.resolve("results");
        Path cache = folder.resolve("cache");
        while (run.alive() && !Files.exists(cache)) {
            Thread.sleep(20); // until the first document has been read
        }
        run.interrupt();
        run.end(PATIENCE);
        assertThat(run.said()).contains("Interrupted", "wpr analyze --resume -o");
        assertThat(results.resolve("documents.csv")).doesNotExist();
        assertThat(Files.readString(results.resolve("documents.partial.csv"))).startsWith("document,");
        Launched resumed = Launched.start("1g", folder.resolve("log"), "analyze", "--resume", "-o", results.toString());
        assertThat(resumed.end(PATIENCE)).as(resumed.said()).isEqualTo(5);
        assertThat(Run.table(results, "documents.csv")).hasSize(25);
        assertThat(results.resolve("documents.partial.csv")).doesNotExist();
        assertThat(Run.of("analyze", "--resume", "-o", results.toString()).err())
                .contains("no run was broken off");
    }

    @Test
    void aFullDiskIsToldInWords() {
        assertThat(Failure.sentence(new IOException("No space left on device"), Messages.in("en")))
                .contains("disk is full")
                .contains("--resume");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRunThatMayWriteNoMoreSaysSoAndGoesOnLater() throws Exception {
        assertThat(start("whole", "c-whole").end(PATIENCE)).isEqualTo(5);
        Path results = folder.resolve("results");
        List<String> limited = List.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh");
        Launched run = Launched.start(limited, "1g", folder.resolve("log"), arguments("results", "cache"));
        assertThat(run.end(PATIENCE)).isEqualTo(2);
        assertThat(run.said()).contains("larger than this system", "wpr analyze --resume -o");
        assertThat(results.resolve("documents.csv")).doesNotExist();
        Launched resumed = Launched.start("1g", folder.resolve("log"), "analyze", "--resume", "-o", results.toString());
        assertThat(resumed.end(PATIENCE)).as(resumed.said()).isEqualTo(5);
        assertThat(content(results)).isEqualTo(content(folder.resolve("whole")));
    }

    @Test
    void severalRunsShareACache() throws Exception {
        List<Launched> runs = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            runs.add(Launched.start("1g", folder.resolve(name + ".log"), arguments(name, "shared")));
        }
        for (Launched run : runs) {
            assertThat(run.end(PATIENCE)).as(run.said()).isEqualTo(5);
        }
        assertThat(content(folder.resolve("two"))).isEqualTo(content(folder.resolve("one")));
        assertThat(content(folder.resolve("three"))).isEqualTo(content(folder.resolve("one")));
        String cache = folder.resolve("shared").toString();
        assertThat(Run.of("cache", "verify", "--cache", cache).out()).contains(" 0 damaged");
    }

    private Launched start(String results, String cache) throws IOException {
        return Launched.start("1g", folder.resolve("log"), arguments(results, cache));
    }

    private String[] arguments(String results, String cache) {
        return new String[] {
            "analyze",
            input.toString(),
            "-o",
            folder.resolve(results).toString(),
            "--cache",
            folder.resolve(cache).toString(),
            "--locale",
            "en",
            "--language",
            "da"
        };
    }

    private static Map<String, String> content(Path results) throws IOException {
        Map<String, String> content = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(results)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            content.put(results.relativize(file).toString(), Files.readString(file));
        }
        return content;
    }
}
