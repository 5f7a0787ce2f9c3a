package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wpr.model.Remark;
import wpr.model.Remark.Code;

class RemarksTest {
    @Test
    void aRemarkIsASentenceInTheLanguageOfItsReader() {
        Remark glued = Remark.of(Code.GLUED_WORDS, 3, "indsatsenDer");
        assertThat(Remarks.in("en").say(glued))
                .isEqualTo("Check the text: 3 words look glued together, as indsatsenDer.");
        assertThat(Remarks.in("da").say(glued))
                .isEqualTo("Tjek teksten: 3 ord ser sammenklistrede ud, som indsatsenDer.");
    }

    @Test
    void anArgumentIsNeverReadAsAPlace() {
        assertThat(Remarks.in("en").say(Remark.of(Code.UNREADABLE, "$1 {0} \\")))
                .isEqualTo("It cannot be read: $1 {0} \\.");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeIsWordedInBothLanguagesAndWhatToCheckSaysSo(Code code) {
        Remark remark = Remark.of(code, "a", "b");
        String english = Remarks.in("en").say(remark);
        String danish = Remarks.in("da").say(remark);
        assertThat(english).doesNotContain("{");
        assertThat(danish).doesNotContain("{");
        boolean check = code.weight() == Remark.Weight.CHECK;
        assertThat(english.startsWith("Check the text: ")).isEqualTo(check);
        assertThat(danish.startsWith("Tjek teksten: ")).isEqualTo(check);
    }
}
