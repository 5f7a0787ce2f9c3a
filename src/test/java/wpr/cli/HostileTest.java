package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that mean harm, and sound ones that were damaged: each is one row of the ledger, and the run ends by itself, within
 * the heap of a usual run.
 */
class HostileTest {
    /** Copies of examples damaged at random; 5,000 for a full run: {@code mvn test -Dtest=HostileTest -Dwpr.damaged=5000}. */
    private static final int DAMAGED = Integer.getInteger("wpr.damaged", 200);

    /** Of so many the pages without text are recognised too, which takes more time than all else. */
    private static final int RECOGNISED = 200;

    private static final String HEAP = "1g";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path input;
    private Path results;

    @BeforeEach
    void place() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        results = folder.resolve("results");
    }

    @Test
    void everyHostileFileIsOneRow() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "HEMMELIGT");
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            int made = new HostileFiles(input, secret, "http://127.0.0.1:" + server.getLocalPort()).write();
            assertThat(made).isGreaterThan(60);
            unusualFiles();
            List<String> files = files();

            Launched run = Launched.start(
                    HEAP,
                    folder.resolve("log"),
                    "analyze",
                    input.toString(),
                    "-o",
                    results.toString(),
                    "--locale",
                    "en",
                    "--language",
                    "da",
                    "--limit",
                    "seconds=10",
                    "--limit",
                    "characters=1M",
                    "--limit",
                    "megabytes=256");
            assertThat(run.end(400)).as(run.said()).isEqualTo(5);

            List<String> rows = rows();
            assertThat(rows).doesNotHaveDuplicates();
            assertThat(rows.stream().filter(row -> !member(row)))
                    .containsExactlyInAnyOrderElementsOf(withoutOpened(files, rows));
            assertThat(statuses().get("plain.pdf")).isEqualTo("analysed");
            assertThat(statuses().get("links.html")).isEqualTo("analysed");
            assertThat(statuses().get("sparse.pdf")).isEqualTo("failed");
            assertThat(statuses().get("flate-twice.pdf")).isEqualTo("failed");
            assertThat(statuses().get("names.zip!/op.txt")).isEqualTo("analysed");
            assertThat(Run.table(results, "documents.csv"))
                    .allSatisfy(row -> assertThat(row.get("reason"))
                            .as(row.get("document"))
                            .doesNotContain("fault of the program"));
            assertThat(text()).doesNotContain("HEMMELIGT").doesNotContain("root:x:");
            server.setSoTimeout(1);
            assertThat(called(server)).as("a document called a web address").isFalse();
            assertThat(folder.resolve("op.txt")).doesNotExist();
        }
    }

    private static boolean called(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    void everyDamagedCopyIsOneRow() throws Exception {
        List<byte[]> sound = sound();
        Random random = new Random(20261122);
        Path more = Files.createDirectories(folder.resolve("more"));
        for (int i = 0; i < DAMAGED; i++) {
            int which = random.nextInt(sound.size());
            byte[] damaged = damaged(sound.get(which), sound.get(random.nextInt(sound.size())), random);
            Files.write((i < RECOGNISED ? input : more).resolve(String.format("%05d%s", i, extension(which))), damaged);
        }
        everyFileIsOneRow(Math.min(DAMAGED, RECOGNISED), input, "auto");
        if (DAMAGED > RECOGNISED) {
            everyFileIsOneRow(DAMAGED - RECOGNISED, more, "off");
        }
    }

    private void everyFileIsOneRow(int files, Path in, String ocr) throws Exception {
        Launched run = Launched.start(
                HEAP,
                folder.resolve("log"),
                "analyze",
                in.toString(),
                "-o",
                results.toString(),
                "--locale",
                "en",
                "--ocr",
                ocr,
                "--limit",
                "seconds=20");
        assertThat(run.end(100 + files / 2)).as(run.said()).isIn(0, 5);
        assertThat(rows()).hasSize(files).doesNotHaveDuplicates();
        assertThat(Run.table(results, "documents.csv"))
                .allSatisfy(row ->
                        assertThat(row.get("reason")).as(row.get("document")).doesNotContain("fault of the program"));
    }

    private static final List<Path> EXAMPLES = examples();

    private static List<Path> examples() {
        try (Stream<Path> files =
                Stream.concat(Files.list(Path.of("examples")), Files.list(Path.of("src/test/resources/extract")))) {
            return files.filter(file -> file.toString().matches(".*\\.(pdf|docx|pptx|html|odt|rtf|doc|ppt|epub)"))
                    .filter(file -> file.toFile().length() < 200_000)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> sound() throws IOException {
        List<byte[]> sound = new java.util.ArrayList<>();
        for (Path file : EXAMPLES) {
            sound.add(Files.readAllBytes(file));
        }
        return sound;
    }

    private static String extension(int which) {
        String name = EXAMPLES.get(which).toString();
        return name.substring(name.lastIndexOf('.'));
    }

    /** Cut short, with bits turned over, with a run of zeros, or with the tail of another file. */
    private static byte[] damaged(byte[] sound, byte[] other, Random random) {
        byte[] copy = sound.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(copy, random.nextInt(copy.length));
            }
            case 1 -> {
                for (int i = 1 + random.nextInt(50); i > 0; i--) {
                    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 2 -> {
                int from = random.nextInt(copy.length);
                Arrays.fill(copy, from, Math.min(copy.length, from + 1 + random.nextInt(2_000)), (byte) 0);
            }
            default -> {
                int keep = random.nextInt(copy.length);
                int tail = random.nextInt(other.length);
                copy = Arrays.copyOf(copy, keep + other.length - tail);
                System.arraycopy(other, tail, copy, keep, other.length - tail);
            }
        }
        return copy;
    }

    /** What only a file system can do to a program. */
    private void unusualFiles() throws Exception {
        HostileFiles.sparse(input.resolve("sparse.pdf"), 2_200_000_000L);
        HostileFiles.sparse(input.resolve("sparse.txt"), 150_000_000L);
        boolean unix = !System.getProperty("os.name").startsWith("Windows");
        assumeTrue(unix, "links and pipes are made where the system has them");
        Files.createSymbolicLink(input.resolve("loop"), input);
        Files.createSymbolicLink(input.resolve("self.txt"), Path.of("self.txt"));
        Files.createSymbolicLink(input.resolve("gone.pdf"), Path.of("nowhere.pdf"));
        Files.createSymbolicLink(input.resolve("zero.txt"), Path.of("/dev/zero"));
        Files.createDirectories(input.resolve("folder.docx"));
        int made = new ProcessBuilder("mkfifo", input.resolve("pipe.txt").toString())
                .start()
                .waitFor();
        assertThat(made).isZero();
    }

    /** Ids of all that is there, folders left out. */
    private List<String> files() throws IOException {
        try (Stream<Path> all =
                Files.find(input, 9, (file, attributes) -> !attributes.isDirectory(), new FileVisitOption[0])) {
            return all.filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
                    .filter(file -> !file.endsWith("loop") || !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> input.relativize(file).toString())
                    .filter(id -> !id.equals("loop"))
                    .map(id -> java.text.Normalizer.normalize(
                            id.replaceAll("\\p{Cntrl}", "_"), java.text.Normalizer.Form.NFC))
                    .map(id -> id.replace("a.zip!/", "a.zip!/"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean member(String row) {
        return row.contains(".zip!/") && !row.startsWith("a.zip!/");
    }

    /** An archive that was opened stands in the ledger as its members. */
    private static List<String> withoutOpened(List<String> files, List<String> rows) {
        return files.stream()
                .filter(file -> rows.stream().noneMatch(row -> member(row) && row.startsWith(file + "!/")))
                .toList();
    }

    private List<String> rows() {
        return Run.table(results, "documents.csv").stream()
                .map(row -> row.get("document"))
                .toList();
    }

    private Map<String, String> statuses() {
        return Run.table(results, "documents.csv").stream()
                .collect(Collectors.toMap(row -> row.get("document"), row -> row.get("status")));
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
