package wpr.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code checksums.txt}: SHA-256 of every file of the results, as {@code sha256sum --check} reads it. */
final class Checksums {
    static final String FILE = "checksums.txt";

    private Checksums() {}

    /** The lines for all files below a folder, by name. */
    static String of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            String name = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            boolean odd = name.contains("\n") || name.contains("\\");
            String shown = name.replace("\\", "\\\\").replace("\n", "\\n");
            lines.append(odd ? "\\" : "")
                    .append(sha256(file))
                    .append("  ")
                    .append(shown)
                    .append('\n');
        }
        return lines.toString();
    }

    /** What the file in a folder says, by name; nothing where there is none. */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        if (Files.exists(folder.resolve(FILE))) {
            for (String line : Files.readAllLines(folder.resolve(FILE))) {
                boolean odd = line.startsWith("\\");
                String[] parts = line.substring(odd ? 1 : 0).split("  ", 2);
                if (parts.length == 2) {
                    told.put(odd ? parts[1].replace("\\n", "\n").replace("\\\\", "\\") : parts[1], parts[0]);
                }
            }
        }
        return told;
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
