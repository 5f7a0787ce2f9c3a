package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.model.Fragility;
import wpr.model.Silence.Evidence;
import wpr.model.SilenceSpec;
import wpr.model.Zone;

/**
 * What documents leave behind for answers to silence rules that can be given only when all documents are known. Adds up
 * in any order; what grows with the corpus are a few numbers of each document.
 *
 * @param zones words searched in each zone
 * @param interlocutors where each document stands, for rules that hold it against the others of the run
 * @param readings counts of each document under other settings; none where groups are not compared
 * @param kinds sentences that may turn the answer of a group, by rule; likewise
 */
public record Awaiting(
        SortedMap<Zone, Integer> zones,
        Chain<List<Standing>> interlocutors,
        Chain<Readings> readings,
        SortedMap<String, Kinds> kinds) {
    static final Awaiting NONE = new Awaiting(new TreeMap<>(), Chain.empty(), Chain.empty(), new TreeMap<>());

    /** A document before others: what is seen of it, and how far that hangs on settings and sentences. */
    record Standing(Seen seen, Fragility fragility) {
        Standing with(Evidence evidence) {
            return new Standing(seen.with(evidence), fragility);
        }
    }

    /**
     * What one document leaves.
     *
     * @param compared whether groups are compared
     */
    public static Awaiting of(Tally tally, List<SilenceSpec> specs, NearMisses near, boolean compared) {
        List<Standing> standings = specs.stream()
                .filter(spec -> spec.type().equals("interlocutor"))
                .map(spec -> ReferenceSilences.standing(tally, spec))
                .map(standing ->
                        standing.with(near.beside(standing.seen().ifSaid()).evidence()))
                .toList();
        Chain<List<Standing>> interlocutors =
                standings.isEmpty() ? Chain.empty() : Chain.of(tally.document(), standings);
        SortedMap<Zone, Integer> zones = tally.zones(section -> true);
        if (!compared) {
            return new Awaiting(zones, interlocutors, Chain.empty(), new TreeMap<>());
        }
        Set<String> concepts = specs.stream()
                .flatMap(spec -> Stream.of(spec.given().id(), spec.expect().id()))
                .collect(Collectors.toSet());
        SortedMap<String, Kinds> kinds = new TreeMap<>();
        specs.forEach(spec -> kinds.put(spec.rule().id(), Kinds.of(tally, Scope.of(tally, spec, section -> true))));
        return new Awaiting(zones, interlocutors, Chain.of(tally.document(), Readings.of(tally, concepts)), kinds);
    }

    Awaiting plus(Awaiting other) {
        return new Awaiting(
                sum(zones, other.zones, Integer::sum),
                interlocutors.plus(other.interlocutors),
                readings.plus(other.readings),
                sum(kinds, other.kinds, Kinds::plus));
    }

    static <K, T> SortedMap<K, T> sum(SortedMap<K, T> one, SortedMap<K, T> other, BinaryOperator<T> plus) {
        SortedMap<K, T> sum = new TreeMap<>(one);
        other.forEach((key, value) -> sum.merge(key, value, plus));
        return sum;
    }

    /** The documents that stand before each other, in order of their ids. */
    List<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        interlocutors.inOrder().values().forEach(all::addAll);
        return all;
    }
}
