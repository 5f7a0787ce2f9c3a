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

/** Counts of what a search found, by {@code form}, {@code lemma}, {@code document} or a column of the metadata. */
final class Counted {
    private final String by;
    private final Metadata metadata;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Counted(String by, Metadata metadata) {
        this.by = by;
        this.metadata = metadata;
    }

    void add(ConcordanceLine line) {
        counts.merge(
                switch (by) {
                    case "form" -> wording(line.node());
                    case "lemma" -> wording(line.lemma());
                    default -> group(line.document());
                },
                1,
                Integer::sum);
    }

    /** @param words words of each document searched, in order */
    Frequencies among(Map<String, Integer> words) {
        return by.equals("form") || by.equals("lemma") ? byWording(words) : byDocument(words);
    }

    private static String wording(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The commonest first, equal counts in order of the wording. */
    private Frequencies byWording(Map<String, Integer> words) {
        long all = words.values().stream().mapToLong(Integer::longValue).sum();
        List<Frequencies.Row> rows = new ArrayList<>();
        counts.forEach((wording, count) -> rows.add(new Frequencies.Row(wording, count, all)));
        rows.sort(Comparator.comparing(Frequencies.Row::count).reversed().thenComparing(Frequencies.Row::group));
        return new Frequencies(by, rows);
    }

    /** Groups without a match too, in order of their names. */
    private Frequencies byDocument(Map<String, Integer> words) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        words.forEach((document, size) -> sizes.merge(group(document), (long) size, Long::sum));
        List<Frequencies.Row> rows = new ArrayList<>();
        sizes.forEach((group, size) -> rows.add(new Frequencies.Row(group, counts.getOrDefault(group, 0), size)));
        rows.sort(Comparator.comparing(Frequencies.Row::group));
        return new Frequencies(by, rows);
    }

    private String group(String document) {
        return by.equals("document") ? document : metadata.of(document).getOrDefault(by, "");
    }
}
