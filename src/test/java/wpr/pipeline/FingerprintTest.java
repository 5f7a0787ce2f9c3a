package wpr.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void spaceCaseAndTypographyDoNotChangeIt() {
        String one = Fingerprint.of("da.q1.proposal", "Kommunerne skal tilbyde  hjælp.", "skal tilbyde", 0);
        String other = Fingerprint.of("da.q1.proposal", "kommunerne skal\u00A0tilbyde hjælp.", "Skal tilbyde", 0);
        assertThat(other).isEqualTo(one);
    }

    @Test
    void ruleSentenceQuoteAndOrdinalEachChangeIt() {
        String one = Fingerprint.of("a", "b", "c", 0);
        assertThat(one)
                .isNotEqualTo(Fingerprint.of("x", "b", "c", 0))
                .isNotEqualTo(Fingerprint.of("a", "x", "c", 0))
                .isNotEqualTo(Fingerprint.of("a", "b", "x", 0))
                .isNotEqualTo(Fingerprint.of("a", "b", "c", 1));
    }

    @Test
    void noSpreadsheetTakesItForANumber() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(Fingerprint.of("rule", "sentence", "quote", i)).matches("c[0-9a-f]{15}");
        }
    }
}
