package wpr.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wpr.extract.Extractor;
import wpr.model.Document;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.text.DocumentBuilder;

/** The offset map leads each letter of the text back to the same letter of the raw text. */
class RecoveryTest {
    @ParameterizedTest
    @MethodSource("files")
    void everyLetterIsFoundInTheRawText(Path file) throws Exception {
        RawDocument raw = new Extractor().extract(file);
        String joined = raw.blocks().stream().map(RawBlock::text).collect(Collectors.joining("\n"));
        Document document = new DocumentBuilder().build("d", "", raw);
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < document.text().length(); i++) {
            int at = document.offsets().raw(i);
            if (Character.isLetterOrDigit(document.text().charAt(i))
                    && (at >= joined.length()
                            || joined.charAt(at) != document.text().charAt(i))) {
                lost.add(document.text().substring(Math.max(0, i - 10), i + 1));
            }
        }
        assertThat(lost).isEmpty();
    }

    static List<Path> files() {
        return Gold.all().stream().map(Gold::file).toList();
    }
}
