package wpr.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far an output is from the gold. Groups that stand beside the running text (notes, boxes, tables, captions) may
 * come anywhere, each in one piece; the order inside them and that of the running text count.
 *
 * @param errors words put in, left out or exchanged
 * @param words words of the gold
 * @param matches for each gold row the indices of the output words that stand for it
 * @param faults the places that are wrong, gold and output, for people
 */
record Score(int errors, int words, Map<Gold.Row, List<Integer>> matches, List<String> faults) {
    private static final double NOT_FOUND = 0.5;

    static Score of(Gold gold, List<String> output) {
        return new Scoring(output).score(gold);
    }

    private static final class Scoring {
        private final List<String> words;
        private final List<Integer> places;
        private final Map<Gold.Row, List<Integer>> matches = new HashMap<>();
        private final List<String> faults = new ArrayList<>();
        private int errors;
        private int total;

        Scoring(List<String> output) {
            words = new ArrayList<>(output);
            places = new ArrayList<>(IntStream.range(0, output.size()).boxed().toList());
        }

        Score score(Gold gold) {
            List<List<Gold.Row>> groups = new ArrayList<>(gold.groups().values());
            groups.sort(Comparator.comparing(Scoring::turn));
            for (List<Gold.Row> rows : groups) {
                List<String> wanted = words(rows);
                total += wanted.size();
                boolean running = rows.get(0).group() == 0;
                Alignment found = running ? Alignment.of(wanted, words) : Alignment.fit(wanted, words);
                if (running || found.errors() <= NOT_FOUND * wanted.size()) {
                    take(rows, wanted, found);
                } else {
                    errors += wanted.size();
                    faults.add("lost: " + String.join(" ", wanted));
                }
            }
            return new Score(errors, total, Map.copyOf(matches), List.copyOf(faults));
        }

        /** Notes first, which break other groups and are never broken; the running text last. */
        private static int turn(List<Gold.Row> rows) {
            Gold.Row first = rows.get(0);
            int size = words(rows).size();
            return first.group() == 0 ? 0 : first.zone().equals("note") ? -size - 10_000 : -size;
        }

        private void take(List<Gold.Row> rows, List<String> wanted, Alignment found) {
            errors += found.errors();
            faults(wanted, found);
            int at = 0;
            for (Gold.Row row : rows) {
                int size = row.words().size();
                matches.put(
                        row,
                        IntStream.range(at, at + size)
                                .map(i -> found.matches()[i])
                                .filter(i -> i >= 0)
                                .mapToObj(places::get)
                                .toList());
                at += size;
            }
            words.subList(found.start(), found.end()).clear();
            places.subList(found.start(), found.end()).clear();
        }

        /** Writes down each run of words that differ. */
        private void faults(List<String> wanted, Alignment found) {
            int next = found.start();
            List<String> lost = new ArrayList<>();
            List<String> got = new ArrayList<>();
            for (int i = 0; i <= wanted.size(); i++) {
                int match = i < wanted.size() ? found.matches()[i] : found.end();
                if (match < 0) {
                    lost.add(wanted.get(i));
                    continue;
                }
                got.addAll(words.subList(next, match));
                boolean same = i == wanted.size() || wanted.get(i).equals(words.get(match));
                if (same) {
                    if (!lost.isEmpty() || !got.isEmpty()) {
                        faults.add("<" + String.join(" ", lost) + "> read as <" + String.join(" ", got) + ">");
                    }
                    lost.clear();
                    got.clear();
                } else {
                    lost.add(wanted.get(i));
                    got.add(words.get(match));
                }
                next = match + 1;
            }
        }

        private static List<String> words(List<Gold.Row> rows) {
            return rows.stream().flatMap(row -> row.words().stream()).toList();
        }
    }
}
