package wpr.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import wpr.model.Candidate;

/**
 * What an analyst has made of candidates: {@code notes.csv} in the results folder, with the columns {@code document},
 * {@code fingerprint}, {@code status} and {@code note}. The file is the analyst's; no run writes to it.
 */
public final class Notes {
    /** Name of the file. */
    public static final String FILE = "notes.csv";

    /** Statuses a candidate can have; the first is that of one nobody has looked at. */
    static final List<String> STATUSES = List.of("candidate", "kept", "rejected", "unsure");

    static final Notes NONE = new Notes(Map.of());

    private static final Note UNSEEN = new Note(STATUSES.get(0), "");

    private final Map<Key, Note> notes;

    /**
     * What an analyst says of one candidate.
     *
     * @param status one of {@link #STATUSES}
     * @param text free text
     */
    record Note(String status, String text) {}

    private record Key(String document, String fingerprint) {}

    private Notes(Map<Key, Note> notes) {
        this.notes = notes;
    }

    /**
     * Reads the notes of a results folder; none where there is no file. A byte order mark is skipped, a semicolon in
     * the header makes the file one of Excel's, and a row without a status that we know leaves its candidate unseen.
     */
    static Notes in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        char delimiter = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        Map<Key, Note> notes = new HashMap<>();
        try (Reader reader = new java.io.StringReader(text)) {
            for (CSVRecord row : format.parse(reader)) {
                String status = cell(row, "status");
                notes.put(
                        new Key(cell(row, "document"), cell(row, "fingerprint")),
                        new Note(STATUSES.contains(status) ? status : UNSEEN.status(), cell(row, "note")));
            }
        }
        return new Notes(notes);
    }

    Note of(Candidate candidate) {
        return notes.getOrDefault(new Key(candidate.document(), candidate.fingerprint()), UNSEEN);
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
