package wpr.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import wpr.match.Lexicon;
import wpr.match.Overlap;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;
import wpr.rules.Draft.Part;

/**
 * Loads rule sets. Everything is read, checked and compiled here; what is wrong anywhere is reported together.
 *
 * <p>The order is: read all files to mappings, apply what {@code extends} and {@code override} say, then compile lexicons,
 * then rules. A file that YAML itself cannot read does not stop the others.
 */
public final class RuleSetLoader {
    private final Shelf shelf;
    private final Messages messages;
    private final boolean cases;

    /**
     * @param shelves directories in which rule sets are found by id
     * @param locale language of problems, {@code da} or {@code en}
     */
    public RuleSetLoader(List<Path> shelves, String locale) {
        this(new Shelf(List.copyOf(shelves)), Messages.in(locale), false);
    }

    private RuleSetLoader(Shelf shelf, Messages messages, boolean cases) {
        this.shelf = shelf;
        this.messages = messages;
        this.cases = cases;
    }

    /** One that also reads the folder {@code cases} of a set: sentences that run as tests and are needed by nothing else. */
    public RuleSetLoader withCases() {
        return new RuleSetLoader(shelf, messages, true);
    }

    /** The JSON Schema of rule files. */
    public static String schema() {
        try (InputStream in = RuleSetLoader.class.getResourceAsStream("schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of the rule sets on the shelves, sorted. */
    public List<String> ids() {
        return shelf.ids();
    }

    /** Loads a rule set by the path of its directory, or by id from a shelf. */
    public Loaded load(String idOrPath) {
        Path path = Path.of(idOrPath);
        return load(
                Files.isDirectory(path)
                        ? path
                        : shelf.find(idOrPath, Path.of("")).orElse(path));
    }

    /** Loads the rule set of a directory. */
    public Loaded load(Path directory) {
        Faults faults = new Faults(messages);
        if (!Files.isDirectory(directory)) {
            List<String> ids = shelf.ids();
            String fault = ids.isEmpty() ? "no-rule-set-at-all" : "no-rule-set";
            faults.addFile(directory.toString(), fault, String.join(", ", ids));
            return new Loaded.Refused(faults.all());
        }
        Optional<Draft> draft = DraftReader.read(directory, shelf, faults, cases);
        if (draft.isEmpty()) {
            return new Loaded.Refused(faults.all());
        }
        return compile(draft.get(), faults);
    }

    private Loaded compile(Draft draft, Faults faults) {
        List<LexiconReader.Entry> lexicons = lexicons(draft, faults);
        Map<String, Lexicon> byId = new LinkedHashMap<>();
        lexicons.forEach(entry -> byId.putIfAbsent(entry.lexicon().id(), entry.lexicon()));
        Queries queries = new Queries(byId, draft.whole(), faults);
        lexicons.forEach(entry -> entry.when().forEach(when -> queries.compile(when, Overlap.NONE)));
        RuleReader reader = new RuleReader(queries, faults);
        unique(draft.rules(), faults).forEach(reader::read);
        Optional<Condition> negation = reader.negation(draft.manifest());
        RuleSetInfo info = info(draft, reader.book().infos);
        RuleBook book = reader.book();
        draft.cases().forEach(fields -> book.cases.add(Case.read(fields)));
        new RuleChecks(draft.whole(), faults).check(book, lexicons);
        if (faults.count() > 0) {
            return new Loaded.Refused(faults.all());
        }
        Faults remarks = new Faults(messages);
        new RuleRemarks(remarks).look(book, lexicons, queries.used());
        return new Loaded.Ready(
                new RuleSet(
                        info,
                        draft.titles(),
                        book,
                        negation.stream().toList(),
                        queries,
                        lexicons,
                        Survivor.of(draft.manifest())),
                remarks.all());
    }

    private static List<LexiconReader.Entry> lexicons(Draft draft, Faults faults) {
        LexiconReader reader = new LexiconReader(faults);
        List<LexiconReader.Entry> lexicons = new ArrayList<>();
        unique(draft.lexicons(), faults).forEach(part -> reader.read(part).ifPresent(lexicons::add));
        return lexicons;
    }

    /** The first of each id; a second is a fault. */
    private static List<Part> unique(List<Part> parts, Faults faults) {
        Map<String, Part> first = new LinkedHashMap<>();
        List<Part> unique = new ArrayList<>();
        for (Part part : parts) {
            Part other = part.id().isEmpty() ? null : first.putIfAbsent(part.id(), part);
            if (other == null) {
                unique.add(part);
            } else {
                faults.add(
                        part.at("id"),
                        "duplicate-id",
                        part.id(),
                        other.at("id").source().name(),
                        other.at("id").line());
            }
        }
        return unique;
    }

    private static RuleSetInfo info(Draft draft, List<RuleInfo> rules) {
        Fields manifest = draft.manifest();
        return new RuleSetInfo(
                manifest.text("id"),
                manifest.localized("title"),
                manifest.text("language"),
                manifest.text("version"),
                hash(draft.files()),
                manifest.text("edition"),
                manifest.texts("authors"),
                manifest.localized("position"),
                manifest.localized("blind-spots"),
                List.copyOf(rules));
    }

    /** SHA-256 over names and texts of all files, in the order of names. */
    private static String hash(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
