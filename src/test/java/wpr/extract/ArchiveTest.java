package wpr.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import wpr.extract.Archive.Member;
import wpr.extract.ExtractionException.Reason;
import wpr.model.Remark;

class ArchiveTest {
    private static final byte[] TEXT = "Et afsnit.".getBytes(StandardCharsets.UTF_8);

    @Test
    void membersAreNamedAfterArchiveAndPath() throws Exception {
        Map<String, byte[]> inner = Map.of("c.txt", TEXT);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("råd/b.txt", TEXT);
        files.put("inde.zip", zip(inner));
        files.put("../a.txt", TEXT);
        files.put("__MACOSX/._b.txt", TEXT);
        files.put(".DS_Store", TEXT);
        assertThat(Archive.members(zip(files), "bilag.zip", 1_000_000))
                .extracting(Member::name)
                .containsExactly("bilag.zip!/a.txt", "bilag.zip!/inde.zip!/c.txt", "bilag.zip!/råd/b.txt");
    }

    @Test
    void anArchiveIsToldFromAnOfficeFile() throws Exception {
        Extractor extractor = new Extractor();
        byte[] word = Files.readAllBytes(Path.of("src/test/resources/extract/report.docx"));
        assertThat(extractor.isArchive(zip(Map.of("a.txt", TEXT)), "bilag.zip")).isTrue();
        assertThat(extractor.isArchive(word, "report.docx")).isFalse();
    }

    @Test
    void aDamagedArchiveIsOneFault() throws Exception {
        byte[] whole = zip(Map.of("a.txt", TEXT, "b.txt", TEXT));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        ExtractionException fault =
                catchThrowableOfType(ExtractionException.class, () -> Archive.members(cut, "bilag.zip", 1_000_000));
        assertThat(fault.reason()).isEqualTo(Reason.CORRUPT);
        assertThat(fault.remark()).isEqualTo(Remark.of(Remark.Code.ARCHIVE_DAMAGED));
    }

    private static byte[] zip(Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
