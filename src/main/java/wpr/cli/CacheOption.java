package wpr.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wpr.pipeline.cache.Store;

/** The options that say where text and annotation are kept between runs. */
final class CacheOption {
    private static final long MOST = 1_000_000_000_000L;

    @Option(names = "--cache", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--cache-size", paramLabel = "N")
    private String size = "2G";

    /** The store; the one that keeps nothing where the program was not started by its launcher and none is named. */
    Store store() {
        Path place = folder();
        return place == null ? Store.NONE : Store.in(place, Size.parse("--cache-size", size, MOST));
    }

    @Nullable Path folder() {
        return folder != null ? folder : System.getProperty("wpr.home") == null ? null : usual();
    }

    private static Path usual() {
        String named = System.getenv("WPR_CACHE");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String home = System.getProperty("user.home", ".");
        if (system.startsWith("windows")) {
            return under("LOCALAPPDATA", Path.of(home, "AppData", "Local")).resolve(Path.of("wpr", "cache"));
        }
        return system.startsWith("mac")
                ? Path.of(home, "Library", "Caches", "wpr")
                : under("XDG_CACHE_HOME", Path.of(home, ".cache")).resolve("wpr");
    }

    private static Path under(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
