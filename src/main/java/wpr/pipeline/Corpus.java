package wpr.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.measure.Adding;
import wpr.measure.Comparison;
import wpr.measure.CorpusPlaces;
import wpr.measure.CorpusTally;
import wpr.measure.GroupRates;
import wpr.measure.GroupSilences;
import wpr.measure.Measures;
import wpr.measure.Profile;
import wpr.measure.Recurrence;
import wpr.measure.ReferenceSilences;
import wpr.measure.Silences;
import wpr.model.CorpusResult;
import wpr.model.GroupRate;
import wpr.model.LedgerEntry;
import wpr.model.Measure;
import wpr.model.Opposed;
import wpr.model.Silence;
import wpr.model.Trend;
import wpr.model.Unit;
import wpr.rules.RuleSet;

/** What documents add up to: all together, by groups of the metadata, and by year. Filled by one thread. */
public final class Corpus {
    private static final String YEAR = "year";
    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    private final CorpusOptions options;
    private final long seed;
    private final Recurrence recurrence = new Recurrence();
    private final Map<String, Sum> whole = new LinkedHashMap<>();
    private final Map<String, SortedMap<String, Sum>> groups = new LinkedHashMap<>();
    private final Map<String, SortedMap<Integer, Adding<Profile>>> years = new LinkedHashMap<>();

    Corpus(CorpusOptions options, long seed) {
        this.options = options;
        this.seed = seed;
    }

    /** A growing sum. Draws add up in place; vocabularies are long, and joined by like size. */
    private static final class Sum {
        private CorpusTally tally = CorpusTally.EMPTY;
        private final Adding<Profile> profile = new Adding<>(Profile.EMPTY, Profile::plus);

        void add(CorpusTally more) {
            tally = tally.plus(more.with(Profile.EMPTY));
            profile.add(more.profile());
        }

        CorpusTally get() {
            return tally.with(profile.sum());
        }
    }

    /** Takes a document. */
    void add(Analysed analysed) {
        LedgerEntry entry = analysed.result().entry();
        recurrence.add(analysed.words());
        analysed.tallies().forEach((set, tally) -> {
            whole.computeIfAbsent(set, none -> new Sum()).add(tally);
            if (!options.by().isEmpty()) {
                String group = entry.metadata().getOrDefault(options.by(), "");
                groups.computeIfAbsent(set, none -> new TreeMap<>())
                        .computeIfAbsent(group, none -> new Sum())
                        .add(tally);
            }
            year(entry)
                    .ifPresent(year -> years.computeIfAbsent(set, none -> new TreeMap<>())
                            .computeIfAbsent(year, none -> new Adding<>(Profile.EMPTY, Profile::plus))
                            .add(tally.profile()));
        });
    }

    /** The first four digits of the column {@code year}. */
    private static Optional<Integer> year(LedgerEntry entry) {
        Matcher digits = FOUR_DIGITS.matcher(entry.metadata().getOrDefault(YEAR, ""));
        return digits.find() ? Optional.of(Integer.valueOf(digits.group())) : Optional.empty();
    }

    /** What was counted under a rule set. */
    public CorpusTally tally(RuleSet set) {
        Sum sum = whole.get(set.info().id());
        return sum == null ? CorpusTally.EMPTY : sum.get();
    }

    /** What was counted under a rule set in each group. */
    public SortedMap<String, CorpusTally> groups(RuleSet set) {
        SortedMap<String, CorpusTally> tallies = new TreeMap<>();
        groups.getOrDefault(set.info().id(), new TreeMap<>()).forEach((group, sum) -> tallies.put(group, sum.get()));
        return tallies;
    }

    /**
     * Each group held against the others; of two the first against the second. Groups without words in the language of a
     * rule set are left out: rates of different languages are never compared.
     */
    public List<Opposed> opposed(List<RuleSet> sets) {
        List<Opposed> all = new ArrayList<>();
        for (RuleSet set : sets) {
            SortedMap<String, CorpusTally> groups = groups(set);
            groups.remove("");
            groups.values().removeIf(tally -> tally.profile().totalWords() == 0);
            List<String> names = List.copyOf(groups.keySet());
            if (names.size() == 2) {
                all.add(opposed(set, names.get(0), names.get(1), groups));
            } else if (names.size() > 2) {
                names.forEach(name -> all.add(opposed(set, name, Opposed.OTHERS, groups)));
            }
        }
        return all;
    }

    private Opposed opposed(RuleSet set, String name, String other, SortedMap<String, CorpusTally> groups) {
        CorpusTally target = groups.getOrDefault(name, CorpusTally.EMPTY);
        CorpusTally reference = groups.entrySet().stream()
                .filter(group -> other.equals(Opposed.OTHERS)
                        ? !group.getKey().equals(name)
                        : group.getKey().equals(other))
                .map(Map.Entry::getValue)
                .reduce(CorpusTally.EMPTY, CorpusTally::plus);
        return new Opposed(
                set.info().id(),
                name,
                other,
                Comparison.of(target.profile(), reference.profile(), seed),
                GroupSilences.of(target, reference, set.silences(), seed));
    }

    /** What holds for all documents together. */
    public CorpusResult result(List<RuleSet> sets) {
        List<Measure> measures = new ArrayList<>();
        List<Measure> ofGroups = new ArrayList<>();
        List<Silence> silences = new ArrayList<>();
        List<GroupRate> rates = new ArrayList<>();
        List<Trend> trends = new ArrayList<>();
        for (RuleSet set : sets) {
            String id = set.info().id();
            CorpusTally tally = tally(set);
            measures.addAll(Measures.ofCorpus(tally, set.ratios()));
            measures.addAll(CorpusPlaces.of(Unit.CORPUS, "corpus", tally, set.places()));
            silences.addAll(Silences.ofCorpus(tally, set.silences()));
            if (!options.references().containsKey(set.info().language())) {
                silences.addAll(ReferenceSilences.amongEachOther(tally, set.silences(), seed));
            }
            SortedMap<String, Profile> profiles = new TreeMap<>();
            groups(set).forEach((group, part) -> {
                profiles.put(group, part.profile());
                ofGroups.addAll(Measures.ofGroup(group, part, set.ratios()));
                ofGroups.addAll(CorpusPlaces.of(Unit.GROUP, group, part, set.places()));
            });
            rates.addAll(GroupRates.of(options.by(), id, profiles, seed));
            SortedMap<Integer, Profile> byYear = new TreeMap<>();
            years.getOrDefault(id, new TreeMap<>()).forEach((year, sum) -> byYear.put(year, sum.sum()));
            if (!options.by().equals(YEAR)) {
                rates.addAll(GroupRates.ofYears(YEAR, id, byYear, seed));
            }
            trends.addAll(GroupRates.trends(id, byYear, seed));
        }
        measures.addAll(ofGroups);
        return new CorpusResult(
                List.copyOf(measures),
                List.copyOf(silences),
                List.copyOf(rates),
                List.copyOf(trends),
                recurrence.phrases());
    }
}
