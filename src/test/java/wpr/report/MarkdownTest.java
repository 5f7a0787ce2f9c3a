package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.CorpusResult;

/** Whatever a document says, a renderer shows it and does nothing else. The judge is an independent parser. */
class MarkdownTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    @TempDir
    private Path temp;

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "[klik](javascript:alert(1))",
                "![x](http://example.org/x.png)",
                "`kode` ``dobbelt`` ```hegn",
                "| celle | celle |",
                "# Overskrift",
                "1. liste",
                "1986) liste",
                "- punkt",
                "+ punkt",
                "* punkt",
                "---",
                "===",
                "> citat",
                "    indrykket",
                "**fed** _kursiv_ ~~streget~~",
                "snake_case_ord og 2*3*4",
                "https://example.org/a?b=c og www.example.org og mailto:x@example.org",
                "&lt;script&gt; &amp; &#60;",
                "\\[baglæns\\] \\",
                "<!-- skjult -->",
                "[ref]: http://example.org",
                "[^1] fodnote og [x] og [ ]",
                "$x^2$ og :smile: og @nogen og #12",
                "linje\n\nlinje\r\n# to\u2028tre",
                "\u202Evendt\u202C og \u0007klokke",
                "slut\\");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textIsShownAsItIs(String text) {
        String plain = text.replaceAll("[\\s\\u2028]+", " ")
                .replaceAll("[\\u202E\\u202C\\u0007]", "")
                .strip();
        for (String frame : List.of("%s", "> %s", "- %s", "### %s", "- **Regel** (Q1): %s", "x  \n  %s")) {
            Node tree = PARSER.parse(String.format(frame, Markdown.escape(text)));
            assertThat(text(tree)).as(frame).endsWith(plain);
            assertThat(kinds(tree))
                    .as(frame)
                    .isSubsetOf(
                            "Document",
                            "Paragraph",
                            "Text",
                            "BlockQuote",
                            "BulletList",
                            "ListItem",
                            "Heading",
                            "StrongEmphasis",
                            "HardLineBreak");
        }
        Node table =
                PARSER.parse(Markdown.row("a", "b") + Markdown.rule("lr") + Markdown.row(Markdown.escape(text), "z"));
        assertThat(text(table)).isEqualTo("ab" + plain + "z");
    }

    @Test
    void textOfAnyKindIsShownAsItIs() {
        Random random = new Random(20);
        String alphabet = "ab æ1.-+=*_`~[]()<>!#|\\&;:/@$^{}\"'http://www.";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n >= 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String plain = text.toString().replaceAll(" +", " ").strip();
            Node tree = PARSER.parse("- " + Markdown.escape(text.toString()));
            assertThat(text(tree)).as(text.toString()).isEqualTo(plain);
        }
    }

    @Test
    void theQuoteIsBoldAndNothingElse() {
        assertThat(new Excerpt("Før ", "»skal tilbyde«", " efter.").markdown())
                .isEqualTo("Før »**skal tilbyde**« efter.");
        assertThat(new Excerpt("", "- * -", " x").markdown()).isEqualTo("\\- \\* - x");
        assertThat(new Excerpt("1. ", "skal", "").markdown()).isEqualTo("1\\. **skal**");
        Node tree = PARSER.parse(new Excerpt("a**b", "*c*", "**d <b>").markdown());
        assertThat(kinds(tree)).containsExactlyInAnyOrder("Document", "Paragraph", "Text", "StrongEmphasis");
        assertThat(text(tree)).isEqualTo("a**b*c***d <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aHostileDocumentLeavesTheReportWhole(String locale) throws IOException {
        Set<String> kinds = kinds(PARSER.parse(report(locale, "harmløs tekst")));
        List<String> headings = headings(PARSER.parse(report(locale, "HER")));
        for (String text : hostile().toList()) {
            Node tree = PARSER.parse(report(locale, text));
            String plain = text.replaceAll("[\\s\\u2028]+", " ")
                    .replaceAll("[\\u202E\\u202C\\u0007]", "")
                    .strip();
            assertThat(kinds(tree)).as(text).isEqualTo(kinds);
            assertThat(headings(tree))
                    .as(text)
                    .isEqualTo(headings.stream()
                            .map(heading -> heading.replace("HER", plain))
                            .toList());
        }
    }

    private String report(String locale, String text) throws IOException {
        Path path = temp.resolve("results");
        try (ResultsFolder folder = ResultsFolder.open(path)) {
            ReportWriter reports = Reports.begin(Cases.run(locale), folder, ReportOptions.DEFAULT);
            reports.document(Cases.hostile("a.txt", text));
            reports.document(Cases.failed("b.txt", text));
            reports.end(CorpusResult.EMPTY);
            folder.commit();
        }
        return Files.readString(path.resolve("report.md"));
    }

    private static String text(Node tree) {
        StringBuilder shown = new StringBuilder();
        visit(tree, node -> {
            if (node instanceof Text text) {
                shown.append(text.getLiteral());
            }
        });
        return shown.toString();
    }

    private static Set<String> kinds(Node tree) {
        Set<String> kinds = new TreeSet<>();
        visit(tree, node -> kinds.add(node.getClass().getSimpleName()));
        return kinds;
    }

    private static List<String> headings(Node tree) {
        List<String> headings = new ArrayList<>();
        visit(tree, node -> {
            if (node instanceof Heading heading) {
                headings.add(heading.getLevel() + " " + text(heading));
            }
        });
        return headings;
    }

    private static void visit(Node tree, java.util.function.Consumer<Node> each) {
        tree.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                each.accept(parent);
                super.visitChildren(parent);
            }

            @Override
            public void visit(Text text) {
                each.accept(text);
            }
        });
    }
}
