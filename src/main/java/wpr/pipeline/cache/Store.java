package wpr.pipeline.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A folder of entries by key, safe for several processes: an entry appears whole, under its name, or not at all; one
 * that is damaged or gone is a miss. Writing is given up silently where the disk is full, since nothing depends on it.
 */
public final class Store {
    /** Keeps nothing. */
    public static final Store NONE = new Store(Path.of(""), 0);

    /** Tells backup programs, and {@link #clear}, what kind of folder this is; see bford.info/cachedir. */
    private static final String TAG = "CACHEDIR.TAG";

    private static final String TAG_CONTENT = "Signature: 8a477f597d28d172789f06886806bc55\n# Cache of wpr.\n";
    private static final String UNFINISHED = ".new";

    /** Use is noted no more often than this, so that reading seldom writes. */
    private static final Duration NOTED = Duration.ofHours(1);

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final long most;
    private volatile boolean written;

    private Store(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /**
     * A store in a folder, made when first written to.
     *
     * @param most bytes it may hold; {@link #trim} keeps to it
     */
    public static Store in(Path folder, long most) {
        return new Store(folder, most);
    }

    /** Whether entries are kept. */
    public boolean keeps() {
        return this != NONE;
    }

    /** What stands under a key. */
    public Optional<byte[]> get(String key) {
        if (!keeps()) {
            return Optional.empty();
        }
        Path file = file(key);
        try {
            byte[] content = Entry.open(Files.readAllBytes(file));
            Instant now = Instant.now();
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(NOTED))) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
            return Optional.of(content);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Puts something under a key; what stood there is replaced. */
    public void put(String key, byte[] content) {
        if (!keeps()) {
            return;
        }
        try {
            Path file = file(key);
            Files.createDirectories(file.resolveSibling(""));
            if (!written && !Files.exists(folder.resolve(TAG))) {
                Files.writeString(folder.resolve(TAG), TAG_CONTENT);
            }
            written = true;
            Path unfinished = Files.createTempFile(file.resolveSibling(""), "", UNFINISHED);
            try {
                Files.write(unfinished, Entry.close(content));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            written = true; // a full or read-only disk: the next run makes it anew
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    /** What the store holds. */
    public record Contents(int entries, long bytes, long most) {}

    /** Counts what is there. */
    public Contents contents() throws IOException {
        List<Kept> kept = kept();
        return new Contents(kept.size(), kept.stream().mapToLong(Kept::bytes).sum(), most);
    }

    /** Removes what was not used for longest until the rest keeps to the size allowed; does nothing if nothing was written. */
    public void trim() throws IOException {
        if (!written) {
            return;
        }
        List<Kept> kept = new ArrayList<>(kept());
        kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file));
        long bytes = kept.stream().mapToLong(Kept::bytes).sum();
        for (Kept entry : kept) {
            if (bytes <= most && !entry.abandoned()) {
                continue;
            }
            bytes -= Files.deleteIfExists(entry.file()) ? entry.bytes() : 0;
        }
    }

    /**
     * Removes all entries.
     *
     * @return how many
     */
    public int clear() throws IOException {
        int removed = 0;
        for (Kept entry : kept()) {
            removed += Files.deleteIfExists(entry.file()) ? 1 : 0;
        }
        return removed;
    }

    /**
     * Reads every entry and removes damaged ones.
     *
     * @return how many were removed
     */
    public int verify() throws IOException {
        int removed = 0;
        for (Kept entry : kept()) {
            try {
                Entry.open(Files.readAllBytes(entry.file()));
            } catch (IOException e) {
                removed += Files.deleteIfExists(entry.file()) ? 1 : 0;
            }
        }
        return removed;
    }

    private record Kept(Path file, long bytes, Instant used) {
        boolean abandoned() {
            return file.toString().endsWith(UNFINISHED)
                    && used.isBefore(Instant.now().minus(ABANDONED));
        }
    }

    private boolean ours() throws IOException {
        Path tag = folder.resolve(TAG);
        return Files.exists(tag) && Files.readString(tag).equals(TAG_CONTENT);
    }

    /** The files of a folder that is a cache; none of any other. Files that other processes remove meanwhile are passed over. */
    private List<Kept> kept() throws IOException {
        if (!keeps() || !ours()) {
            return List.of();
        }
        List<Kept> kept = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.endsWith(TAG)) {
                    kept.add(new Kept(
                            file,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return kept;
    }
}
