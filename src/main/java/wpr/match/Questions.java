package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Upos;

/** The elements that patterns ask for, by pattern and by need, whatever their order. Safe to share. */
final class Questions {
    private final Index index;
    /** For each pattern the groups of elements of which every match must hold one. */
    private final List<BitSet> needs = new ArrayList<>();

    private final BitSet wide = new BitSet();
    private final BitSet read = new BitSet();
    private final List<BitSet> groups = new ArrayList<>();
    private final List<BitSet> asking = new ArrayList<>();
    /** Elements that a tag alone says of whether they can hold. */
    private final BitSet ofTag = new BitSet();

    private final List<Integer> unkeyed = new ArrayList<>();
    private final Map<Integer, Integer> timeless;
    private final Map<Tagged, BitSet> byTag = new ConcurrentHashMap<>();

    private record Tagged(Upos pos, Features features) {}

    Questions(List<Prospects.Question> questions) {
        Collector collector = new Collector();
        List<Set<Integer>> elements =
                questions.stream().map(collector::elements).toList();
        List<List<Integer>> groupsOf = questions.stream().map(collector::groups).toList();
        index = collector.index.build();
        timeless = Map.copyOf(collector.timeless);
        for (int element = 0; element < index.size(); element++) {
            groups.add(new BitSet());
            asking.add(new BitSet());
        }
        collector.groups.forEach(
                (group, number) -> group.forEach(e -> groups.get(e).set(number)));
        for (int question = 0; question < questions.size(); question++) {
            BitSet all = new BitSet();
            groupsOf.get(question).forEach(all::set);
            needs.add(all);
            wide.set(question, !questions.get(question).pattern().withinSentence());
            read.set(question, questions.get(question).read());
            for (int element : elements.get(question)) {
                asking.get(element).set(question);
            }
        }
        for (int element = 0; element < index.size(); element++) {
            boolean idle = asking.get(element).isEmpty() && groups.get(element).isEmpty();
            if (!idle && !index.keyed(element) && !index.gap(element)) {
                unkeyed.add(element);
            }
            ofTag.set(element, index.ofTag(element));
        }
    }

    /** The elements that a reading can meet, wherever it stands. */
    List<Integer> elements(Reading reading) {
        int[] led = index.of(reading);
        BitSet told = byTag.computeIfAbsent(new Tagged(reading.pos(), reading.features()), tag -> told(reading));
        List<Integer> elements = new ArrayList<>();
        for (Integer element : unkeyed) {
            if (canHold(element, reading, told, led)) {
                elements.add(element);
            }
        }
        for (int element : led) {
            elements.add(element);
        }
        return elements;
    }

    private BitSet told(Reading reading) {
        BitSet told = new BitSet();
        ofTag.stream().filter(element -> index.canHold(element, reading)).forEach(told::set);
        return told;
    }

    /** Whether an element can hold; most are made of words that should not stand there, and few readings lead to those. */
    private boolean canHold(int element, Reading reading, BitSet told, int[] led) {
        if (ofTag.get(element)) {
            return told.get(element);
        }
        if (index.led(element)) {
            return Arrays.binarySearch(led, element) >= 0;
        }
        if (index.placed(element)) {
            return canHold(timeless.getOrDefault(element, element), reading, told, led);
        }
        if (index.joint(element) == Joined.How.ALONE) {
            return index.canHold(element, reading);
        }
        int[] parts = index.parts(element);
        return switch (index.joint(element)) {
            case NOT -> !canHold(parts[0], reading, told, led);
            case ALL -> Arrays.stream(parts).allMatch(part -> canHold(part, reading, told, led));
            default -> Arrays.stream(parts).anyMatch(part -> canHold(part, reading, told, led));
        };
    }

    /** The groups an element belongs to. */
    BitSet groups(int element) {
        return groups.get(element);
    }

    /** The patterns whose matches an element has a say in. */
    BitSet asking(int element) {
        return asking.get(element);
    }

    /** Whether an element asks for the place of a word too. */
    boolean placed(int element) {
        return index.placed(element);
    }

    /** Whether a pattern that a sentence leaves in doubt can match with what the sentence holds. */
    boolean open(BitSet held, BitSet doubts) {
        for (int question = doubts.nextSetBit(0); question >= 0; question = doubts.nextSetBit(question + 1)) {
            if (!wide.get(question) && met(needs.get(question), held)) {
                return true;
            }
        }
        return false;
    }

    /** The patterns that need tags wherever they can match. */
    BitSet read() {
        return read;
    }

    /** The patterns whose matches can leave their sentence and that can match with what a document holds. */
    BitSet wide(BitSet held, boolean andMore) {
        BitSet open = new BitSet();
        wide.stream().filter(q -> andMore || met(needs.get(q), held)).forEach(open::set);
        return open;
    }

    private static boolean met(BitSet needs, BitSet held) {
        for (int need = needs.nextSetBit(0); need >= 0; need = needs.nextSetBit(need + 1)) {
            if (!held.get(need)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers elements and groups as it meets them. */
    private static final class Collector {
        private final Index.Builder index = new Index.Builder();
        private final Map<Set<Integer>, Integer> groups = new LinkedHashMap<>();
        /** Of what asks for the place of a word too: what it asks wherever that stands. */
        private final Map<Integer, Integer> timeless = new HashMap<>();

        private int number(Condition condition) {
            int number = index.number(condition);
            if (Joined.placed(condition)) {
                timeless.put(number, index.number(Index.ofReading(condition)));
            }
            return number;
        }

        Set<Integer> elements(Prospects.Question question) {
            Set<Integer> elements = new LinkedHashSet<>();
            add(question.pattern().query(), question.pattern().lexicons(), elements, new LinkedHashSet<>());
            question.around().forEach(other -> add(other.query(), other.lexicons(), elements, new LinkedHashSet<>()));
            return elements;
        }

        private void add(Query query, Lexicons names, Set<Integer> elements, Set<Object> seen) {
            query.leaves().forEach(leaf -> {
                if (leaf instanceof Node.Element element) {
                    elements.add(number(element.condition()));
                } else if (leaf instanceof Node.Concept concept && seen.add(concept.lexicon())) {
                    Lexicon lexicon = names.get(concept.lexicon());
                    lexicon.except().forEach(term -> words(term, elements));
                    lexicon.terms().forEach(term -> {
                        words(term, elements);
                        term.when().stream()
                                .filter(seen::add)
                                .forEach(when -> add(names.read(when), names, elements, seen));
                    });
                }
            });
        }

        private void words(Term term, Set<Integer> elements) {
            term.words().forEach(word -> elements.add(number(word.condition())));
        }

        List<Integer> groups(Prospects.Question question) {
            Query query = question.pattern().query();
            List<List<Node>> all = new ArrayList<>(Needs.ofAny(query.body()));
            query.containing().stream()
                    .filter(Query.Containing::wanted)
                    .forEach(part -> all.addAll(Needs.ofAny(part.part())));
            List<Integer> numbers = new ArrayList<>();
            for (List<Node> nodes : all) {
                Set<Integer> group = new LinkedHashSet<>();
                nodes.forEach(node -> group(node, question.pattern().lexicons(), group));
                numbers.add(groups.computeIfAbsent(group, g -> groups.size()));
            }
            return numbers;
        }

        private void group(Node node, Lexicons names, Set<Integer> group) {
            if (node instanceof Node.Element element) {
                group.add(number(element.condition()));
            } else if (node instanceof Node.Concept concept) {
                names.get(concept.lexicon()).terms().forEach(term -> group.add(number(rarest(term))));
            }
        }

        private static Condition rarest(Term term) {
            return term.words().stream()
                    .map(TermParser.Word::condition)
                    .min(Comparator.comparingDouble(condition -> Key.commonness(condition.keys())))
                    .orElseThrow();
        }
    }
}
