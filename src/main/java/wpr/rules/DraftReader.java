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

    private final Shelf shelf;
    private final Faults faults;
    private final Path directory;
    private final Set<Path> open;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<Part> lexicons = new ArrayList<>();
    private final List<Part> rules = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private boolean whole = true;

    private DraftReader(Path directory, Shelf shelf, Faults faults, Set<Path> open) {
        this.directory = directory;
        this.shelf = shelf;
        this.faults = faults;
        this.open = open;
    }

    /** The rule set of a directory; empty with a fault where its manifest cannot be read. */
    static Optional<Draft> read(Path directory, Shelf shelf, Faults faults) {
        return new DraftReader(directory, shelf, faults, Set.of()).read();
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
        new Overrides(lexicons, rules, faults).apply(manifest.list("override", Shape.OVERRIDE));
        return new Draft(manifest, lexicons, rules, titles, files, whole);
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
        new DraftReader(place.get(), shelf, faults, within).read().ifPresentOrElse(this::add, () -> whole = false);
    }

    private void add(Draft parent) {
        lexicons.addAll(parent.lexicons());
        rules.addAll(parent.rules());
        titles.addAll(parent.titles());
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
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.equals(directory.resolve(MANIFEST)))
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        } catch (IOException e) {
            faults.addFile(directory.toString(), "file-unreadable", String.valueOf(e.getMessage()));
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
        try {
            Source source = Source.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            files.put(name(file), source.text());
            return Optional.of(source);
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
