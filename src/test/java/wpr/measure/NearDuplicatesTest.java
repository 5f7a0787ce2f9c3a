package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    @Test
    void ofShortTextsTheLikenessIsExact() {
        Likeness one = Likeness.of("Borgeren får en fast kontaktperson fra dag ét.");
        assertThat(one.with(Likeness.of("borgeren får en FAST kontaktperson – fra dag ét")))
                .isEqualTo(1);
        assertThat(one.with(Likeness.of("Borgeren får en fast kontaktperson fra dag to.")))
                .as("three of the five runs of five words")
                .isEqualTo(0.6);
        assertThat(one.with(Likeness.of("Noget helt andet står her, og det er ikke det samme.")))
                .isZero();
        assertThat(Likeness.of("Se bilag").with(Likeness.of("se bilag!"))).isEqualTo(1);
        assertThat(Likeness.of("").with(Likeness.of(""))).isZero();
    }

    @Test
    void ofLongTextsItIsEstimated() {
        String text = words(20_000, 1);
        String most = text.substring(0, text.length() * 95 / 100);
        assertThat(Likeness.of(text).with(Likeness.of(most))).isCloseTo(0.95, within(0.03));
        assertThat(Likeness.of(text).with(Likeness.of(words(20_000, 2)))).isLessThan(0.01);
    }

    @Test
    void aDuplicateIsOneOfTheEarliestOriginal() {
        NearDuplicates duplicates = new NearDuplicates();
        String text = words(500, 3);
        assertThat(duplicates.add("a.pdf", Likeness.of(text))).isEmpty();
        assertThat(duplicates.add("b.docx", Likeness.of(text + " og lidt mere")).map(NearDuplicates.Near::document))
                .contains("a.pdf");
        assertThat(duplicates.add("c.html", Likeness.of(words(500, 4)))).isEmpty();
        assertThat(duplicates.add("d.txt", Likeness.of(text))).contains(new NearDuplicates.Near("a.pdf", 1));
    }

    @Test
    void textsThatShareHalfOfTheirWordsAreTwo() {
        NearDuplicates duplicates = new NearDuplicates();
        String shared = words(300, 5);
        assertThat(duplicates.add("a", Likeness.of(shared + " " + words(300, 6))))
                .isEmpty();
        assertThat(duplicates.add("b", Likeness.of(shared + " " + words(300, 7))))
                .isEmpty();
    }

    @Test
    void documentsWithoutWordsAreNoDuplicates() {
        NearDuplicates duplicates = new NearDuplicates();
        assertThat(duplicates.add("a", Likeness.of("—"))).isEmpty();
        assertThat(duplicates.add("b", Likeness.of("—"))).isEmpty();
    }

    private static String words(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "ord" + random.nextInt(3_000))
                .collect(Collectors.joining(" "));
    }
}
