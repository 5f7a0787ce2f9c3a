package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wpr.model.Concept;
import wpr.model.PlaceSpec;
import wpr.model.RatioSpec;
import wpr.model.RuleInfo;
import wpr.model.SilenceSpec;
import wpr.rules.Queries.Query;

/** The rules of a set while they are read, in file order. */
final class RuleBook {
    final List<RuleInfo> infos = new ArrayList<>();
    final List<Origin> origins = new ArrayList<>();
    final List<HitRule> pointing = new ArrayList<>();
    final List<RatioSpec> ratios = new ArrayList<>();
    final List<SilenceSpec> silences = new ArrayList<>();
    final List<PlaceSpec> places = new ArrayList<>();
    final List<Case> cases = new ArrayList<>();
    final Map<Concept, Query> concepts = new LinkedHashMap<>();

    /**
     * Where a rule comes from.
     *
     * @param info the rule
     * @param fields its mapping
     * @param match sentences that it must match
     * @param noMatch sentences that it must leave alone
     * @param survives why some of it stays although no example notices its loss
     */
    record Origin(RuleInfo info, Fields fields, List<Example> match, List<Example> noMatch, List<Survivor> survives) {}

    void add(Origin origin) {
        infos.add(origin.info());
        origins.add(origin);
    }

    void add(HitRule rule) {
        pointing.add(rule);
    }
}
