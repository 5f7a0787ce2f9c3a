package wpr.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wpr.pipeline.Metadata;
import wpr.report.ConcordanceLine;
import wpr.report.Frequencies;

/**
 * What a search found, ready to be counted.
 *
 * @param words words of each document searched, in order
 * @param lines the matches
 */
record Counted(Map<String, Integer> words, List<ConcordanceLine> lines) {
    /** Counts by {@code form}, {@code lemma}, {@code document} or a column of the metadata. */
    Frequencies by(String by, Metadata metadata) {
        return switch (by) {
            case "form" ->
                byWording(by, lines.stream().map(ConcordanceLine::node).toList());
            case "lemma" ->
                byWording(by, lines.stream().map(ConcordanceLine::lemma).toList());
            default -> byDocument(by, metadata);
        };
    }

    /** The commonest first, equal counts in order of the wording. */
    private Frequencies byWording(String by, List<String> wordings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        wordings.forEach(
                wording -> counts.merge(wording.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), 1, Integer::sum));
        long all = words.values().stream().mapToLong(Integer::longValue).sum();
        List<Frequencies.Row> rows = new ArrayList<>();
        counts.forEach((wording, count) -> rows.add(new Frequencies.Row(wording, count, all)));
        rows.sort(Comparator.comparing(Frequencies.Row::count).reversed().thenComparing(Frequencies.Row::group));
        return new Frequencies(by, rows);
    }

    /** Groups without a match too; documents in order, values of a column sorted. */
    private Frequencies byDocument(String by, Metadata metadata) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Long> sizes = new LinkedHashMap<>();
        words.forEach((document, size) -> sizes.merge(group(document, by, metadata), (long) size, Long::sum));
        lines.forEach(line -> counts.merge(group(line.document(), by, metadata), 1, Integer::sum));
        List<Frequencies.Row> rows = new ArrayList<>();
        sizes.forEach((group, size) -> rows.add(new Frequencies.Row(group, counts.getOrDefault(group, 0), size)));
        rows.sort(Comparator.comparing(Frequencies.Row::group));
        return new Frequencies(by, rows);
    }

    private static String group(String document, String by, Metadata metadata) {
        return by.equals("document") ? document : metadata.of(document).getOrDefault(by, "");
    }
}
