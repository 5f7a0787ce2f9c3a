package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.model.Candidate;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;

class HtmlTest {
    @TempDir
    private Path temp;

    @Test
    void aHostileDocumentAddsNoElementAndNoAttribute() throws IOException {
        Set<String> harmless = shape(page("report.html", Cases.hostile("a.txt", "harmløs tekst")));
        for (String text : MarkdownTest.hostile().toList()) {
            assertThat(shape(page("report.html", Cases.hostile("a.txt", text))))
                    .as(text)
                    .isEqualTo(harmless);
        }
        String attack = "\"><img src=x onerror=alert(1)></style></script>'";
        Document page = page("report.html", Cases.hostile("a.txt", attack));
        assertThat(shape(page)).isEqualTo(harmless);
        assertThat(page.select(".reading mark").text()).isEqualTo(attack);
    }

    @Test
    void nothingIsLoadedFromAnywhereAndNothingElseMayRun() throws IOException, NoSuchAlgorithmException {
        for (String name : List.of("report.html", "worksheet.html")) {
            Document page = page(name, Cases.document("a.pdf"));
            assertThat(page.select("[src], link, iframe, object, embed, [style], [onclick]"))
                    .isEmpty();
            assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> !href.contains(":"));
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy)
                    .startsWith("default-src 'none';")
                    .contains("script-src 'sha256-" + hash(page.select("script")) + "'")
                    .contains("style-src 'sha256-" + hash(page.select("style")) + "'");
        }
    }

    @Test
    void everyLinkInsideAPageLeadsSomewhere() throws IOException {
        Document page = page("report.html", Cases.document("a.pdf"), Cases.document("b.pdf"));
        List<String> targets = page.select("a[href^=#]").eachAttr("href");
        assertThat(targets)
                .hasSizeGreaterThan(15)
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
        assertThat(new TreeSet<>(page.select("[id]").eachAttr("id"))).hasSameSizeAs(page.select("[id]"));
    }

    @Test
    void overlappingCandidatesAreAllMarkedAndTheTextStaysWhole() throws IOException {
        DocumentResult plain = Cases.document("a.pdf");
        List<Candidate> candidates = new ArrayList<>(plain.candidates());
        candidates.add(Cases.candidate("a.pdf", Cases.CHANNEL, "tilbyde forløb til mere", "overlap", "", List.of()));
        candidates.sort(null);
        Document page = page(
                "report.html",
                new DocumentResult(
                        plain.entry(),
                        plain.text(),
                        plain.blocks(),
                        plain.pageStarts(),
                        candidates,
                        plain.counts(),
                        plain.measures(),
                        plain.silences()));
        String read = page.select(".passage > p").eachText().stream().collect(Collectors.joining("\n\n"));
        assertThat(read).isEqualTo(plain.text());
        assertThat(page.select("mark[data-c~=overlap]").eachText()).containsExactly("tilbyde", "forløb til", "mere");
        assertThat(page.select(".note")).hasSize(candidates.size());
    }

    @Test
    void aLargeCorpusHasAPagePerDocument() throws IOException {
        DocumentResult[] many = new DocumentResult[25];
        for (int i = 0; i < many.length; i++) {
            many[i] = Cases.document("d" + i + ".pdf");
        }
        Document page = page("report.html", many);
        assertThat(page.select("article")).isEmpty();
        List<String> hrefs = page.select("th a[href^=pages/]").eachAttr("href");
        assertThat(hrefs)
                .hasSize(25)
                .allSatisfy(href -> assertThat(results().resolve(href)).exists());
        assertThat(Jsoup.parse(Files.readString(results().resolve(hrefs.get(24))))
                        .select("article h2")
                        .text())
                .isEqualTo("d24.pdf");
    }

    @Test
    void whatTheAnalystNotedIsKeptOverRuns() throws IOException {
        page("report.html", Cases.document("a.pdf"));
        Files.writeString(
                results().resolve(Notes.FILE),
                "document,fingerprint,status,note\na.pdf,44dd55ee66ff,rejected,\"Fast vending, \"\"ikke\"\" en orden\"\n"
                        + "a.pdf,55ee66ff7700,afgjort,?\n");
        Document page = page("report.html", Cases.document("a.pdf"));
        Elements note = page.select("#d1-44dd55ee66ff");
        assertThat(note.attr("data-status")).isEqualTo("rejected");
        assertThat(note.text()).contains("afvist. Fast vending, \"ikke\" en orden");
        assertThat(Files.readString(results().resolve("candidates.csv")))
                .contains(",rejected,body,\"Fast vending, \"\"ikke\"\" en orden\",")
                .contains(",22bb33cc44dd,candidate,body,?,");
        assertThat(results().resolve(Notes.FILE)).exists();
    }

    private Path results() {
        return temp.resolve("results");
    }

    private Document page(String name, DocumentResult... documents) throws IOException {
        try (ResultsFolder folder = ResultsFolder.open(results())) {
            ReportWriter reports = Reports.begin(Cases.run("da"), folder, ReportOptions.DEFAULT);
            for (DocumentResult document : documents) {
                reports.document(document);
            }
            reports.end(CorpusResult.EMPTY);
            folder.commit();
        }
        return Jsoup.parse(Files.readString(results().resolve(name)));
    }

    /** Every element with its attributes' names. */
    private static Set<String> shape(Document page) {
        Set<String> shape = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            shape.add(element.tagName()
                    + element.attributes().asList().stream()
                            .map(a -> a.getKey())
                            .toList());
        }
        return shape;
    }

    private static String hash(Elements element) throws NoSuchAlgorithmException {
        String content = element.dataNodes().get(0).getWholeData();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
