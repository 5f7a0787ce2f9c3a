package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One query in one unit: a sentence, or whatever the match must stay within. */
final class UnitSearch {
    private final Plan.Search search;
    private final Unit unit;
    private final boolean strict;
    private final int from;
    private final int to;
    private final int[] floor;
    private final int[] ceiling;
    private Table table;

    UnitSearch(Plan.Search search, Unit unit, int from, int to) {
        this(search, unit, false, new Reach(unit).over(search.body(), false, from, to));
    }

    /** @param reach how far matches get; must not be run again while the search is in use */
    UnitSearch(Plan.Search search, Unit unit, Reach reach) {
        this(search, unit, false, reach);
    }

    private UnitSearch(Plan.Search search, Unit unit, boolean strict, Reach reach) {
        this.search = search;
        this.unit = unit;
        this.strict = strict;
        this.from = reach.from();
        this.to = reach.to();
        this.table = new Table(search.body(), unit, true, reach);
        boolean unlimited = search.containing().isEmpty() || table.empty();
        this.floor = unlimited ? Ints.NONE : new int[to - from];
        this.ceiling = unlimited ? Ints.NONE : new int[to - from];
        limit();
    }

    /**
     * A match from {@code s} contains a part when it reaches the nearest end of any such part from {@code s} on, and
     * does not when it stays short of it: the conditions of containing are limits to its end.
     */
    private void limit() {
        Arrays.fill(ceiling, to);
        for (int i = 0; i < search.containing().size() && ceiling.length > 0; i++) {
            boolean wanted = search.query().containing().get(i).wanted();
            Table nearest = new Table(search.containing().get(i), unit, false, false, from, to);
            int end = to + 1;
            for (int position = to - 1; position >= from; position--) {
                int value = nearest.start(position);
                end = value == Table.NONE ? end : Math.min(end, nearest.end(value));
                int at = position - from;
                floor[at] = wanted ? Math.max(floor[at], end) : floor[at];
                ceiling[at] = wanted ? ceiling[at] : Math.min(ceiling[at], end - 1);
            }
        }
    }

    boolean matches() {
        for (int position = from; position < to; position++) {
            if (value(position) != Table.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The matches in text order: the strict ones, and where those leave room the others. */
    List<Walk> walks(Overlap overlap) {
        List<Walk> any = longest(overlap);
        if (allStrict(any)) {
            return any;
        }
        Reach strictly = new Reach(unit).over(search.body(), true, from, to);
        List<Walk> strict = new UnitSearch(search, unit, true, strictly).longest(overlap);
        return overlap == Overlap.ALL ? atEachStart(any, strict) : around(strict);
    }

    private static boolean allStrict(List<Walk> walks) {
        for (Walk walk : walks) {
            if (!walk.strict()) {
                return false;
            }
        }
        return true;
    }

    private static List<Walk> atEachStart(List<Walk> any, List<Walk> strict) {
        SortedMap<Integer, Walk> byStart = new TreeMap<>();
        any.forEach(walk -> byStart.put(walk.start(), walk));
        strict.forEach(walk -> byStart.put(walk.start(), walk));
        return List.copyOf(byStart.values());
    }

    private List<Walk> around(List<Walk> strict) {
        List<Walk> walks = new ArrayList<>();
        int behind = from;
        for (Walk walk : strict) {
            walks.addAll(new UnitSearch(search, unit, behind, walk.start()).longest(Overlap.NONE));
            walks.add(walk);
            behind = walk.end();
        }
        walks.addAll(new UnitSearch(search, unit, behind, to).longest(Overlap.NONE));
        return walks;
    }

    private List<Walk> longest(Overlap overlap) {
        List<Walk> walks = new ArrayList<>();
        int position = next(from);
        while (position < to) {
            int value = value(position);
            if (value != Table.NONE) {
                walks.add(new Walk(search.body(), unit, table, position, value));
            }
            position = next(value == Table.NONE || overlap == Overlap.ALL ? position + 1 : table.end(value));
        }
        return walks;
    }

    /** The next position to try; limits let only the whole range tell where a match may start. */
    private int next(int position) {
        return floor.length > 0 || position == to ? position : table.nextStart(position);
    }

    /** The value of the longest match from a position within its limits; {@link Table#NONE} where there is none. */
    private int value(int start) {
        boolean limited = floor.length > 0;
        if (limited) {
            shorten(start, Math.max(start, ceiling[start - from]));
        }
        int value = table.start(start);
        if (value == Table.NONE || table.end(value) == start) {
            return Table.NONE;
        }
        return limited && table.end(value) < floor[start - from] ? Table.NONE : value;
    }

    /** Fills the table anew where it is too short for a start, or promises an end beyond what the start allows. */
    private void shorten(int start, int most) {
        boolean tooShort = table.to() < most;
        int value = tooShort ? Table.NONE : table.start(start);
        if (tooShort || (value != Table.NONE && table.end(value) > most)) {
            table = new Table(search.body(), unit, true, strict, start, most);
        }
    }
}
