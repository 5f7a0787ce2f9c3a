package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wpr.measure.Profile.Vocabulary;

class ReferenceFileTest {
    private static final Profile PROFILE = Profile.of(
                    Sample.tally("b, \"to\".pdf", "r r? x b"),
                    "da",
                    "guide",
                    new TreeMap<>(Map.of("da.q1.proposal", 3)),
                    new Vocabulary(Map.of("ord", 2, "a;\"b", 1), Map.of("or", 2)))
            .plus(Profile.of(
                    Sample.tally("a.pdf", "x x x"),
                    "da",
                    "strategy",
                    new TreeMap<>(),
                    new Vocabulary(Map.of("ord", 1), Map.of("or", 1))));

    @Test
    void countsAndNoTexts() throws IOException {
        assertThat(written(PROFILE)).isEqualTo("""
                        kind,name,item,first,second
                        reference,1,,,
                        rules,da,0a1b,,
                        language,da,,,
                        genre,guide,,,
                        genre,strategy,,,
                        document,a.pdf,,3,
                        document,"b, ""to"".pdf",,4,
                        concept,"b, ""to"".pdf",$barriers,1,1
                        concept,"b, ""to"".pdf",$resources,1,2
                        rule,"b, ""to"".pdf",da.q1.proposal,3,
                        lemma,,or,3,2
                        word,,"a;""b",1,1
                        word,,ord,3,2
                        """.replace("\n", "\r\n"));
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Profile read = ReferenceFile.read(new StringReader(written(PROFILE))).profile();

        assertThat(written(read)).isEqualTo(written(PROFILE));
        assertThat(read.totalWords()).isEqualTo(7);
        assertThat(Comparison.of(read, PROFILE, 1)).isEqualTo(Comparison.of(PROFILE, PROFILE, 1));
    }

    @Test
    void anotherFileIsNamedAsSuch() {
        assertThatThrownBy(() -> ReferenceFile.read(new StringReader("kind,name\r\nreference,9\r\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("row 1");
        assertThatThrownBy(() ->
                        ReferenceFile.read(new StringReader("kind,name,item,first,second\r\ndocument,a,,many,\r\n")))
                .hasMessageContaining("row 1");
        assertThatThrownBy(() -> ReferenceFile.read(new StringReader("document,a\r\nx,y\r\n")))
                .isInstanceOf(IOException.class);
    }

    private static String written(Profile profile) throws IOException {
        StringWriter out = new StringWriter();
        new ReferenceFile(profile, "da", "0a1b").write(out);
        return out.toString();
    }
}
