package wpr.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import wpr.extract.ExtractionException;
import wpr.extract.Limits;

/**
 * What the operands of the command line stand for: inputs in the order of their ids, each once.
 *
 * <p>A file is itself, a folder all files below it, a name with {@code * ? [ {} what it matches, {@code -} a document on
 * standard input. In folders, hidden files and folders are passed over, as are folders that hold a file
 * {@code .wprignore} (results of earlier runs do) and a {@code metadata.csv} at the root of an operand, which is kept
 * apart. An operand that does not exist becomes an input that cannot be read, so that the ledger shows it.
 *
 * @param inputs inputs in the order of their ids
 * @param metadata a {@code metadata.csv} found at the root of a folder operand
 * @param sidecars files {@code NAME.meta.json} that stand beside a document {@code NAME}, by the document's id
 */
public record Inputs(List<Input> inputs, Optional<Path> metadata, SortedMap<String, Path> sidecars) {
    /** The file that keeps a folder from being read. */
    public static final String IGNORE = ".wprignore";

    private static final String METADATA = "metadata.csv";
    private static final String SIDECAR = ".meta.json";

    /** Finds what the operands stand for. */
    public static Inputs find(List<String> operands, InputStream standardInput) {
        Finder finder = new Finder(standardInput);
        operands.forEach(finder::operand);
        return finder.inputs();
    }

    /** A file below its root, or standard input. */
    private record Found(Path root, String id, Path file, long size, Input.Content content) {}

    private static final class Finder {
        private final InputStream standardInput;
        private final Map<Object, Found> found = new HashMap<>();
        private Optional<Path> metadata = Optional.empty();

        Finder(InputStream standardInput) {
            this.standardInput = standardInput;
        }

        void operand(String operand) {
            if (operand.equals("-")) {
                found.putIfAbsent(
                        "-", new Found(Path.of(""), "stdin", Path.of(""), 0, most -> bytes(standardInput, most)));
                return;
            }
            Path path = path(operand);
            if (Files.isDirectory(path)) {
                walk(path, file -> true);
            } else if (Files.exists(path) || !operand.matches(".*[*?\\[{].*")) {
                Path absolute = path.toAbsolutePath().normalize();
                Path parent = absolute.getParent();
                file(
                        parent == null ? absolute : parent,
                        absolute,
                        absolute.toFile().length());
            } else {
                glob(operand);
            }
        }

        private static Path path(String operand) {
            try {
                return Path.of(operand);
            } catch (InvalidPathException e) {
                return Path.of(operand.replaceAll("[*?<>|\":]", "_"));
            }
        }

        private void glob(String operand) {
            String unix = operand.replace('\\', '/');
            int slash = unix.substring(0, indexOfGlob(unix)).lastIndexOf('/');
            Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : unix.substring(0, slash));
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + unix.substring(slash + 1));
            int before = found.size();
            if (Files.isDirectory(base)) {
                Path root = base.toAbsolutePath().normalize();
                walk(base, file -> matcher.matches(root.relativize(file)));
            }
            if (found.size() == before) {
                found.put(operand, new Found(base, operand, base, 0, most -> {
                    throw new IOException("nothing matches this pattern");
                }));
            }
        }

        private static int indexOfGlob(String operand) {
            for (int i = 0; i < operand.length(); i++) {
                if ("*?[{".indexOf(operand.charAt(i)) >= 0) {
                    return i;
                }
            }
            return operand.length();
        }

        private void walk(Path folder, Predicate<Path> wanted) {
            Path root = folder.toAbsolutePath().normalize();
            try {
                Files.walkFileTree(
                        root,
                        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        new FolderVisitor(root, wanted));
            } catch (IOException e) {
                unreadable(root, root, e);
            }
        }

        private final class FolderVisitor extends SimpleFileVisitor<Path> {
            private final Path root;
            private final Predicate<Path> wanted;

            FolderVisitor(Path root, Predicate<Path> wanted) {
                this.root = root;
                this.wanted = wanted;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean passedOver = !folder.equals(root) && hidden(folder) || Files.exists(folder.resolve(IGNORE));
                return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.equals(root.resolve(METADATA))) {
                    metadata = metadata.or(() -> Optional.of(file));
                } else if (!hidden(file) && wanted.test(file)) {
                    if (attributes.isOther()) {
                        unreadable(root, file, new IOException("it is a device or a pipe, not a file"));
                    } else {
                        file(root, file, attributes.size());
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                // A link that leads back to a folder above it adds nothing; everything else is reported.
                if (!(fault instanceof FileSystemLoopException) && !hidden(file) && wanted.test(file)) {
                    unreadable(root, file, fault);
                }
                return FileVisitResult.CONTINUE;
            }
        }

        private static boolean hidden(Path file) {
            return String.valueOf(file.getFileName()).startsWith(".");
        }

        private void file(Path root, Path file, long size) {
            if (ofADocument(file)) {
                return;
            }
            found.putIfAbsent(file, new Found(root, id(root, file), file, size, most -> {
                if (size > most) {
                    throw Limits.tooLarge(most);
                }
                try (InputStream in = Files.newInputStream(file)) {
                    return bytes(in, most);
                }
            }));
        }

        /** It may have grown since it was found, or never end. */
        private static byte[] bytes(InputStream in, int most) throws IOException, ExtractionException {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Limits.tooLarge(most);
            }
            return bytes;
        }

        /** Whether a file says something of the document beside it and is none itself. */
        private static boolean ofADocument(Path file) {
            String name = String.valueOf(file.getFileName());
            return name.endsWith(SIDECAR)
                    && Files.exists(file.resolveSibling(name.substring(0, name.length() - SIDECAR.length())));
        }

        private static Optional<Path> sidecar(Path file) {
            Path beside = file.resolveSibling(file.getFileName() + SIDECAR);
            return Files.isRegularFile(beside) ? Optional.of(beside) : Optional.empty();
        }

        private void unreadable(Path root, Path file, IOException fault) {
            found.putIfAbsent(file, new Found(root, id(root, file), file, 0, most -> {
                throw fault;
            }));
        }

        private static String id(Path root, Path file) {
            String relative = root.equals(file)
                    ? String.valueOf(file.getFileName())
                    : root.relativize(file).toString();
            String printable = relative.replaceAll("\\p{Cntrl}", "_");
            return Normalizer.normalize(printable.replace('\\', '/'), Normalizer.Form.NFC);
        }

        /** Ids that two roots share are told apart by the name of the root, then by a number. */
        Inputs inputs() {
            List<Found> all = new ArrayList<>(found.values());
            all.sort(Comparator.comparing(Found::id).thenComparing(f -> f.root().toString()));
            Map<String, Integer> uses = new HashMap<>();
            all.forEach(f -> uses.merge(f.id(), 1, Integer::sum));
            Map<String, Integer> taken = new HashMap<>();
            List<Input> inputs = new ArrayList<>();
            SortedMap<String, Path> sidecars = new TreeMap<>();
            for (Found f : all) {
                String id = uses.getOrDefault(f.id(), 1) > 1 ? f.root().getFileName() + "/" + f.id() : f.id();
                if (uses.containsKey(f.id().split("!/", 2)[0])) {
                    id = id.replace(
                            "!/", "! /"); // a folder `a.zip!` beside an archive `a.zip`, whose members are `a.zip!/...`
                }
                int nth = taken.merge(id, 1, Integer::sum);
                String document = nth > 1 ? id + "#" + nth : id;
                inputs.add(new Input(document, f.size(), f.content()));
                sidecar(f.file()).ifPresent(file -> sidecars.put(document, file));
            }
            inputs.sort(Comparator.comparing(Input::document));
            return new Inputs(List.copyOf(inputs), metadata, sidecars);
        }
    }
}
