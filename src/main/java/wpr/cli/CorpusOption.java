package wpr.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import wpr.measure.Profile;
import wpr.measure.ReferenceFile;
import wpr.pipeline.CorpusOptions;
import wpr.pipeline.Metadata;
import wpr.rules.RuleSet;

/** The options about all documents together. */
final class CorpusOption {
    @Option(names = "--by", paramLabel = "COLUMN")
    private String by = "";

    @Option(names = "--reference", paramLabel = "FILE")
    private List<Path> references = List.of();

    @Option(names = "--allow-genre-mix")
    private boolean genreMix;

    @Option(names = "--duplicates", paramLabel = "once|keep")
    private String duplicates = "once";

    /** What was asked for; faults end the command. */
    CorpusOptions load(List<RuleSet> sets, Metadata metadata, Console console, Messages messages) {
        if (!by.isEmpty() && !metadata.columns().contains(by)) {
            throw noColumn(by, metadata);
        }
        if (!List.of("once", "keep").contains(duplicates)) {
            throw Failure.usage("allowed", "--duplicates", duplicates, "once, keep");
        }
        Map<String, Profile> profiles = new LinkedHashMap<>();
        for (Path path : references) {
            ReferenceFile file = read(path);
            checkGenres(path, file.profile(), metadata);
            for (String language : file.profile().languages()) {
                if (profiles.put(language, file.profile()) != null) {
                    throw Failure.usage("reference.two", path, language);
                }
            }
            boolean counted = sets.stream().anyMatch(set -> set.info().hash().equals(file.hash()));
            if (!counted) {
                console.error(messages.get("reference.rules", path, file.ruleSet()));
            }
        }
        return new CorpusOptions(by, profiles, false, duplicates.equals("keep"));
    }

    /** What changes results, for the manifest. */
    void tell(Map<String, String> options) {
        if (!by.isEmpty()) {
            options.put("by", by);
        }
        if (duplicates.equals("keep")) {
            options.put("duplicates", "keep");
        }
        if (!references.isEmpty()) {
            options.put(
                    "reference",
                    references.stream()
                            .map(path -> String.valueOf(path.getFileName()))
                            .collect(Collectors.joining(", ")));
        }
    }

    static Failure noColumn(String by, Metadata metadata) {
        return metadata.columns().isEmpty()
                ? Failure.usage("by.no-metadata", by)
                : Failure.usage("by.column", by, String.join(", ", metadata.columns()));
    }

    private static ReferenceFile read(Path path) {
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            ReferenceFile file = ReferenceFile.read(reader);
            if (file.profile().languages().size() != 1) {
                throw Failure.usage("reference.format", path);
            }
            return file;
        } catch (ReferenceFile.FormatException | IllegalArgumentException e) {
            throw Failure.usage("reference.format", path);
        } catch (IOException e) {
            throw Failure.usage("file.unread", "--reference", path, e);
        }
    }

    private void checkGenres(Path path, Profile profile, Metadata metadata) {
        SortedSet<String> here = new TreeSet<>();
        metadata.rows().values().stream().map(CorpusOption::genre).forEach(here::add);
        here.removeAll(profile.genres());
        here.remove("");
        if (!genreMix && !here.isEmpty() && !profile.genres().equals(new TreeSet<>(List.of("")))) {
            throw Failure.usage("reference.genres", path, String.join(", ", profile.genres()), String.join(", ", here));
        }
    }

    private static String genre(SortedMap<String, String> row) {
        return row.getOrDefault("genre", "");
    }
}
