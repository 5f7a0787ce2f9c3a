package wpr.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wpr.model.Block;
import wpr.model.Candidate;
import wpr.model.Capture;
import wpr.model.Concept;
import wpr.model.CorpusResult;
import wpr.model.Count;
import wpr.model.DocumentResult;
import wpr.model.Fragility;
import wpr.model.Fragility.Flips;
import wpr.model.GroupRate;
import wpr.model.Lead;
import wpr.model.LedgerEntry;
import wpr.model.Level;
import wpr.model.Localized;
import wpr.model.Measure;
import wpr.model.PageStart;
import wpr.model.Part;
import wpr.model.Phrase;
import wpr.model.Phrase.Place;
import wpr.model.RatioSpec;
import wpr.model.Remark;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;
import wpr.model.RunInfo;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Span;
import wpr.model.Trend;
import wpr.model.Unit;
import wpr.model.Zone;

/** Results of an invented agency, built by hand: the reports have nobody else to ask. */
final class Cases {
    static final RuleInfo PROPOSAL = rule("da.q1.proposal", "Q1", "Proposal", "Forslag", false, true, "");
    static final RuleInfo COUNTED =
            rule("da.q1.counted", "Q1", "Counted population", "Talfæstet gruppe", false, false, "");
    static final RuleInfo ORDER =
            rule("da.q2.order", "Q2", "Resources first", "Ressourcer først", false, false, "da.q2.reverse");
    static final RuleInfo MODAL = rule("da.q2.modal", "Q2", "Obligation", "Pligtord", true, false, "");
    static final RuleInfo CHANNEL = rule("da.q6.channel", "Q6", "Channel", "Kanal", false, false, "");

    static final RatioSpec RATIO = new RatioSpec(
            rule("da.m.resources-barriers", "Q2", "Resources : barriers", "Ressourcer : barrierer", false, false, ""),
            new Concept("$resources", List.of("ressource", "styrke?")),
            new Concept("$barriers", List.of("barriere", "*problem")),
            List.of(Unit.DOCUMENT, Unit.CORPUS),
            1,
            0.95,
            8);

    static final SilenceSpec DEMAND = new SilenceSpec(
            rule("da.s.demand", "Q4", "Work without jobs", "Arbejde uden job", false, false, ""),
            "conditional",
            new Concept("$activation", List.of("aktiver*", "jobrettet")),
            8,
            new Concept("$structural_causes", List.of("efterspørgsel", "ledig stilling", "*mangel")),
            0,
            Unit.DOCUMENT,
            300,
            new Localized(
                    "Work depends on vacancies as well as on people.",
                    "Arbejde afhænger af ledige stillinger såvel som af mennesker."));

    private static final RuleSetInfo DANISH = new RuleSetInfo(
            "da",
            new Localized("Danish rules", "Danske regler"),
            "da",
            "0.1",
            "f".repeat(64),
            "Bacchi 2009",
            List.of("A. Author"),
            new Localized("Written by readers of the reports, not by those the reports are about.", ""),
            new Localized("Figures and layout are not read.", "Figurer og opsætning læses ikke."),
            List.of(PROPOSAL, COUNTED, ORDER, MODAL, CHANNEL, RATIO.rule(), DEMAND.rule()));

    private static final RuleSetInfo ENGLISH = new RuleSetInfo(
            "en",
            new Localized("English rules", "Engelske regler"),
            "en",
            "0.1",
            "e".repeat(64),
            "Bacchi 2009",
            List.of("A. Author"),
            Localized.EMPTY,
            Localized.EMPTY,
            List.of(rule("en.q1.proposal", "Q1", "Proposal", "Forslag", false, true, "")));

    static final String TEXT = """
            Indsatsen

            Kommunen skal tilbyde forløb til mere end 27.000 borgere. Først ser rådgiveren på styrker, dernæst på hindringer.

            Rådgiveren skal følge op hver uge. Omkring 40 borgere er ikke mødt.

            Bilag

            Ca. 3 borgere udeblev.""";

    private static final Measure.Detail DETAIL = new Measure.Detail(
            "over",
            "documents",
            2,
            2,
            0,
            0,
            0,
            new Measure.Spread(0.12, 0.2, 1),
            new Measure.Spread(0.3, 0.4, 0.5),
            1.1,
            2.2,
            "ressource",
            new Fragility(Flips.of(List.of(new Place("a.pdf", new Span(20, 32)))), 5, 6, List.of()));

    private Cases() {}

    private static Span span(String quote) {
        return new Span(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length());
    }

    static RunInfo run(String locale) {
        return new RunInfo(
                "0.1.0",
                locale,
                7,
                new TreeMap<>(Map.of("language", "auto", "rules", "da")),
                List.of(DANISH, ENGLISH),
                List.of(RATIO),
                List.of(DEMAND),
                List.of("document", "label", "year", "language"));
    }

    private static RuleInfo rule(
            String id, String question, String en, String da, boolean density, boolean proposal, String mirror) {
        return new RuleInfo(
                id,
                "da",
                "pattern",
                question,
                new Localized(en, da),
                Localized.EMPTY,
                new Localized(
                        "What must be wrong for " + en + " to make sense?",
                        "Hvad må være galt, når der står " + da + "?"),
                new Localized("Bacchi 2009", ""),
                Level.NOTE,
                density,
                proposal,
                mirror,
                List.of(),
                List.of(),
                List.of());
    }

    static LedgerEntry ledger(String id, LedgerEntry.Status status, String reason, String... metadata) {
        TreeMap<String, String> columns = new TreeMap<>();
        for (int i = 0; i < metadata.length; i += 2) {
            columns.put(metadata[i], metadata[i + 1]);
        }
        boolean analysed = status == LedgerEntry.Status.ANALYSED;
        return new LedgerEntry(
                id,
                "a".repeat(64),
                status,
                reason.isEmpty() ? List.of() : List.of(Remark.of(Remark.Code.SAID, reason)),
                "application/pdf",
                analysed ? "da" : "",
                analysed ? new LedgerEntry.Extent(2, 0, 2, 5, 1400, 1250, TEXT.length()) : LedgerEntry.Extent.NONE,
                analysed ? new LedgerEntry.Repaired(3, 4, 0) : LedgerEntry.Repaired.NONE,
                "",
                analysed,
                new TreeMap<>(),
                columns);
    }

    static DocumentResult failed(String id, String reason) {
        return without(ledger(id, LedgerEntry.Status.FAILED, reason));
    }

    static DocumentResult without(LedgerEntry entry) {
        return DocumentResult.unread(entry);
    }

    static DocumentResult document(String id, String... metadata) {
        Candidate first = candidate(id, PROPOSAL, "skal tilbyde", "11aa22bb33cc", "11aa22bb33cc", List.of());
        Candidate second = candidate(id, PROPOSAL, "skal følge op", "22bb33cc44dd", "22bb33cc44dd", List.of());
        List<Candidate> candidates = List.of(
                first,
                candidate(
                        id,
                        COUNTED,
                        "mere end 27.000 borgere",
                        "33cc44dd55ee",
                        first.fingerprint(),
                        List.of(
                                new Capture("number", "27.000", 27000),
                                new Capture("population", "borgere", Double.NaN),
                                new Capture("actor", "citizen", Double.NaN),
                                new Capture("modal", "skal", Double.NaN),
                                new Capture("voice", "passive", Double.NaN),
                                new Capture("affected", "none", Double.NaN))),
                candidate(id, ORDER, "styrker, dernæst på hindringer", "44dd55ee66ff", first.fingerprint(), List.of()),
                second,
                candidate(
                        id,
                        COUNTED,
                        "40 borgere",
                        "55ee66ff7700",
                        second.fingerprint(),
                        List.of(new Capture("number", "40", 40))),
                candidate(id, COUNTED, "3 borgere", "66ff77001122", "", List.of(new Capture("number", "3", 3))));
        return new DocumentResult(
                ledger(id, LedgerEntry.Status.ANALYSED, "", metadata),
                TEXT,
                blocks(),
                List.of(new PageStart(0, 1), new PageStart(TEXT.indexOf("Bilag"), 2)),
                candidates,
                List.of(
                        new Count(id, PROPOSAL.id(), 2, 0, 1400),
                        new Count(id, COUNTED.id(), 3, 0, 1400),
                        new Count(id, ORDER.id(), 1, 0, 1400),
                        new Count(id, MODAL.id(), 12, 0, 1400),
                        new Count(id, CHANNEL.id(), 0, 0, 1400)),
                List.of(
                        measure("strict", Unit.DOCUMENT, id, 40, 12, 1.7, 0.8, 2.6, "ok"),
                        measure("loose", Unit.DOCUMENT, id, 3, 1, Double.NaN, Double.NaN, Double.NaN, "too-few")),
                List.of(silence(id, "flagged", 9, 0)),
                List.of(new Lead(
                        id,
                        Lead.Kind.LAW,
                        "lov om en aktiv indsats",
                        List.of(span("tilbyde forløb"), span("hindringer")))));
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String passage : TEXT.split("\n\n")) {
            Zone zone = passage.length() < 10 ? Zone.HEADING : passage.startsWith("Ca.") ? Zone.NOTE : Zone.BODY;
            blocks.add(new Block(start, start + passage.length(), zone, zone == Zone.HEADING ? 1 : 0, 0, Part.BODY));
            start += passage.length() + 2;
        }
        return blocks;
    }

    static Candidate candidate(
            String document, RuleInfo rule, String quote, String fingerprint, String proposal, List<Capture> captures) {
        int start = TEXT.indexOf(quote);
        int sentenceStart = Math.max(TEXT.lastIndexOf(". ", start), TEXT.lastIndexOf("\n", start) - 1) + 2;
        int sentenceEnd = Math.min(end(". ", start + quote.length()), end(".\n", start + quote.length()));
        boolean annex = start > TEXT.indexOf("Bilag");
        return new Candidate(
                fingerprint,
                document,
                annex ? 2 : 1,
                annex ? "Bilag" : "Indsatsen",
                annex ? Zone.NOTE : Zone.BODY,
                annex ? Part.ANNEX : Part.BODY,
                false,
                rule.id(),
                start,
                start + quote.length(),
                quote,
                TEXT.substring(sentenceStart, sentenceEnd),
                captures,
                annex,
                proposal);
    }

    private static int end(String mark, int from) {
        int at = TEXT.indexOf(mark, from);
        return at < 0 ? TEXT.length() : at + 1;
    }

    static Measure measure(
            String mode,
            Unit unit,
            String id,
            int over,
            int under,
            double value,
            double low,
            double high,
            String status) {
        String document = unit == Unit.CORPUS ? "" : id;
        return new Measure(
                RATIO.rule().id(),
                mode,
                unit,
                id,
                document,
                over,
                under,
                1400,
                value,
                low,
                high,
                "log2-ratio",
                status,
                unit == Unit.CORPUS ? DETAIL : Measure.Detail.NONE);
    }

    static Silence silence(String document, String status, int given, int observed) {
        return new Silence(
                DEMAND.rule().id(),
                document,
                Unit.DOCUMENT,
                "",
                status,
                "document",
                "conditional",
                given,
                observed,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                1400,
                new TreeMap<>(Map.of(Zone.BODY, 1360, Zone.HEADING, 40)),
                2.14,
                DEMAND.expect().searchForms(),
                new Silence.Evidence(List.of(span("tilbyde forløb")), List.of(span("hindringer"))),
                new Silence.Contrast("share", List.of(1, 2, 3, 4), 0.5, 0.1, 0.9),
                Fragility.NONE);
    }

    static CorpusResult corpus() {
        return new CorpusResult(
                List.of(
                        measure("strict", Unit.CORPUS, "corpus", 80, 24, 1.72, 1.05, 2.41, "ok"),
                        measure("loose", Unit.CORPUS, "corpus", 9, 1, 2.6, 0.4, 5.5, "wide"),
                        measure("strict", Unit.GROUP, "2024", 60, 12, 2.3, 1.4, 3.2, "ok")),
                List.of(),
                List.of(
                        rate("2024", 60, new Measure.Spread(0.25, 0.5, 1)),
                        rate("2025", 0, new Measure.Spread(Double.NaN, Double.NaN, 0))),
                List.of(new Trend(
                        "da", "rule", PROPOSAL.id(), "strict", 2021, 2025, 5, 40, 300, -0.25, -0.5, -0.01, "ok")),
                List.of(new Phrase(
                        "alle ledige borgere skal tilbydes",
                        2,
                        List.of(
                                new Phrase.Place("2024/guide.pdf", new Span(0, 10)),
                                new Phrase.Place("2025/guide, ny.pdf", new Span(4, 14))))));
    }

    private static GroupRate rate(String year, int hits, Measure.Spread spread) {
        return new GroupRate(
                "year",
                year,
                "da",
                "rule",
                PROPOSAL.id(),
                "strict",
                2,
                hits > 0 ? 2 : 0,
                hits,
                12_000,
                hits / 12.0,
                hits > 0 ? 4.1 : 0,
                hits > 0 ? 6.2 : 0.25,
                hits > 0 ? "documents" : "exact",
                spread);
    }

    /** A document as hostile as its text can make it, with the given characters as quote, heading, label and captures. */
    static DocumentResult hostile(String id, String text) {
        Candidate candidate = new Candidate(
                "0123456789ab",
                id,
                0,
                text,
                Zone.LIST,
                Part.BODY,
                true,
                PROPOSAL.id(),
                0,
                text.length(),
                text,
                text,
                List.of(new Capture("number", text, Double.NaN)),
                false,
                "0123456789ab");
        return new DocumentResult(
                ledger(id, LedgerEntry.Status.ANALYSED, text, "label", text),
                text,
                List.of(),
                List.of(),
                List.of(candidate),
                List.of(new Count(id, PROPOSAL.id(), 1, 1, 10)),
                List.of(),
                List.of());
    }

    static List<DocumentResult> all(DocumentResult... results) {
        return new ArrayList<>(Arrays.asList(results));
    }
}
