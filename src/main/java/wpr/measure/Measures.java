package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import wpr.measure.Ratio.Part;
import wpr.model.Fragility;
import wpr.model.Measure;
import wpr.model.RatioSpec;
import wpr.model.Unit;

/** The ratios of a document and of a corpus, strict before loose, rule by rule. */
public final class Measures {
    private Measures() {}

    /**
     * The ratios of a document and its sections, as far as the rules ask for them.
     *
     * <p>A section without a hit of either side has no row: it is counted among the parts of its document.
     *
     * @param seed seed of the run; the draws of a passage depend on it, the document's id and the passage's place only
     */
    public static List<Measure> ofDocument(Tally tally, List<RatioSpec> specs, long seed) {
        List<Measure> measures = new ArrayList<>();
        List<Tally> readings = tally.readings();
        Weights weights = new Weights(tally.document(), seed);
        for (RatioSpec spec : specs) {
            for (Mode mode : Mode.values()) {
                measures.addAll(ofDocument(readings, new Ratio(spec, mode), weights));
            }
        }
        return measures;
    }

    private static List<Measure> ofDocument(List<Tally> readings, Ratio ratio, Weights weights) {
        Tally tally = readings.get(0);
        List<Balance> sections = Balance.sections(tally, ratio.spec(), ratio.mode(), weights);
        List<Measure> measures = new ArrayList<>();
        if (ratio.spec().units().contains(Unit.SECTION)) {
            for (int i = 0; i < sections.size(); i++) {
                if (sections.get(i).hits() > 0) {
                    String path = tally.sections().get(i);
                    Measure measure =
                            ratio.measure(Unit.SECTION, path, tally.document(), sections.get(i), "passages", List.of());
                    measures.add(
                            measure.detail().lean().isEmpty()
                                    ? measure
                                    : ofSection(measure, readings, ratio, i, weights));
                }
            }
        }
        if (ratio.spec().units().contains(Unit.DOCUMENT)) {
            List<Part> parts =
                    sections.stream().filter(s -> s.words() > 0).map(Part::of).toList();
            measures.add(withFragility(
                    ratio.measure(
                            Unit.DOCUMENT,
                            tally.document(),
                            tally.document(),
                            Balance.sum(sections),
                            "passages",
                            parts),
                    RatioFragility.of(readings, ratio, weights)));
        }
        return measures;
    }

    private static Measure ofSection(Measure measure, List<Tally> readings, Ratio ratio, int section, Weights weights) {
        List<Tally> here = readings.stream().map(t -> t.section(section)).toList();
        return withFragility(measure, RatioFragility.of(here, ratio, weights));
    }

    private static Measure withFragility(Measure measure, Fragility fragility) {
        return measure.with(measure.detail().with(fragility));
    }

    /** The ratios of a whole corpus. */
    public static List<Measure> ofCorpus(CorpusTally corpus, List<RatioSpec> specs) {
        return of(Unit.CORPUS, "corpus", corpus, specs);
    }

    /** The ratios of a group of documents, whose name is the measures' unit id. */
    public static List<Measure> ofGroup(String group, CorpusTally corpus, List<RatioSpec> specs) {
        return of(Unit.GROUP, group, corpus, specs);
    }

    private static List<Measure> of(Unit unit, String name, CorpusTally corpus, List<RatioSpec> specs) {
        List<Measure> measures = new ArrayList<>();
        CorpusTally.Resampled resampled = corpus.resampled();
        for (RatioSpec spec : specs) {
            if (spec.units().contains(Unit.CORPUS)) {
                for (Mode mode : Mode.values()) {
                    CorpusTally.Entry entry = resampled.entry(spec, mode);
                    Ratio ratio = new Ratio(spec, mode);
                    Measure measure = ratio.measure(
                            unit,
                            name,
                            "",
                            resampled.balance(spec, 0, mode),
                            entry.byDocument() ? "documents" : "passages",
                            List.copyOf(entry.parts().inOrder().values()));
                    measures.add(withFragility(measure, RatioFragility.ofCorpus(resampled, ratio)));
                }
            }
        }
        return measures;
    }
}
