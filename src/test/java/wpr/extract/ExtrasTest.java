package wpr.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wpr.extract.Extras.Kind;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.model.Zone;

/** What people write beside the text: comments, tracked changes, hidden text, boxes, speaker notes. */
class ExtrasTest {
    private static final Path FILES = Path.of("src/test/resources/extract");

    @Test
    void byDefaultATextIsReadAsItsReadersSeeIt() throws Exception {
        RawDocument raw = read("extras.docx", Extras.DEFAULT);
        assertThat(raw.blocks())
                .extracting(RawBlock::text)
                .containsExactly(
                        "Samtalen handler om borgerens ressourcer og ønsker.",
                        "Mødet holdes, hvor borgeren vil.",
                        "Aftalen skrives ned.",
                        "Husk tolk.");
        assertThat(raw.warnings())
                .extracting(Remark::code)
                .containsExactly(Code.CHANGES_ACCEPTED, Code.HIDDEN_TEXT_LEFT_OUT, Code.COMMENTS_LEFT_OUT);
    }

    @Test
    void commentsAndHiddenTextAreReadWhenAskedFor() throws Exception {
        RawDocument raw = read("extras.docx", new Extras(EnumSet.allOf(Kind.class), false));
        assertThat(raw.blocks())
                .extracting(RawBlock::text)
                .contains("Mødet holdes, hvor borgeren vil. Kun til sagsbehandleren.");
        assertThat(raw.blocks())
                .filteredOn(block -> block.zone() == Zone.NOTE)
                .extracting(RawBlock::text)
                .containsExactly("Skal vi nævne hjemmebesøg?");
        assertThat(raw.warnings())
                .extracting(Remark::code)
                .containsExactly(Code.CHANGES_ACCEPTED, Code.HIDDEN_TEXT_READ, Code.COMMENTS_READ);
    }

    @Test
    void rejectedChangesGiveTheTextBeforeThem() throws Exception {
        RawDocument raw = read("extras.docx", new Extras(Set.of(), true));
        assertThat(raw.blocks())
                .extracting(RawBlock::text)
                .containsExactly(
                        "Samtalen handler om borgerens barrierer og ønsker.",
                        "Mødet holdes, hvor borgeren vil.",
                        "Aftalen skrives ned.");
        assertThat(raw.warnings()).extracting(Remark::code).contains(Code.TEXT_BOXES_LEFT_OUT, Code.CHANGES_REJECTED);
    }

    @Test
    void speakerNotesCanBeLeftOut() throws Exception {
        RawDocument raw = read("slides.pptx", new Extras(Set.of(), false));
        assertThat(raw.blocks()).extracting(RawBlock::zone).doesNotContain(Zone.SLIDE_NOTES);
        assertThat(raw.warnings()).contains(Remark.of(Code.NOTES_LEFT_OUT));
    }

    private static RawDocument read(String name, Extras extras) throws Exception {
        ExtractOptions options = new ExtractOptions(List.of(), Limits.DEFAULT, Ocr.NONE, extras);
        return new Extractor(options).extract(FILES.resolve(name));
    }
}
