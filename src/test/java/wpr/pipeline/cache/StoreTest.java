package wpr.pipeline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static byte[] bytes(int seed) {
        return ("indgang " + seed + " ").repeat(100).getBytes(StandardCharsets.UTF_8);
    }

    private static String key(int number) {
        return String.format("%02x%062x", number, number);
    }

    @Test
    void keepsAndReplaces() {
        Store store = Store.in(folder, 1_000_000);
        assertThat(store.get(key(1))).isEmpty();
        store.put(key(1), bytes(1));
        store.put(key(1), bytes(2));
        store.put(key(2), new byte[0]);
        assertThat(Store.in(folder, 1).get(key(1))).hasValue(bytes(2));
        assertThat(store.get(key(2))).hasValue(new byte[0]);
    }

    @Test
    void anEntryCutShortOrChangedIsAMissAndGoesWithVerify() throws IOException {
        Store store = Store.in(folder, 1_000_000);
        for (int i = 0; i < 40; i++) {
            store.put(key(i), bytes(i));
        }
        List<Path> files = entries();
        for (int i = 0; i < 20; i++) {
            byte[] raw = Files.readAllBytes(files.get(i));
            if (i % 2 == 0) {
                Files.write(files.get(i), java.util.Arrays.copyOf(raw, raw.length * i / 20));
            } else {
                raw[raw.length * i / 20] ^= 0x10;
                Files.write(files.get(i), raw);
            }
        }
        for (int i = 0; i < 40; i++) {
            assertThat(store.get(key(i)).map(String::new))
                    .as("entry " + i)
                    .isEqualTo(i < 20 ? java.util.Optional.empty() : java.util.Optional.of(new String(bytes(i))));
        }
        assertThat(store.verify()).isEqualTo(20);
        assertThat(store.contents().entries()).isEqualTo(20);
        assertThat(store.clear()).isEqualTo(20);
        assertThat(entries()).isEmpty();
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() throws IOException {
        Store store = Store.in(folder, 1_000_000);
        for (int i = 0; i < 5; i++) {
            store.put(key(i), bytes(i));
        }
        long each = Files.size(entries().get(0));
        for (int i = 0; i < 5; i++) {
            Files.setLastModifiedTime(
                    entries().get(i), FileTime.from(Instant.now().minus(Duration.ofDays(5 - i))));
        }
        assertThat(store.get(key(0))).isPresent();
        Store small = Store.in(folder, 3 * each + each / 2);
        small.trim();
        assertThat(entries()).as("nothing written, nothing trimmed").hasSize(5);
        small.put(key(3), bytes(3));
        small.trim();
        assertThat(IntStream.range(0, 5).filter(i -> store.get(key(i)).isPresent()))
                .containsExactly(0, 3, 4);
    }

    @Test
    void aFolderThatIsNoCacheIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("ab"));
        Files.writeString(folder.resolve("ab/brev.txt"), "Kære bedste");
        Files.writeString(folder.resolve("CACHEDIR.TAG"), "Signature: 8a477f597d28d172789f06886806bc55\n# somebody's");
        Store store = Store.in(folder, 1);
        assertThat(store.clear() + store.verify() + store.contents().entries()).isZero();
        store.put(key(1), bytes(1));
        store.trim();
        assertThat(folder.resolve("ab/brev.txt")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenToCostsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "");
        Store store = Store.in(file.resolve("cache"), 1_000);
        store.put(key(1), bytes(1));
        store.trim();
        assertThat(store.get(key(1))).isEmpty();
    }

    @Test
    void severalWritersOfTheSameEntriesLeaveWholeOnes() {
        List<Store> stores =
                Stream.generate(() -> Store.in(folder, 1_000_000)).limit(4).toList();
        IntStream.range(0, 400).parallel().forEach(i -> {
            stores.get(i % 4).put(key(i % 10), bytes(i % 10));
            assertThat(stores.get((i + 1) % 4).get(key(i % 10)).map(String::new))
                    .hasValue(new String(bytes(i % 10), StandardCharsets.UTF_8));
        });
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("CACHEDIR.TAG"))
                    .sorted()
                    .toList();
        }
    }
}
