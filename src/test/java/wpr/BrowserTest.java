package wpr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import wpr.cli.Main;

/** The report of the example corpus in a real browser. */
class BrowserTest {
    @TempDir
    private static Path folder;

    /** The example corpus. */
    private static Path results;

    /** Two of its documents, for what takes its time. */
    private static Path few;

    private static Browser browser;

    @BeforeAll
    static void write() {
        browser = Browser.open();
        results = analysed("results", "examples");
        few = analysed("few", "examples/03-samtaleguide.docx", "examples/11-policy-brief.pdf");
    }

    private static Path analysed(String name, String... inputs) {
        Path to = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of("analyze", "-o", to.toString(), "--quiet"));
        args.addAll(List.of(inputs));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args.toArray(String[]::new),
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8));
        assertThat(code).as(err.toString(UTF_8)).isZero();
        return to;
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void desk() {
        browser.size(1200, 900);
        browser.dark(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "worksheet.html"})
    void nothingIsFetchedAndNothingGoesWrong(String page) {
        browser.requests();
        browser.console();
        browser.visit(results.resolve(page));
        browser.run("for (const mark of document.querySelectorAll('mark')) mark.dispatchEvent("
                + "new PointerEvent('pointerover', { bubbles: true }))");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(
                        address -> address.equals(results.resolve(page).toUri().toString()));
    }

    @Test
    void filtersNarrowWhatIsShown() {
        browser.visit(results.resolve("report.html"));
        String shown = ".note:not([hidden])";
        long all = browser.count(shown);
        assertThat(all).isGreaterThan(500).isEqualTo(browser.count(".note"));

        browser.first("[name=question][value=Q1]").click();
        browser.until(() -> browser.count(shown) < all);
        assertThat(browser.count(shown + "[data-question=Q1]")).isZero();
        assertThat(browser.count("mark.q1:not(.off)"))
                .as("marks of other questions may lie on the same words")
                .isLessThan(browser.count("mark.q1"));
        browser.first("[name=question][value=Q1]").click();
        browser.until(() -> browser.count(shown) == all);

        browser.run("const select = document.querySelector('[name=rule]'); select.value = 'da.q1.proposal';"
                + "select.dispatchEvent(new Event('input', { bubbles: true }))");
        browser.until(() -> browser.count(shown) < all);
        assertThat(browser.count(shown)).isEqualTo(browser.count(".note[data-rule='da.q1.proposal']"));
        assertThat(browser.first(".filters output").getText()).startsWith(browser.count(shown) + " ");
        browser.run("const select = document.querySelector('[name=rule]'); select.value = '';"
                + "select.dispatchEvent(new Event('input', { bubbles: true }))");

        WebElement search = browser.first("[name=search]");
        search.sendKeys("ZZZ findes ikke");
        browser.until(() -> browser.count(shown) == 0);
        search.clear();
        search.sendKeys("BARRIERER");
        browser.until(() -> browser.count(shown) > 0);
        assertThat((Boolean) browser.run("return [...document.querySelectorAll('.passage:not([hidden])')]"
                        + ".every(p => p.textContent.toLowerCase().includes('barrierer'))"))
                .isTrue();
    }

    @Test
    void aLargeCorpusIsNarrowedDocumentByDocument() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 26; i++) {
            String wait = i % 2 == 0 ? "Over 14.000 ledige borgere har ventet længe." : "Det går godt i alle egne.";
            Files.writeString(
                    documents.resolve("brev-" + i + ".txt"), "Kommunerne skal tilbyde alle unge et møde. " + wait);
        }
        Path many = analysed("large", documents.toString(), "--language", "da");
        browser.requests();
        browser.visit(many.resolve("report.html"));
        String shown = "tr[data-find]:not([hidden])";
        assertThat(browser.count(shown)).isEqualTo(26);
        browser.first(".index [name=search]").sendKeys("BREV-1");
        browser.until(() -> browser.count(shown) == 11);
        browser.first(".index [name=search]").clear();
        browser.run("const select = document.querySelector('.index [name=rule]');"
                + "select.value = [...select.options].find(of => of.text.includes('Talfæstet')).value;"
                + "select.dispatchEvent(new Event('input', { bubbles: true }))");
        browser.until(() -> browser.count(shown) == 13);
        assertThat(browser.first(".index output").getText()).startsWith("13 ");
        browser.first(shown + " a").click();
        browser.until(() -> browser.count("article") == 1);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith(many.toUri().toString()));
    }

    @Test
    void aCandidateAndItsWordsLeadToEachOther() {
        browser.visit(results.resolve("report.html"));
        WebElement note = browser.first(".note[data-rule='da.q1.proposal']");
        String key = note.getAttribute("id");
        assertThat(browser.count("mark[data-c~='" + key + "']")).isPositive();
        browser.run("arguments[0].dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))", note);
        assertThat(browser.count("mark.near[data-c~='" + key + "']")).isPositive();
        String target =
                note.findElement(org.openqa.selenium.By.cssSelector("a.q")).getAttribute("href");
        assertThat(browser.count("#" + target.substring(target.indexOf('#') + 1)))
                .isEqualTo(1);
    }

    @Test
    void everythingCanBeReachedAndUsedByKeyboard() throws IOException {
        browser.visit(results.resolve("report.html"));
        browser.run("localStorage.clear()");
        browser.visit(results.resolve("report.html"));
        browser.first("body").sendKeys(Keys.TAB);
        assertThat(browser.focused().getAttribute("class")).isEqualTo("skip");
        assertThat((Boolean)
                        browser.run("const box = document.activeElement.getBoundingClientRect(); return box.left >= 0"))
                .isTrue();
        browser.focused().sendKeys(Keys.ENTER);
        assertThat(String.valueOf(browser.run("return location.hash"))).isEqualTo("#main");

        browser.run("document.querySelector('[name=question]').focus()");
        long all = browser.count(".note:not([hidden])");
        browser.focused().sendKeys(Keys.SPACE);
        browser.until(() -> browser.count(".note:not([hidden])") < all);
        browser.focused().sendKeys(Keys.SPACE);
        browser.until(() -> browser.count(".note:not([hidden])") == all);

        browser.run("document.querySelector('.note button').focus()");
        browser.focused().sendKeys(Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("textarea");
        browser.focused().sendKeys("Fast vending");
        browser.focused().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(browser.focused().getTagName()).isEqualTo("select");
        browser.focused().sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        browser.visit(results.resolve("report.html"));
        assertThat(browser.first(".note").getAttribute("data-status")).isEqualTo("rejected");
        assertThat(browser.first(".note .kept").getText()).contains("Fast vending");
        browser.run("localStorage.clear()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "worksheet.html"})
    void noSeriousBarrierForAnyReader(String page) {
        browser.visit(few.resolve(page));
        assertThat(browser.violations()).isEmpty();
        browser.dark(true);
        assertThat(browser.violations()).as("in the dark").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "worksheet.html"})
    void aTelephoneShowsAllOfTheWidth(String page) {
        browser.size(360, 740);
        browser.visit(results.resolve(page));
        assertThat((List<?>) browser.run("""
                const wide = [...document.querySelectorAll('body *')].filter(of => !of.closest('.wide')
                  && of.getBoundingClientRect().right > 361 && getComputedStyle(of).position !== 'absolute');
                return document.documentElement.scrollWidth > 360 ? [document.documentElement.scrollWidth,
                  ...wide.slice(0, 5).map(of => of.outerHTML.slice(0, 200))] : []""")).isEmpty();
    }

    @Test
    void thePaperHoldsTheReportWithoutItsControls() throws IOException {
        browser.visit(few.resolve("report.html"));
        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            assertThat(paper.getNumberOfPages()).isBetween(10, 60);
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " "); // lines break as fonts have it
            assertThat(text)
                    .contains("Det er ikke resultater af en analyse", "11-policy-brief.pdf")
                    .doesNotContain("Gem notes.csv", "Vælg kandidater");
        }
    }

    @Test
    void withoutScriptsEverythingIsThereToRead() {
        browser.scripts(false);
        try {
            browser.visit(results.resolve("report.html"));
            assertThat(browser.first(".filters").isDisplayed()).isFalse();
            assertThat(browser.first(".note").isDisplayed()).isTrue();
            assertThat(browser.all("article")).hasSize(12);
        } finally {
            browser.scripts(true);
        }
    }
}
