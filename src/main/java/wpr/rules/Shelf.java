package wpr.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directories in which rule sets are looked for by id: {@code da} is the sub-directory {@code da} of the first that
 * has one.
 */
record Shelf(List<Path> directories) {
    /** A rule set by id, or by path from a directory. */
    Optional<Path> find(String idOrPath, Path from) {
        return Stream.concat(
                        directories.stream().map(shelf -> shelf.resolve(idOrPath)),
                        Stream.of(from.resolve(idOrPath).normalize()))
                .filter(place -> Files.isRegularFile(place.resolve(DraftReader.MANIFEST)))
                .findFirst();
    }

    /** Ids of the rule sets on the shelf, sorted. */
    List<String> ids() {
        return directories.stream().flatMap(Shelf::idsIn).distinct().sorted().toList();
    }

    private static Stream<String> idsIn(Path shelf) {
        try (Stream<Path> entries = Files.list(shelf)) {
            return entries
                    .filter(place -> Files.isRegularFile(place.resolve(DraftReader.MANIFEST)))
                    .map(place -> String.valueOf(place.getFileName()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
