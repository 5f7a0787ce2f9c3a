package wpr.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wpr.rules.Draft.Part;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Scalar;

/** Reads the files of one rule set, and of the sets it extends. */
final class DraftReader {
    static final String MANIFEST = "ruleset.yaml";
    private static final String CASES = "cases";

    private final Shelf shelf;
    private final Faults faults;
    private final Path directory;
    private final Set<Path> open;
    private final boolean withCases;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<Part> lexicons = new ArrayList<>();
    private final List<Part> rules = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Fields> cases = new ArrayList<>();
    private boolean whole = true;

    private DraftReader(Path directory, Shelf shelf, Faults faults, Set<Path> open, boolean withCases) {
        this.directory = directory;
        this.shelf = shelf;
        this.faults = faults;
        this.open = open;
        this.withCases = withCases;
    }

    /**
     * The rule set of a directory; empty with a fault where its manifest cannot be read.
     *
     * @param cases whether to read the sentences that only tests need
     */
    static Optional<Draft> read(Path directory, Shelf shelf, Faults faults, boolean cases) {
        return new DraftReader(directory, shelf, faults, Set.of(), cases).read();
    }

    private Optional<Draft> read() {
        return yaml(directory.resolve(MANIFEST)).map(root -> draft(new Fields(root, Shape.MANIFEST, faults)));
    }

    private Draft draft(Fields manifest) {
        checkSchema(manifest);
        manifest.scalar("extends").ifPresent(this::inherit);
        String id = manifest.text("id");
        manifest.scalar("titles").ifPresent(this::readTitles);
        for (Path file : manifest.has("files") ? listed(manifest) : found()) {
            yaml(file).ifPresent(root -> read(id, new Fields(root, Shape.FILE, faults)));
        }
        if (withCases) {
            readCases();
        }
        new Overrides(lexicons, rules, faults).apply(manifest.list("override", Shape.OVERRIDE));
        return new Draft(manifest, lexicons, rules, titles, cases, files, whole);
    }

    private void read(String ruleSet, Fields file) {
        checkSchema(file);
        if (!file.has("lexicons") && !file.has("rules")) {
            faults.add(file.at(), "empty-file");
        }
        parts(ruleSet, file, "lexicons", lexicons);
        parts(ruleSet, file, "rules", rules);
    }

    private void parts(String ruleSet, Fields file, String key, List<Part> parts) {
        for (Yaml value : file.values(key)) {
            if (value instanceof Entries node) {
                parts.add(new Part(ruleSet, node));
            } else {
                faults.add(value.at(), "not-mapping", key, "id");
            }
        }
    }

    /** Cases name what is there before overrides take it out. */
    private void readCases() {
        Path folder = directory.resolve(CASES);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> owners = Stream.concat(
                        rules.stream().map(Part::id), lexicons.stream().map(part -> "$" + part.id()))
                .toList();
        for (Path file : yamlBelow(folder)) {
            source(file).flatMap(source -> YamlReader.read(source, faults)).ifPresent(root -> {
                Fields fields = new Fields(root, Shape.CASES, faults);
                checkSchema(fields);
                List<Fields> read = fields.list("cases", Shape.CASE);
                read.forEach(one -> one.scalar("of")
                        .filter(of -> whole && !owners.contains(of.value()))
                        .ifPresent(of -> faults.unknown(of, "unknown-of", owners)));
                cases.addAll(read);
            });
        }
    }

    private void checkSchema(Fields file) {
        file.scalar("schema")
                .filter(schema -> !schema.value().equals("1"))
                .ifPresent(schema -> faults.add(schema.at(), "schema", schema.value()));
    }

    private void inherit(Scalar parent) {
        Optional<Path> place = shelf.find(parent.value(), directory);
        if (place.isEmpty()) {
            faults.unknown(parent, "extends-unknown", shelf.ids());
            whole = false;
            return;
        }
        Set<Path> within = new LinkedHashSet<>(open);
        within.add(directory.toAbsolutePath().normalize());
        if (within.contains(place.get().toAbsolutePath().normalize())) {
            faults.add(parent.at(), "extends-circle", parent.value());
            return;
        }
        new DraftReader(place.get(), shelf, faults, within, withCases)
                .read()
                .ifPresentOrElse(this::add, () -> whole = false);
    }

    private void add(Draft parent) {
        lexicons.addAll(parent.lexicons());
        rules.addAll(parent.rules());
        titles.addAll(parent.titles());
        cases.addAll(parent.cases());
        files.putAll(parent.filesUnder());
        whole &= parent.whole();
    }

    private void readTitles(Scalar name) {
        Path file = directory.resolve(name.value());
        if (!Files.exists(file)) {
            faults.add(name.at(), "file-missing", name.value());
            return;
        }
        open(file)
                .ifPresent(source -> source.text()
                        .lines()
                        .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(titles::add));
    }

    private List<Path> listed(Fields manifest) {
        List<Path> listed = new ArrayList<>();
        for (Scalar name : manifest.scalars("files")) {
            Path file = directory.resolve(name.value());
            if (Files.isRegularFile(file)) {
                listed.add(file);
            } else {
                faults.add(name.at(), "file-missing", name.value());
                whole = false;
            }
        }
        return listed;
    }

    private List<Path> found() {
        return yamlBelow(directory).stream()
                .filter(file -> !file.equals(directory.resolve(MANIFEST)))
                .filter(file -> !file.startsWith(directory.resolve(CASES)))
                .toList();
    }

    private List<Path> yamlBelow(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        } catch (IOException e) {
            faults.addFile(folder.toString(), "file-unreadable", String.valueOf(e.getMessage()));
            whole = false;
            return List.of();
        }
    }

    private Optional<Entries> yaml(Path file) {
        Optional<Entries> root = open(file).flatMap(source -> YamlReader.read(source, faults));
        whole &= root.isPresent();
        return root;
    }

    private Optional<Source> open(Path file) {
        Optional<Source> source = source(file);
        source.ifPresent(read -> files.put(name(file), read.text()));
        return source;
    }

    private Optional<Source> source(Path file) {
        try {
            return Optional.of(Source.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            faults.addFile(file.toString(), "file-missing", name(file));
        } catch (CharacterCodingException e) {
            faults.addFile(file.toString(), "file-not-utf8");
        } catch (IOException e) {
            faults.addFile(file.toString(), "file-unreadable", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Name of a file in the rule set, the same on every system. */
    private String name(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }
}
