package wpr.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wpr.measure.Profile.Counts;
import wpr.model.GroupRate;
import wpr.model.Measure.Spread;
import wpr.model.Trend;

/** Rates per group of documents, and how they change where the groups are years. One rule set, hence one language. */
public final class GroupRates {
    private static final double CONFIDENCE = 0.95;
    private static final int LEAST_YEARS = 3;
    private static final int LEAST_HITS = 8;

    private GroupRates() {}

    /**
     * The rate of everything that occurs in some group, in each group.
     *
     * @param column column of the metadata that makes the groups
     * @param groups the documents of each group
     */
    public static List<GroupRate> of(String column, String ruleSet, SortedMap<String, Profile> groups, long seed) {
        SortedSet<Item> items = items(groups.values());
        List<GroupRate> rates = new ArrayList<>();
        groups.forEach((group, profile) -> {
            SortedMap<String, Counts> documents = profile.byDocument().inOrder();
            Rate.of(documents, items, seed)
                    .forEach((item, rate) -> rates.add(row(column, group, ruleSet, item, rate, documents.values())));
        });
        return rates;
    }

    /** The same with years for groups. */
    public static List<GroupRate> ofYears(String column, String ruleSet, SortedMap<Integer, Profile> years, long seed) {
        SortedMap<String, Profile> groups = new TreeMap<>();
        years.forEach((year, profile) -> groups.put(year.toString(), profile));
        return of(column, ruleSet, groups, seed);
    }

    private static GroupRate row(
            String column, String group, String ruleSet, Item item, Rate rate, Collection<Counts> documents) {
        int[] hits = documents.stream().mapToInt(c -> c.of(item)).toArray();
        int[] words = documents.stream().mapToInt(Counts::words).toArray();
        int with = 0;
        for (int here : hits) {
            with += here > 0 ? 1 : 0;
        }
        Interval interval = rate.interval(CONFIDENCE);
        return new GroupRate(
                column,
                group,
                ruleSet,
                item.kind(),
                item.id(),
                item.mode().id(),
                documents.size(),
                with,
                rate.hits(),
                rate.words(),
                rate.perThousand(),
                interval.low(),
                interval.high(),
                rate.words() == 0 ? "" : rate.canBeDrawn() ? "documents" : "exact",
                rate.words() == 0 ? Spread.NONE : Dispersion.of(hits, words));
    }

    /** How the rate of everything that occurs changes over the years. */
    public static List<Trend> trends(String ruleSet, SortedMap<Integer, Profile> years, long seed) {
        List<Integer> named = new ArrayList<>();
        List<SortedMap<Item, Rate>> rates = new ArrayList<>();
        SortedSet<Item> items = items(years.values());
        int documents = 0;
        for (Map.Entry<Integer, Profile> year : years.entrySet()) {
            if (year.getValue().totalWords() > 0) {
                SortedMap<String, Counts> here = year.getValue().byDocument().inOrder();
                named.add(year.getKey());
                rates.add(Rate.of(here, items, seed));
                documents += here.size();
            }
        }
        if (named.size() < 2) {
            return List.of();
        }
        List<Trend> trends = new ArrayList<>();
        for (Item item : items) {
            Slope slope = new Slope(
                    named,
                    rates.stream().map(r -> r.getOrDefault(item, Rate.NONE)).toList());
            boolean few = named.size() < LEAST_YEARS || documents < Ratio.LEAST_UNITS || slope.hits() < LEAST_HITS;
            Interval interval = few ? new Interval(Double.NaN, Double.NaN) : slope.interval(documents, CONFIDENCE);
            trends.add(new Trend(
                    ruleSet,
                    item.kind(),
                    item.id(),
                    item.mode().id(),
                    named.get(0),
                    named.get(named.size() - 1),
                    named.size(),
                    documents,
                    slope.hits(),
                    few ? Double.NaN : slope.value(),
                    interval.low(),
                    interval.high(),
                    few ? "too-few" : "ok"));
        }
        return trends;
    }

    private static SortedSet<Item> items(Collection<Profile> profiles) {
        SortedSet<Item> items = new TreeSet<>();
        for (Profile profile : profiles) {
            profile.byDocument()
                    .inOrder()
                    .values()
                    .forEach(c -> items.addAll(c.items().keySet()));
        }
        return items;
    }
}
