package wpr.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.cli.Main;

/**
 * The texts of the example corpus as DOCX, PDF in one column, PDF in two narrow hyphenated columns, HTML and plain text:
 * the candidates must not depend on how a text is set.
 */
class FormatsTest {
    private static final Path TEXTS = Path.of("src/test/resources/formats");
    private static final List<String> FORMATS = List.of(".docx", "-one.pdf", "-two.pdf", ".html", ".txt");

    @Test
    void allFormatsGiveTheSameCandidates(@TempDir Path results) throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                new String[] {"analyze", TEXTS.toString(), "-o", results.toString(), "--quiet"},
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Map<String, Map<String, List<String>>> texts = new TreeMap<>();
        for (CSVRecord row : GoldTest.rows(results.resolve("candidates.csv"))) {
            FORMATS.stream()
                    .filter(row.get("document")::endsWith)
                    .findFirst()
                    .ifPresent(format -> texts.computeIfAbsent(
                                    row.get("document").replace(format, ""), text -> new TreeMap<>())
                            .computeIfAbsent(format, f -> new ArrayList<>())
                            .add(candidate(row)));
        }
        assertThat(texts).as(err.toString(StandardCharsets.UTF_8)).hasSize(12);
        texts.forEach((text, formats) -> FORMATS.forEach(format -> assertThat(formats.get(format))
                .as(text + format)
                .containsExactlyInAnyOrderElementsOf(formats.get(".docx"))));
    }

    private static String candidate(CSVRecord row) {
        return String.join(" | ", row.get("rule"), row.get("quote"), row.get("sentence"), row.get("captures"));
    }
}
