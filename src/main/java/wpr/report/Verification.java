package wpr.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the claims of results against what they rest on: the files against their checksums, the quotes against the text,
 * the counts against the candidates; and all of it against a run of today.
 */
public final class Verification {
    /**
     * Something that results say and that does not hold.
     *
     * @param file file of the results that says it
     * @param place row and column, or line
     * @param told what it says; empty where it says nothing of what holds now
     * @param now what holds; empty where nothing does
     */
    public record Claim(String file, String place, String told, String now) {}

    private Verification() {}

    /** Files that are not as the run left them; each names its checksum. */
    public static List<Claim> files(Path results) throws IOException {
        List<Claim> changed = new ArrayList<>();
        for (Map.Entry<String, String> told : Checksums.in(results).entrySet()) {
            Path file = results.resolve(told.getKey()).normalize();
            String now =
                    file.startsWith(results.normalize()) && Files.isRegularFile(file) ? Checksums.sha256(file) : "";
            if (!now.equals(told.getValue())) {
                changed.add(new Claim(told.getKey(), "sha256", told.getValue(), now));
            }
        }
        return changed;
    }

    /** What the tables and texts of a folder contradict in each other. */
    public static List<Claim> inside(Path results) throws IOException {
        Map<String, Map<String, Map<String, String>>> tables = new LinkedHashMap<>();
        for (WrittenTable table : WrittenTable.in(results)) {
            tables.put(table.file(), table.rows());
        }
        List<Claim> claims = new ArrayList<>();
        Map<String, Integer> counted = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, String>> row :
                tables.getOrDefault("candidates.csv", Map.of()).entrySet()) {
            Map<String, String> candidate = row.getValue();
            counted.merge(cell(candidate, "document") + ", " + cell(candidate, "rule"), 1, Integer::sum);
            String text = texts.computeIfAbsent(cell(candidate, "document"), document -> text(results, document));
            String now = part(text, cell(candidate, "start"), cell(candidate, "end"));
            compare(claims, "candidates.csv", row.getKey() + ": quote", cell(candidate, "quote"), now);
        }
        tables.getOrDefault("counts.csv", Map.of())
                .forEach((key, row) -> compare(
                        claims,
                        "counts.csv",
                        key + ": count",
                        cell(row, "count"),
                        String.valueOf(counted.getOrDefault(key, 0))));
        tables.getOrDefault("documents.csv", Map.of()).forEach((key, row) -> {
            if (cell(row, "status").equals("analysed")) {
                String now = String.valueOf(text(results, key).length());
                compare(claims, "documents.csv", key + ": characters", cell(row, "characters"), now);
            }
        });
        return claims;
    }

    /** What results say that the results of another run of the same inputs and options say otherwise. */
    public static List<Claim> between(Path results, Path again) throws IOException {
        List<Claim> claims = new ArrayList<>();
        Map<String, WrittenTable> now = new LinkedHashMap<>();
        WrittenTable.in(again).forEach(table -> now.put(table.file(), table));
        for (WrittenTable table : WrittenTable.in(results)) {
            WrittenTable other = now.get(table.file());
            between(claims, table, other == null ? Map.of() : other.rows());
        }
        lines(claims, "report.md", results, again);
        return claims;
    }

    private static void between(List<Claim> claims, WrittenTable told, Map<String, Map<String, String>> now) {
        told.rows().forEach((key, row) -> {
            Map<String, String> other = now.get(key);
            if (other == null) {
                claims.add(new Claim(told.file(), key, String.join(", ", row.values()), ""));
            } else {
                row.forEach((column, cell) ->
                        compare(claims, told.file(), key + ": " + column, cell, other.getOrDefault(column, "")));
            }
        });
        now.forEach((key, row) -> {
            if (!told.rows().containsKey(key)) {
                claims.add(new Claim(told.file(), key, "", String.join(", ", row.values())));
            }
        });
    }

    /** Lines of a report that the report of today does not have. */
    private static void lines(List<Claim> claims, String file, Path results, Path again) throws IOException {
        if (!Files.exists(results.resolve(file)) || !Files.exists(again.resolve(file))) {
            return;
        }
        Set<String> now = new HashSet<>(Files.readAllLines(again.resolve(file)));
        int number = 0;
        for (String line : Files.readAllLines(results.resolve(file))) {
            number++;
            if (!now.contains(line)) {
                claims.add(new Claim(file, String.valueOf(number), line.strip(), ""));
            }
        }
    }

    private static void compare(List<Claim> claims, String file, String place, String told, String now) {
        if (!told.equals(now)) {
            claims.add(new Claim(file, place, told, now));
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String text(Path results, String document) {
        try {
            Path file = results.resolve("text").resolve(document + ".txt").normalize();
            return file.startsWith(results.normalize()) ? Files.readString(file) : "";
        } catch (IOException gone) {
            return "";
        }
    }

    private static String part(String text, String start, String end) {
        try {
            return text.substring(Integer.parseInt(start), Integer.parseInt(end));
        } catch (NumberFormatException | IndexOutOfBoundsException outside) {
            return "";
        }
    }
}
