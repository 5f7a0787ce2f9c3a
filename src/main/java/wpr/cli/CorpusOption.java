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
    @Option(
            names = "--by",
            paramLabel = "COLUMN",
            description = "Column of the metadata that makes groups, such as agency: rates and ratios of each go into "
                    + "groups.csv and measures.csv. Years come by themselves where there is a column year.")
    private String by = "";

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description = "Counts of a reference corpus, made by 'wpr reference build': silences of the types relative "
                    + "and interlocutor are held against it. One for each language.")
    private List<Path> references = List.of();

    @Option(
            names = "--allow-genre-mix",
            description = "Hold documents against a reference of other genres, which explain most differences.")
    private boolean genreMix;

    @Option(
            names = "--duplicates",
            paramLabel = "once|keep",
            description =
                    "Documents with almost the text of an earlier one: once (default) counts them in no figure of "
                            + "the corpus, keep counts them too. Either way documents.csv names the earlier one.")
    private String duplicates = "once";

    /** What was asked for; faults end the command. */
    CorpusOptions load(List<RuleSet> sets, Metadata metadata, Console console, Messages messages) {
        if (!by.isEmpty() && !metadata.columns().contains(by)) {
            throw Failure.usage(noColumn(by, metadata));
        }
        if (!List.of("once", "keep").contains(duplicates)) {
            throw Failure.usage("--duplicates " + duplicates + ": allowed are once and keep.");
        }
        Map<String, Profile> profiles = new LinkedHashMap<>();
        for (Path path : references) {
            ReferenceFile file = read(path);
            checkGenres(path, file.profile(), metadata);
            for (String language : file.profile().languages()) {
                if (profiles.put(language, file.profile()) != null) {
                    throw Failure.usage("--reference " + path + ": there are two for the language " + language + ".");
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

    static String noColumn(String by, Metadata metadata) {
        return "--by " + by + ": "
                + (metadata.columns().isEmpty()
                        ? "there is no metadata; give --metadata FILE.csv or --name-pattern."
                        : "allowed are the columns of the metadata: " + String.join(", ", metadata.columns()) + ".");
    }

    private static ReferenceFile read(Path path) {
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            ReferenceFile file = ReferenceFile.read(reader);
            if (file.profile().languages().size() != 1) {
                throw new IOException("it is no reference of one language; build it with 'wpr reference build'");
            }
            return file;
        } catch (IOException | IllegalArgumentException e) {
            String reason = e instanceof IOException fault ? Failure.sentence(fault) : String.valueOf(e.getMessage());
            throw Failure.usage("--reference " + path + " cannot be read: " + reason);
        }
    }

    private void checkGenres(Path path, Profile profile, Metadata metadata) {
        SortedSet<String> here = new TreeSet<>();
        metadata.rows().values().stream().map(CorpusOption::genre).forEach(here::add);
        here.removeAll(profile.genres());
        here.remove("");
        if (!genreMix && !here.isEmpty() && !profile.genres().equals(new TreeSet<>(List.of("")))) {
            throw Failure.usage("--reference " + path + " holds the genres " + String.join(", ", profile.genres())
                    + ", the documents also " + String.join(", ", here)
                    + ". Genres explain most differences; if you want the comparison all the same, add"
                    + " --allow-genre-mix.");
        }
    }

    private static String genre(SortedMap<String, String> row) {
        return row.getOrDefault("genre", "");
    }
}
