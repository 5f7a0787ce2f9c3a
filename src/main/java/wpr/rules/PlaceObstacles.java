package wpr.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wpr.match.Match;
import wpr.model.AnnotatedDocument;
import wpr.rules.Queries.Query;

/**
 * Finds what keeps a rule that asks where things stand from a hit: how often each thing is there, and what of its place is
 * not as the rule wants it.
 */
final class PlaceObstacles {
    private static final int QUOTED = 5;
    private static final int LONG = 90;

    private final AnnotatedDocument document;
    private final List<List<Match>> found;
    private final Messages messages;
    private final List<String> counted = new ArrayList<>();
    private final List<String> unmet = new ArrayList<>();
    private final Map<Integer, List<Match>> forced = new LinkedHashMap<>();

    private PlaceObstacles(AnnotatedDocument document, List<List<Match>> found, Messages messages) {
        this.document = document;
        this.found = found;
        this.messages = messages;
    }

    /**
     * What became of a rule in a text.
     *
     * @param counted how often each thing it looks for stands there, one sentence each
     * @param unmet what is not as the rule wants it, and how it would be, one sentence each; empty where the rule has a hit
     * @param forced matches of patterns by index, as they would be if it were so; zero tokens long where one is to be added
     */
    record Answer(List<String> counted, List<String> unmet, Map<Integer, List<Match>> forced) {}

    /** @param found matches of all patterns of the rule set, by index */
    static Answer of(HitRule rule, AnnotatedDocument document, List<List<Match>> found, Messages messages) {
        PlaceObstacles all = new PlaceObstacles(document, found, messages);
        if (document.tokens().size() > 0) {
            all.look(rule.bare());
        }
        return new Answer(all.counted, all.unmet, all.forced);
    }

    private void look(HitRule rule) {
        if (rule instanceof OrderRule order) {
            order(order);
        } else if (rule instanceof PositionRule position) {
            position(position);
        } else if (rule instanceof CooccurrenceRule near) {
            cooccurrence(near);
        } else if (rule instanceof DistributionRule distribution) {
            if (count("of", distribution.of()).isEmpty()) {
                missing("of", distribution.of(), List.of(at(0)));
            }
        }
    }

    /** Looks in the unit in which least is not so: both things, the first before the second, a cue. */
    private void order(OrderRule rule) {
        count("first", rule.earlier());
        count("second", rule.later());
        Map<Integer, Match> firsts =
                rule.earliest(document, found.get(rule.earlier().index()));
        Map<Integer, Match> seconds =
                rule.earliest(document, found.get(rule.later().index()));
        TreeSet<Integer> homes = new TreeSet<>(firsts.keySet());
        homes.addAll(seconds.keySet());
        int home = homes.stream()
                .min(Comparator.comparing(unit -> lacking(rule, unit, firsts, seconds)))
                .orElse(rule.home(document, at(0)));
        Match first = firsts.get(home);
        Match second = seconds.get(home);
        if (first == null) {
            if (second == null) {
                missing("first", rule.earlier(), List.of(at(0)));
                missing("second", rule.later(), List.of(at(0)));
            } else {
                lacking("first", rule.earlier(), firsts, rule, second, List.of(at(second.first())));
            }
        } else if (second == null) {
            lacking("second", rule.later(), seconds, rule, first, List.of(at(first.end() - 1)));
            force(rule.earlier(), List.of(at(first.first())));
        } else if (first.end() > second.first()) {
            unmet.add(messages.get("why.place.order", quote(second), quote(first)));
            force(rule.earlier(), List.of(second));
            force(rule.later(), List.of(first.end() > second.end() ? first : at(second.end())));
        }
        if (!rule.cued(document, home, found)) {
            Match anchor = first != null ? first : second != null ? second : at(0);
            String cues = rule.cues().stream().map(PlaceObstacles::written).collect(Collectors.joining("; "));
            unmet.add(messages.get("why.place.cue", unit(rule), cues));
            force(rule.cues().get(0), List.of(at(anchor.first())));
        }
    }

    private int lacking(OrderRule rule, int home, Map<Integer, Match> firsts, Map<Integer, Match> seconds) {
        Match first = firsts.get(home);
        Match second = seconds.get(home);
        boolean ordered = first != null && second != null && first.end() <= second.first();
        return (first == null || second == null ? 2 : ordered ? 0 : 1) + (rule.cued(document, home, found) ? 0 : 1);
    }

    /** One of two things is not in the unit of the other: nowhere, or elsewhere. */
    private void lacking(
            String key, Query query, Map<Integer, Match> all, OrderRule rule, Match other, List<Match> wanted) {
        if (all.isEmpty()) {
            missing(key, query, wanted);
        } else {
            String there = quote(all.values().iterator().next());
            unmet.add(messages.get("why.place.apart", quote(other), there, unit(rule)));
            force(query, wanted);
        }
    }

    private String unit(OrderRule rule) {
        return messages.get("why.unit." + rule.unit().name().toLowerCase(Locale.ROOT));
    }

    /** Late, or nowhere but in the margin. */
    private void position(PositionRule rule) {
        List<Match> matches = count("of", rule.of());
        int size = document.tokens().size();
        boolean late = rule.laterThan() < 1;
        List<String> zones = rule.onlyIn().stream()
                .map(zone -> messages.get("zone." + zone.id()))
                .toList();
        if (matches.isEmpty()) {
            missing("of", rule.of(), List.of(at(size - 1)));
            return;
        }
        Match first = matches.get(0);
        if (rule.isLate(document, first) || rule.isMargin(document, matches)) {
            return;
        }
        if (late) {
            long share = Math.round(100.0 * first.first() / size);
            unmet.add(messages.get("why.place.early", quote(first), share, Math.round(100 * rule.laterThan())));
        }
        if (!zones.isEmpty()) {
            Match body = matches.stream()
                    .filter(match -> !rule.isMargin(document, List.of(match)))
                    .findFirst()
                    .orElse(first);
            String here =
                    messages.get("zone." + document.blockOf(body.first()).zone().id());
            unmet.add(messages.get(
                    late ? "why.place.nor-margin" : "why.place.margin", quote(body), here, String.join(", ", zones)));
        }
        force(rule.of(), List.of(at(size - 1)));
    }

    private void cooccurrence(CooccurrenceRule rule) {
        List<Match> things = count("of", rule.of());
        List<Match> neighbours = count("near", rule.near().query());
        if (things.isEmpty()) {
            missing(
                    "of",
                    rule.of(),
                    List.of(at(neighbours.isEmpty() ? 0 : neighbours.get(0).first())));
        }
        int anchor = things.isEmpty() ? 0 : things.get(0).first();
        if (neighbours.isEmpty()) {
            missing("near", rule.near().query(), List.of(new Match(anchor, anchor + 1, List.of(), true, "")));
        } else if (!things.isEmpty()
                && things.stream().noneMatch(thing -> rule.near().holds(document, thing, neighbours))) {
            unmet.add(messages.get(
                    "why.place.far", quote(neighbours.get(0)), rule.near().before(), quote(things.get(0))));
            force(rule.near().query(), List.of(new Match(anchor, anchor + 1, List.of(), true, "")));
        }
    }

    /** Says how often a thing is there; returns its sure matches. */
    private List<Match> count(String key, Query query) {
        List<Match> all = found.get(query.index());
        List<Match> strict = all.stream().filter(Match::strict).toList();
        String quotes = strict.stream().limit(QUOTED).map(this::quote).collect(Collectors.joining("”, “", "“", "”"));
        String name = messages.get("why.place." + key);
        counted.add(
                strict.isEmpty()
                        ? messages.get("why.place.none", name, written(query))
                        : messages.get("why.place.count", name, written(query), strict.size(), quotes));
        if (all.size() > strict.size()) {
            String doubtful = all.stream()
                    .filter(match -> !match.strict())
                    .limit(QUOTED)
                    .map(this::quote)
                    .collect(Collectors.joining("”, “", "“", "”"));
            counted.add(messages.get("why.place.doubtful", doubtful));
        }
        return strict;
    }

    private void missing(String key, Query query, List<Match> wanted) {
        unmet.add(messages.get("why.place.missing", messages.get("why.place." + key)));
        force(query, wanted);
    }

    private void force(Query query, List<Match> matches) {
        forced.put(query.index(), matches);
    }

    /** A place without a width, where something could be put. */
    private static Match at(int token) {
        return new Match(token, token, List.of(), true, "");
    }

    /** A pattern as in the file; of a long one the beginning. */
    private static String written(Query query) {
        String text = Mutation.oneLine(query.text());
        return text.length() <= LONG ? text : text.substring(0, LONG).replaceFirst("\\s+\\S*$", "") + " …";
    }

    private String quote(Match match) {
        return Mutation.oneLine(document.quote(match.first(), match.end()));
    }
}
