package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Charts stand in pages and as files: well formed, the same at every drawing, and with nothing a page would refuse. */
class FiguresTest {
    private static final String HOSTILE = "Bilag <script>alert(1)</script> & \"én\" ](javascript:x) | `a`";

    private final Figures figures = new Figures(new Wording("da"));

    private Element.Figure strips() {
        return figures.strips(
                "Q1",
                HOSTILE,
                List.of(
                        new Figures.Strip(HOSTILE, List.of(0.0, 0.123456, 1.0)),
                        new Figures.Strip("publikationer/2021/en-handleplan-med-et-langt-navn.pdf", List.of(0.5))));
    }

    private Element.Figure series() {
        List<Figures.Point> points = List.of(
                new Figures.Point(2019, 0.25, 0.125, 0.5),
                new Figures.Point(2020, 0.5, Double.NaN, Double.NaN),
                new Figures.Point(2022, 0.75, 0.25, 1.25));
        return figures.series(
                "years", "År", "", List.of(new Figures.Series("Pligter", points), new Figures.Series("Krav", points)));
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void aLabelIsTextWhateverItHolds() throws Exception {
        Document file = parsed(Chart.file(strips().svg()));
        assertThat(file.getElementsByTagName("script").getLength()).isZero();
        assertThat(file.getDocumentElement().getAttribute("aria-label")).isEqualTo(HOSTILE);
        assertThat(file.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(HOSTILE + ": 3; publikationer/2021/en-handleplan-med-et-langt-navn.pdf: 1");
        assertThat(file.getDocumentElement().getTextContent()).contains("<script>", "handleplan");
    }

    /** The page's policy lets no style run that is not the page's own. */
    @Test
    void aDrawingInAPageBringsNoStyleOfItsOwn() {
        assertThat(strips().svg() + series().svg()).doesNotContain("style", "http:", "href", "rgb(", "E-1");
    }

    @Test
    void everyDrawingHasTheSameBytesUnderAnyLocale() {
        Locale before = Locale.getDefault();
        String first = strips().svg() + series().svg();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(strips().svg() + series().svg()).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesInsideDifferFromChartToChart() {
        assertThat(strips().svg()).contains("id=\"places-Q1-0\"").doesNotContain("id=\"trends");
        assertThat(series().svg()).contains("url(#trends-years-");
    }

    @Test
    void numbersBesideAnAxisAreDanish() {
        assertThat(series().svg())
                .containsPattern("class=\"axis-text-y\"[^>]*>\\d,\\d+<")
                .doesNotContainPattern("class=\"axis-text-y\"[^>]*>\\d\\.\\d");
    }
}
