package wpr.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of results in which files appear whole or not at all.
 *
 * <p>Files are written to a staging folder inside and moved into place by {@link #commit}; {@code run.json} goes first
 * out and last in, so a folder that has one is complete. Files and folders of an earlier run are replaced. The marker
 * {@value #MARKER} tells every later run that nothing in here is input, and that the folder may be written to again.
 */
public final class ResultsFolder implements Closeable {
    /** Name of the marker file; a folder that holds one is never read as input. */
    public static final String MARKER = ".wprignore";

    private static final String STAGING = ".staging";
    private static final String MANIFEST = "run.json";
    private static final String LEDGER = "documents.csv";
    private static final String PARTIAL_LEDGER = "documents.partial.csv";

    /** What it takes to do the run again; there from the beginning to the end of a run. */
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final Path work;
    private final Path staging;
    private final List<Writer> open = new ArrayList<>();

    private ResultsFolder(Path folder) {
        this.folder = folder;
        this.work = folder.resolve(STAGING);
        this.staging = work.resolve("files");
    }

    /**
     * Opens a folder for results and makes it where there is none.
     *
     * @throws OccupiedFolderException if the folder holds files and no marker: they are somebody's, and could be lost
     * @throws IOException if the folder cannot be written to
     */
    public static ResultsFolder open(Path path) throws IOException {
        Files.createDirectories(path);
        if (!Files.exists(path.resolve(MARKER)) && !empty(path)) {
            throw new OccupiedFolderException(path);
        }
        Files.writeString(path.resolve(MARKER), "Results written by wpr; not read as input.\n");
        ResultsFolder results = new ResultsFolder(path);
        delete(results.work);
        Files.createDirectories(results.staging);
        return results;
    }

    /** Signals a folder that holds files of somebody else. */
    public static final class OccupiedFolderException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Path folder;

        OccupiedFolderException(Path folder) {
            super(folder + " holds files that wpr did not write");
            this.folder = folder;
        }

        public Path folder() {
            return folder;
        }
    }

    /**
     * A new file, UTF-8, that will appear under a name.
     *
     * @param name path relative to the folder, {@code /}-separated
     */
    Writer writer(String name) throws IOException {
        Path file = staged(name);
        // Not newBufferedWriter: it throws on the lone surrogate of a broken document; this writes a question mark.
        Writer writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        open.add(writer);
        return writer;
    }

    /** A new file with all its content at once, UTF-8. */
    void write(String name, String content) throws IOException {
        Files.write(staged(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private Path staged(String name) throws IOException {
        Path file = staging.resolve(name).normalize();
        if (!file.startsWith(staging) || file.equals(staging)) {
            throw new IOException("no place inside the results folder: " + name);
        }
        Path parent = file.getParent();
        Files.createDirectories(parent == null ? staging : parent);
        return file;
    }

    /** What the analyst has made of the candidates of earlier runs. */
    Notes notes() throws IOException {
        return Notes.in(folder);
    }

    /** A file that is gone at the end of the run, for what must be written before its place is known. */
    Path scratch(String name) {
        return work.resolve(name);
    }

    /** Makes sure that a subfolder is there after the run, empty where nothing was written to it. */
    void subfolder(String name) throws IOException {
        Files.createDirectories(staged(name));
    }

    /** Moves all files into place. After it the folder holds this run and nothing of an earlier one under its names. */
    public void commit() throws IOException {
        closeWriters();
        write(Checksums.FILE, Checksums.of(staging));
        Files.deleteIfExists(folder.resolve(MANIFEST));
        List<Path> entries;
        try (Stream<Path> listed = Files.list(staging)) {
            entries = listed.sorted().toList();
        }
        for (Path entry : entries) {
            if (!entry.endsWith(MANIFEST)) {
                moveIntoPlace(entry);
            }
        }
        if (Files.exists(staging.resolve(MANIFEST))) {
            moveIntoPlace(staging.resolve(MANIFEST));
        }
        Files.deleteIfExists(folder.resolve(PARTIAL_LEDGER));
        Files.deleteIfExists(folder.resolve(UNFINISHED));
        delete(work);
    }

    /** Notes what it takes to do the run again if it is broken off. */
    public void unfinished(String how) throws IOException {
        Files.writeString(folder.resolve(UNFINISHED), how);
    }

    /** What was noted for a run that was broken off; empty where none was. */
    public static Optional<String> broken(Path path) throws IOException {
        Path note = path.resolve(UNFINISHED);
        return Files.exists(note) ? Optional.of(Files.readString(note)) : Optional.empty();
    }

    /** Keeps the ledger of a run that is broken off, under a name of its own. */
    public void keepLedger() throws IOException {
        closeWriters();
        Path ledger = staging.resolve(LEDGER);
        if (Files.exists(ledger)) {
            Files.move(ledger, folder.resolve(PARTIAL_LEDGER), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends the run; what was not committed is gone. */
    @Override
    public void close() throws IOException {
        closeWriters();
        delete(work);
    }

    private void moveIntoPlace(Path staged) throws IOException {
        Path target = folder.resolve(staging.relativize(staged));
        if (Files.isDirectory(staged) || Files.isDirectory(target)) {
            delete(target);
        }
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void closeWriters() throws IOException {
        for (Writer writer : open) {
            writer.close();
        }
        open.clear();
    }

    private static boolean empty(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
