package wpr.pipeline.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Names the program as far as it shapes text and annotation: code and models of the rooms that make them, and the
 * versions of the libraries. A change to rules, measures or reports leaves the name as it is.
 */
public final class Edition {
    private static final String ROOMS = "wpr/(model|extract|text|annotate|pipeline/cache)/.*";

    private Edition() {}

    /** Lines that differ whenever the program could make something else of the same bytes. */
    public static String name() {
        try {
            Path code = Path.of(Edition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<String> parts = new ArrayList<>(Files.isDirectory(code) ? classes(code) : jar(code));
            for (String library : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
                parts.add(library.replaceFirst(".*[/\\\\]", ""));
            }
            return String.join("\n", parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> jar(Path jar) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().matches(ROOMS))
                    .forEach(entry -> parts.add(entry.getName() + ' ' + entry.getCrc()));
        }
        return parts;
    }

    private static List<String> classes(Path folder) throws IOException {
        List<String> parts = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(ROOMS)) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    parts.add(name + ' ' + crc.getValue());
                }
            }
        }
        return parts;
    }
}
