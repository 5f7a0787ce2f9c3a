package wpr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.NoteLink;
import wpr.model.Part;
import wpr.model.RawBlock;
import wpr.model.RawBlock.Place;
import wpr.model.RawDocument;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.model.Repair;
import wpr.model.Span;
import wpr.model.Zone;

class DocumentBuilderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en beskæftigelses-⏎indsats | en beskæftigelsesindsats",
                "både job-⏎og uddannelsesparate | både job- og uddannelsesparate",
                "mellem-⏎eller langtidsledige | mellem- eller langtidsledige",
                "short-⏎and long-term goals | short- and long-term goals",
                "støtte fra EU-⏎midler | støtte fra EU-midler",
                "med Nordjylland-⏎Sønderjylland | med Nordjylland-Sønderjylland",
                "COVID-⏎19 ramte | COVID-19 ramte",
                "en a-⏎kasse | en a-kasse",
                "dag-til-⏎dag-projektet | dag-til-dag-projektet",
                "ARBEJDS-⏎MARKED | ARBEJDSMARKED",
                "kontanthjælp⏎og ydelser | kontanthjælp og ydelser",
                "uddannel\u00AD⏎se til al\u00ADle | uddannelse til alle",
            })
    void lineEndHyphens(String raw, String mended) {
        assertThat(text(body(0, raw))).isEqualTo(mended);
    }

    @Test
    void aHyphenThatTheDocumentWritesElsewhereStays() {
        assertThat(text(body(0, "re-test og re-test"), body(0, "en ny re-⏎test")))
                .isEqualTo("re-test og re-test\n\nen ny re-test");
    }

    @Test
    void aConjunctionIsJoinedWhenTheWordIsKnown() {
        RawDocument raw = raw(body(0, "en psyko-⏎og"), body(0, "sin kata-⏎log"));
        assertThat(new DocumentBuilder(Set.of("psykoog")::contains)
                        .build("d", "", raw)
                        .text())
                .isEqualTo("en psykoog\n\nsin katalog");
        assertThat(build(raw).text()).isEqualTo("en psyko- og\n\nsin katalog");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eﬀekt og ﬁnansiering | effekt og finansiering | ligature",
                "12\u202F000 kr. | 12 000 kr. | space",
                "indsats¹ virker | indsats virker | footnote-number",
                "Den virker.¹² Nu | Den virker. Nu | footnote-number",
                "A\u030Arhus | Århus | nfc",
                "jobfor\u00ADmidler | jobformidler | soft-hyphen",
                "ord\u200Bdeling | orddeling | control",
                "e\u2011post | e-post | hyphen",
            })
    void charactersAreRepairedAndAudited(String raw, String mended, String rule) {
        Document document = build(raw(body(0, raw)));
        assertThat(document.text()).isEqualTo(mended);
        assertThat(document.repairs()).extracting(Repair::rule).containsOnly(rule);
    }

    @Test
    void nothingIsChangedThatWasRight() {
        String right = "Rum på 12 m², 27.000 borgere, »job- og uddannelsesparate«, 5-10 pct., e-mail – og Æblegrød.";
        Document document = build(raw(body(0, right)));
        assertThat(document.text()).isEqualTo(right);
        assertThat(document.repairs()).isEmpty();
    }

    @Test
    void raisedNumbersOfADocumentWithoutAFirstNoteStay() {
        assertThat(text(body(0, "Programmet Gosa² bruges."), body(0, "Gosa² igen.")))
                .isEqualTo("Programmet Gosa² bruges.\n\nGosa² igen.");
        assertThat(text(body(0, "Loven¹ og bilaget¹² gælder."))).isEqualTo("Loven og bilaget gælder.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B A G G R U N D | BAGGRUND",
                "B a g g r u n d | Baggrund",
                "B A G G R U N D   O G   M Å L | BAGGRUND OG MÅL",
                "F O R M Å L   O G  B A G G R U N D | FORMÅL OG BAGGRUND",
                "A F S N I T⏎B A G G R U N D | A F S N I T BAGGRUND",
            })
    void letterSpacedWords(String raw, String mended) {
        RawDocument document = raw(RawBlock.of(Zone.HEADING, 1, 0, raw.replace('⏎', '\n')));
        Document built = new DocumentBuilder(Set.of("baggrund")::contains).build("d", "", document);
        assertThat(built.text()).isEqualTo(mended);
        assertThat(built.repairs()).extracting(Repair::rule).containsExactly("letter-spaced");
        assertThat(built.offsets().raw(mended.length() - 1)).isEqualTo(raw.length() - 1);
    }

    @ParameterizedTest
    @CsvSource({"A B C D E F G H", "X X X X", "J A N", "B A G G R U N D O G M Å L", "A B C D  E F G H", "i å, å i"})
    void rowsOfLettersThatMakeNoKnownWordStay(String row) {
        Document built = new DocumentBuilder(Set.of("baggrund", "jan")::contains)
                .build("d", "", raw(RawBlock.of(Zone.HEADING, 1, 0, row)));
        assertThat(built.text()).isEqualTo(row.replace("  ", " "));
        assertThat(built.repairs()).isEmpty();
    }

    @Test
    void aPlainFootnoteNumberGluedToAKnownWordGoesAndLeadsToItsNote() {
        Document document = build(raw(
                body(1, "Kommunens indsats virker."),
                body(2, "Denne indsats12 virker, sagde chefen."),
                RawBlock.of(Zone.NOTE, 0, 2, "11 En anden."),
                RawBlock.of(Zone.NOTE, 0, 2, "12 Jf. bilag 2.")));
        assertThat(document.text())
                .isEqualTo(
                        "Kommunens indsats virker.\n\nDenne indsats virker, sagde chefen.\n\nEn anden.\n\nJf. bilag 2.");
        assertThat(document.repairs())
                .extracting(Repair::rule)
                .containsExactly("footnote-number", "note-number", "note-number");
        assertThat(NoteLink.in(document))
                .containsExactly(new NoteLink("12", document.text().indexOf(" virker, sagde"), 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Under covid12 lukkede alt.",
                "Møde som B2B12 og 12-plan.",
                "En indsats13 uden note.",
                "En indsats12-plan.",
                "En indsats12.5 til.",
                "Se bilag12 og bilag.",
                "En indsats12 og en plan12 og en plan.",
                "En indsats12 er en indsats12.",
                "En indsats¹² og en indsats12.",
                "En indsats 12 steder.",
            })
    void numbersThatMayBelongToTheTextStay(String sentence) {
        Document document = build(raw(
                body(1, "Vores indsats er god."), body(2, sentence), RawBlock.of(Zone.NOTE, 0, 2, "12 Jf. bilag 2.")));
        assertThat(document.text()).contains(sentence);
        assertThat(document.repairs()).extracting(Repair::rule).containsExactly("note-number");
    }

    @Test
    void notesAreLinkedOnTheirPageElseToTheNextOfTheirNumber() {
        Document document = build(raw(
                body(1, "Først¹ her."),
                RawBlock.of(Zone.NOTE, 0, 1, "¹ Note et."),
                body(2, "Så¹ her og² der³."),
                RawBlock.of(Zone.NOTE, 0, 2, "1 Ny note et."),
                RawBlock.of(Zone.NOTE, 0, 3, "2. Slutnote.")));
        assertThat(NoteLink.in(document))
                .extracting(link -> document.text().substring(0, link.call()).replaceAll("(?s).*[\\s]", "")
                        + link.number()
                        + " "
                        + document.text()
                                .substring(
                                        document.blocks().get(link.note()).start(),
                                        document.blocks().get(link.note()).end()))
                .containsExactly("Først1 Note et.", "Så1 Ny note et.", "og2 Slutnote.");
    }

    @Test
    void textThatLooksGluedOrTornIsFlagged() {
        assertThat(build(raw(body(0, "Borgerenskalmøde op tilSamtale og fårHjælp, nårDen begynder, menIkke før.")))
                        .source()
                        .warnings())
                .containsExactly(Remark.of(Code.GLUED_WORDS, 4, "tilSamtale"));
        assertThat(build(raw(body(0, "B o r g e r e n s k a l m ø d e o p t i l s a m t a l e n s o m a f t a l t")))
                        .source()
                        .warnings())
                .containsExactly(Remark.of(Code.SINGLE_LETTERS, 100));
        assertThat(build(raw(body(0, "Et helt almindeligt afsnit om LinkedIn og e-mail med 27.000 borgere.")))
                        .source()
                        .warnings())
                .isEmpty();
    }

    @Test
    void aParagraphRunsOnOverPageRunningHeadAndFootnote() {
        Document document = build(raw(
                new RawBlock(Zone.BODY, 0, 1, Place.TOP, "Rapport 4 · side 1"),
                body(1, "Kommunen skal sikre, at borgeren får en be-"),
                new RawBlock(Zone.NOTE, 0, 1, Place.BOTTOM, "¹ Jf. bilag 2."),
                new RawBlock(Zone.BODY, 0, 2, Place.TOP, "Rapport 4 · side 2"),
                body(2, "slutning inden otte uger."),
                new RawBlock(Zone.BODY, 0, 3, Place.TOP, "Rapport 4 · side 3"),
                body(3, "Slut.")));
        assertThat(document.text())
                .isEqualTo(
                        "Kommunen skal sikre, at borgeren får en beslutning inden otte uger.\n\nJf. bilag 2.\n\nSlut.");
        assertThat(document.source().boilerplate()).isEqualTo(3);
        assertThat(document.page(document.text().indexOf("en be"))).isEqualTo(1);
        assertThat(document.page(document.text().indexOf("otte uger"))).isEqualTo(2);
        assertThat(document.page(document.text().indexOf("Jf. bilag"))).isEqualTo(1);
        assertThat(document.page(document.text().indexOf("Slut."))).isEqualTo(3);
    }

    @Test
    void numbersInTableCellsAtAnEdgeAreNoPageNumbers() {
        Document document = build(raw(body(1, "Tekst."), new RawBlock(Zone.TABLE, 0, 1, Place.INSIDE, "44")));
        assertThat(document.text()).isEqualTo("Tekst.\n\n44");
    }

    @Test
    void quotationsAreSpansWithTheirMarks() {
        String text = "Han siger »ja tak«, „måske“ og ”nej”. Five \"scare quotes\" here: 12\" rør.";
        Document document = build(raw(body(0, text)));
        assertThat(document.quotations())
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("»ja tak«", "„måske“", "”nej”", "\"scare quotes\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Bilag 1. Satser, ANNEX",
        "5 Annex 1. Stops and offices, ANNEX",
        "8.2 Bilag, ANNEX",
        "Se bilag 1, BODY",
        "5 bilagte breve, BODY",
    })
    void whatStandsUnderTheHeadingOfAnAnnexIsItsPart(String heading, Part part) {
        Document document = build(raw(
                body(1, "Før."),
                RawBlock.of(Zone.HEADING, 1, 1, heading),
                RawBlock.of(Zone.HEADING, 2, 1, "Satser i år"),
                body(1, "Tekst."),
                RawBlock.of(Zone.HEADING, 1, 1, "Slutning"),
                body(1, "Efter.")));
        assertThat(document.blocks())
                .extracting(Block::part)
                .containsExactly(Part.BODY, part, part, part, Part.BODY, Part.BODY);
    }

    @Test
    void aBlockQuoteIsAQuotationAsAWhole() {
        Document document = build(raw(body(0, "Før."), RawBlock.of(Zone.QUOTATION, 0, 0, "De siger »nej«.")));
        assertThat(document.quotations()).containsExactly(new Span(6, 21));
    }

    @Test
    void copiesOfAParagraphAreCountedOnce() {
        String text = "Den faglige vurdering skal bygge på hele borgerens situation og ikke kun på jobmålet.";
        Document document = build(raw(body(1, text), body(2, text), body(2, text.substring(0, 70)), body(4, text)));
        assertThat(document.source().duplicates()).isEqualTo(2);
        assertThat(document.text()).isEqualTo(text + "\n\n" + text);
    }

    @Test
    void bulletsAndItemNumbersAreLayout() {
        Document document = build(raw(
                RawBlock.of(Zone.LIST, 1, 0, "\uF0B7 én indgang"),
                RawBlock.of(Zone.LIST, 1, 0, "– svar"),
                RawBlock.of(Zone.LIST, 1, 0, "2) otte uger"),
                RawBlock.of(Zone.LIST, 1, 0, "2023 var bedre")));
        assertThat(document.text()).isEqualTo("én indgang\n\nsvar\n\notte uger\n\n2023 var bedre");
    }

    @Test
    void offsetsLeadBackToTheRawText() {
        RawDocument raw = raw(body(0, "en beskæftigelses-⏎indsats¹ med eﬀekt"), body(0, "slut her"));
        Document document = build(raw);
        String joined =
                String.join("\n", raw.blocks().stream().map(RawBlock::text).toList());
        for (String word : List.of("besk", "indsats", "med", "ekt", "slut", "her")) {
            int at = document.text().indexOf(word);
            assertThat(joined).as(word).startsWith("en");
            assertThat(joined.substring(document.offsets().raw(at))).as(word).startsWith(word);
        }
    }

    @Test
    void passagesFillTheTextButForTheSeparators() {
        Document document = build(raw(
                RawBlock.of(Zone.HEADING, 1, 0, "Et"),
                body(0, "a\u00A0 b"),
                RawBlock.of(Zone.TABLE, 0, 0, " \u00A0"),
                body(0, "c")));
        int end = -2;
        for (Block block : document.blocks()) {
            assertThat(block.start()).isEqualTo(end + 2);
            end = block.end();
        }
        assertThat(end).isEqualTo(document.text().length());
        assertThat(document.text()).isEqualTo("Et\n\na b\n\nc");
    }

    private static String text(RawBlock... blocks) {
        return build(raw(blocks)).text();
    }

    private static Document build(RawDocument raw) {
        return new DocumentBuilder().build("d", "", raw);
    }

    private static RawBlock body(int page, String text) {
        return RawBlock.of(Zone.BODY, 0, page, text.replace('⏎', '\n'));
    }

    private static RawDocument raw(RawBlock... blocks) {
        int pages = new ArrayList<>(List.of(blocks)).get(blocks.length - 1).page();
        return new RawDocument("application/pdf", pages, List.of(blocks), new TreeMap<>(), List.of());
    }
}
