package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wpr.model.Layer;

/** Queries made ready to run together: their conditions in one index, their lexicons in one table of terms. */
final class Plan {
    private final Index index;
    private final TermTable terms;
    private final List<Search> searches;
    private final List<Way> ways;
    private final int[] firstWays;
    private final int[][] rows;
    private final List<Search> conditions;
    private final List<List<Structure>> bounds;
    /** For each condition, and behind them each lexicon, the ways that can be gone only where it was seen. */
    private final int[][] neediest;

    private final int[] always;

    /**
     * A query ready to run.
     *
     * @param body the automaton of its body
     * @param query the query, for what its match must stay within
     * @param bound index of what its match must stay within among {@link #bounds}; -1 for the sentence
     * @param containing automata of what the match must or must not contain
     */
    record Search(Automaton body, Query query, int bound, List<Automaton> containing) {}

    /**
     * An option of a search; where none of them gets through, the search finds nothing.
     *
     * @param search number of the search
     * @param option number of the option in its automaton
     * @param needs groups of conditions (complements of lexicons) of which one must be found, the likely rarest first
     */
    record Way(int search, int option, int[][] needs) {}

    private Plan(Builder builder) {
        this.index = builder.index.build();
        this.terms = new TermTable(builder.entries, builder.lexicons.size(), index.size());
        this.searches = List.copyOf(builder.searches);
        this.conditions = List.copyOf(builder.conditions);
        this.bounds = List.copyOf(builder.bounds);
        this.neediest = new int[index.size() + terms.lexicons()][];
        Arrays.fill(neediest, Ints.NONE);
        this.ways = List.copyOf(builder.ways);
        this.firstWays = new int[searches.size() + 1];
        this.rows = searches.stream().map(search -> WordRow.of(search, index)).toArray(int[][]::new);
        Ints always = new Ints();
        for (int number = 0; number < ways.size(); number++) {
            Way way = ways.get(number);
            firstWays[way.search + 1] = number + 1;
            if (way.needs.length == 0) {
                always.add(number);
            } else {
                list(way.needs[0], number);
            }
        }
        this.always = always.toArray();
    }

    private void list(int[] need, int way) {
        for (int one : need) {
            int at = one >= 0 ? one : index.size() + ~one;
            neediest[at] = Ints.append(neediest[at], way);
        }
    }

    Index index() {
        return index;
    }

    /** The layers it asks for; captures tell the values of numerals in them. */
    Set<Layer> layers() {
        Set<Layer> layers = new HashSet<>(index.layers());
        if (searches.stream().anyMatch(search -> search.body.captures())) {
            layers.add(Layer.NUMBERS);
        }
        return layers;
    }

    TermTable terms() {
        return terms;
    }

    List<Search> searches() {
        return searches;
    }

    /** The options of all searches, search by search. */
    Way way(int number) {
        return ways.get(number);
    }

    int ways() {
        return ways.size();
    }

    /** The number of the first way of a search; that of the next search ends them. */
    int firstWay(int search) {
        return firstWays[search];
    }

    /** The words of a search that is nothing but a {@link WordRow}. */
    int[] row(int search) {
        return rows[search];
    }

    /** What ambiguous terms need in their sentence. */
    Search condition(int number) {
        return conditions.get(number);
    }

    /** How many conditions ambiguous terms have. */
    int conditions() {
        return conditions.size();
    }

    /** What matches have to stay within where that is not just the sentence. */
    List<List<Structure>> bounds() {
        return bounds;
    }

    /** Ways that can be gone only where a condition, or behind the number of conditions a lexicon, was seen. */
    int[] neediest(int row) {
        return neediest[row];
    }

    /** Ways that can be gone anywhere. */
    int[] always() {
        return always;
    }

    /** Collects queries; each brings the lexicons its names mean. */
    static final class Builder {
        private final Index.Builder index = new Index.Builder();
        private final Map<Lexicon, Integer> lexicons = new IdentityHashMap<>();
        private final List<TermTable.Entry> entries = new ArrayList<>();
        private final List<Search> searches = new ArrayList<>();
        private final List<Way> ways = new ArrayList<>();
        private final List<Search> conditions = new ArrayList<>();
        private final List<List<Structure>> bounds = new ArrayList<>();
        private final Map<When, Integer> whens = new LinkedHashMap<>();

        private record When(String query, Lexicons lexicons) {}

        Builder add(Query query, Lexicons names) {
            List<Query> options = query.options();
            for (int option = 0; option < options.size(); option++) {
                int[][] needs = Needs.of(options.get(option).body()).stream()
                        .map(group ->
                                group.stream().mapToInt(n -> need(n, names)).toArray())
                        .toArray(int[][]::new);
                ways.add(new Way(searches.size(), option, needs));
            }
            searches.add(search(query, names));
            return this;
        }

        Plan build() {
            List<When> pending = new ArrayList<>(whens.keySet());
            for (int i = 0; i < pending.size(); i++) {
                When when = pending.get(i);
                conditions.add(search(when.lexicons.read(when.query), when.lexicons));
                whens.keySet().stream().skip(pending.size()).forEach(pending::add);
            }
            return new Plan(this);
        }

        private Search search(Query query, Lexicons names) {
            List<Automaton> containing = query.containing().stream()
                    .map(c -> automaton(c.part(), names))
                    .toList();
            return new Search(automaton(query.body(), names), query, bound(query.within()), containing);
        }

        private int bound(List<Structure> within) {
            if (!bounds.contains(within) && !within.equals(List.of(Structure.SENTENCE))) {
                bounds.add(within);
            }
            return bounds.indexOf(within);
        }

        private Automaton automaton(Node node, Lexicons names) {
            return new AutomatonBuilder(leaf -> number(leaf, names)).build(node);
        }

        /** What must be seen for a leaf to be met. */
        private int need(Node leaf, Lexicons names) {
            return leaf instanceof Node.Element element
                    ? index.number(Index.ofReading(element.condition()))
                    : number(leaf, names);
        }

        private int number(Node leaf, Lexicons names) {
            if (leaf instanceof Node.Element element) {
                return index.number(element.condition());
            }
            if (leaf instanceof Node.Concept concept) {
                return ~number(names.get(concept.lexicon()), names);
            }
            throw new IllegalStateException("no leaf: " + leaf);
        }

        private int number(Lexicon lexicon, Lexicons names) {
            Integer known = lexicons.get(lexicon);
            if (known != null) {
                return known;
            }
            int number = lexicons.size();
            lexicons.put(lexicon, number);
            lexicon.terms().forEach(term -> entries.add(entry(number, term, false, names)));
            lexicon.except().forEach(term -> entries.add(entry(number, term, true, names)));
            return number;
        }

        private TermTable.Entry entry(int lexicon, Term term, boolean except, Lexicons names) {
            List<TermParser.Word> words = term.words();
            return new TermTable.Entry(
                    lexicon,
                    term.notation(),
                    except,
                    words.stream().mapToInt(w -> index.number(w.condition())).toArray(),
                    words.stream().mapToInt(TermParser.Word::gap).toArray(),
                    term.ambiguous(),
                    term.when().stream()
                            .mapToInt(when -> whens.computeIfAbsent(new When(when, names), c -> whens.size()))
                            .toArray());
        }
    }
}
