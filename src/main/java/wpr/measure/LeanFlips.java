package wpr.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wpr.measure.FlipSearch.Piece;
import wpr.measure.Removal.Whole;
import wpr.model.Fragility.Flips;
import wpr.model.Fragility.Search;
import wpr.model.Phrase.Place;

/**
 * The smallest set of sentences without which a ratio leans otherwise, of a text or of a corpus.
 *
 * <p>The lean without a set follows from the counts that are left and from which draws of the bootstrap change sides, so
 * no set needs a new bootstrap. What a removal reaches at most, by each of the ways in which a lean can turn, rules out
 * most sets beforehand: too few hits left, the value past the threshold, the interval past 0, one side empty, too few
 * units.
 */
final class LeanFlips {
    private static final int TRIALS = 200_000;

    private final Ratio ratio;
    private final Balance whole;
    private final List<Removal> removals;
    /** The documents that removals name; none where they are of passages. */
    private final List<Whole> documents;
    /** Whether documents are drawn; then all removals add up. */
    private final boolean additive;

    private final boolean exact;
    private final String lean;
    /** Made when first asked for: many leans are told by their counts alone. */
    private @Nullable Margins margins;
    /** Whether a set left too few documents to draw from: then their passages would be drawn, which are not known. */
    private boolean tooFew;

    /** Where the interval is exact the counts that are left say all. */
    private final Map<List<Integer>, String> known = new HashMap<>();

    /**
     * @param whole the ratio with its draws
     * @param documents the documents that removals name; none where passages are drawn
     */
    LeanFlips(Ratio ratio, Balance whole, List<Removal> removals, List<Whole> documents) {
        this.ratio = ratio;
        this.whole = whole;
        this.removals = removals;
        this.documents = documents;
        this.additive = !documents.isEmpty();
        this.exact = Ratio.exact(whole);
        this.lean = ratio.lean(whole);
    }

    private Margins margins() {
        if (margins == null) {
            margins = new Margins(
                    IntStream.range(0, Draws.COUNT)
                            .mapToDouble(
                                    i -> whole.over().draw(i) - whole.under().draw(i))
                            .toArray(),
                    removals);
        }
        return margins;
    }

    /** Whether three sentences that do what all of these do together cannot turn the lean, nor any that do less. */
    boolean beyondReach() {
        boolean held = exact && held();
        List<Way> ways = exact ? List.of() : ways();
        double reach = IntStream.range(0, removals.size())
                .mapToDouble(i -> reach(i, ways, held))
                .sum();
        return FlipSearch.LARGEST * reach < 1 - FlipSearch.ROUNDING;
    }

    /** @param complete up to what size the removals are all that can matter */
    Flips smallest(int complete, List<Place> sentences) {
        boolean held = exact && held();
        List<Way> ways = exact ? List.of() : ways();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < removals.size(); i++) {
            Removal removal = removals.get(i);
            pieces.add(new Piece(
                    removal.sentences(), removal.texts(), removal.over() + removal.under() > 0, reach(i, ways, held)));
        }
        Flips flips = new FlipSearch(pieces, gone -> !lean(gone).equals(lean), TRIALS).smallest(complete, sentences);
        return tooFew && flips.search() == Search.NONE ? new Flips(Search.OPEN, List.of()) : flips;
    }

    /** What is left of the counts without some removals. */
    private record Left(int over, int under, int units, int speaking) {
        List<Integer> key() {
            return List.of(over, under, units, speaking);
        }
    }

    private Left left(List<Integer> gone) {
        int over = whole.over().count;
        int under = whole.under().count;
        int lost = 0;
        int silent = 0;
        for (int i = 0; i < gone.size(); i++) {
            Removal removal = removals.get(gone.get(i));
            over -= removal.over();
            under -= removal.under();
            lost += removal.emptied();
            silent += removal.silenced();
            if (additive && first(gone, i)) {
                Whole unit = documents.get(removal.document());
                Whole taken = taken(gone, removal.document());
                lost += taken.words() == unit.words() ? 1 : 0;
                boolean spoke = unit.over() + unit.under() > 0;
                silent += spoke && taken.over() + taken.under() == unit.over() + unit.under() ? 1 : 0;
            }
        }
        return new Left(over, under, whole.units() - lost, whole.speaking() - silent);
    }

    private boolean first(List<Integer> gone, int at) {
        int unit = removals.get(gone.get(at)).document();
        for (int i = 0; i < at; i++) {
            if (removals.get(gone.get(i)).document() == unit) {
                return false;
            }
        }
        return true;
    }

    private Whole taken(List<Integer> gone, int unit) {
        Whole taken = new Whole(0, 0, 0);
        for (int i : gone) {
            Removal removal = removals.get(i);
            if (removal.document() == unit) {
                taken = new Whole(
                        taken.words() + removal.words(),
                        taken.over() + removal.over(),
                        taken.under() + removal.under());
            }
        }
        return taken;
    }

    /** The lean without some removals, as {@link Ratio#lean} would find it. */
    private String lean(List<Integer> gone) {
        Left left = left(gone);
        if (additive && left.units() < Ratio.LEAST_UNITS) {
            tooFew = true;
            return lean;
        }
        if (exact || left.units() < Ratio.LEAST_UNITS || left.over() == 0 || left.under() == 0) {
            return known.computeIfAbsent(left.key(), key -> ratio.lean(left.over(), left.under(), left.speaking()));
        }
        if (ratio.few(left.over() + left.under())) {
            return "";
        }
        double value = Balance.log2(left.over(), left.under());
        if (Math.abs(value) < ratio.spec().flagLog2Above()) {
            return "none";
        }
        int against = margins().against(gone, value > 0 ? 1 : -1);
        int outside = ratio.outside(left.units());
        boolean excludes = against <= outside || against < outside + 2 && ratio.excludesZero(balance(gone, left));
        return !excludes ? "none" : value > 0 ? "over" : "under";
    }

    /** The balance without some removals, all its draws made. */
    private Balance balance(List<Integer> gone, Left left) {
        int[] over = new int[Draws.COUNT];
        int[] under = new int[Draws.COUNT];
        for (int draw = 0; draw < Draws.COUNT; draw++) {
            over[draw] = whole.over().draw(draw);
            under[draw] = whole.under().draw(draw);
            for (int i : gone) {
                over[draw] += removals.get(i).changeOver(draw);
                under[draw] += removals.get(i).changeUnder(draw);
            }
        }
        return Balance.of(left.over(), left.under(), over, under, left.units(), left.speaking());
    }

    /**
     * A way from one lean to another: the hits that must go from one side, or the draws that must change sides, before
     * it can be gone; a number of 0 or below is one that is not needed.
     *
     * @param sign 1 where more of the numerator makes the lean, -1 where more of the denominator does
     * @param away whether the way leads away from that lean
     */
    private record Way(int sign, boolean away, int hits, int draws) {}

    private List<Way> ways() {
        return switch (lean) {
            case "over" -> List.of(away(1));
            case "under" -> List.of(away(-1));
            default -> List.of(towards(1), towards(-1));
        };
    }

    /** From a lean back to none: the value under the threshold, or more draws against it than the interval leaves out. */
    private Way away(int sign) {
        int more = sign > 0 ? whole.over().count : whole.under().count;
        int less = sign > 0 ? whole.under().count : whole.over().count;
        double threshold = ratio.spec().flagLog2Above();
        int hits = least(more, lost -> Balance.log2(more - lost, less) < threshold);
        int outside = ratio.outside(whole.units() - FlipSearch.LARGEST);
        return new Way(sign, true, hits, outside + 1 - margins().against(List.of(), sign));
    }

    /** From none to a lean, by one condition for it that does not hold yet. */
    private Way towards(int sign) {
        int more = sign > 0 ? whole.over().count : whole.under().count;
        int less = sign > 0 ? whole.under().count : whole.over().count;
        double threshold = ratio.spec().flagLog2Above();
        return Balance.log2(more, less) < threshold
                ? new Way(sign, false, least(less, lost -> Balance.log2(more, less - lost) >= threshold), 0)
                : new Way(sign, false, 0, margins().against(List.of(), sign) - ratio.outside(whole.units()) - 1);
    }

    /** The smallest number up to a count for which something holds; more than the count where it never does. */
    private static int least(int count, IntPredicate holds) {
        return IntStream.rangeClosed(1, count).filter(holds).findFirst().orElse(count + 1);
    }

    /** The largest share of the way that a removal goes on any of the ways to another lean. */
    private double reach(int removal, List<Way> ways, boolean held) {
        Removal gone = removals.get(removal);
        double reach = (gone.over() + gone.under()) / (double) (whole.hits() - ratio.least() + 1);
        // with too few units the interval is made in another way; of documents one at most goes with a removal
        int emptied = additive ? 1 : gone.emptied();
        reach = Math.max(reach, emptied / (double) Math.max(1, whole.units() - Ratio.LEAST_UNITS + 1));
        if (exact) {
            return held ? reach : 1;
        }
        reach = Math.max(reach, gone.over() / (double) whole.over().count);
        reach = Math.max(reach, gone.under() / (double) whole.under().count);
        for (Way way : ways) {
            reach = Math.max(reach, share(removal, way));
        }
        return reach;
    }

    private double share(int removal, Way way) {
        Removal gone = removals.get(removal);
        int hits = way.sign() > 0 == way.away() ? gone.over() : gone.under();
        double share = way.hits() > 0 ? hits / (double) way.hits() : 0;
        if (way.away() || way.hits() == 0) {
            double draws =
                    way.away() ? margins().adds(removal, way.sign()) : margins().takes(removal, way.sign());
            share = Math.max(share, way.draws() <= 0 ? 1 : draws / way.draws());
        }
        return share;
    }

    /**
     * Where the interval is exact: whether the loss of the three heaviest removals on one side, and of three units that
     * speak or none, leaves the lean as it is. Then no other set turns it: the bounds rise with the hits of one side,
     * fall with those of the other, and close in with the units that speak.
     */
    private boolean held() {
        int a = whole.over().count;
        int b = whole.under().count;
        int overLeft = a - heaviest(removals.stream().map(Removal::over).toList());
        int underLeft = b - heaviest(removals.stream().map(Removal::under).toList());
        int speaking = whole.speaking();
        int fewer = speaking - FlipSearch.LARGEST;
        return switch (lean) {
            case "over" -> same(overLeft, b, speaking) && same(overLeft, b, fewer);
            case "under" -> same(a, underLeft, speaking) && same(a, underLeft, fewer);
            default -> same(overLeft, b, speaking) && same(a, underLeft, speaking);
        };
    }

    private static int heaviest(List<Integer> hits) {
        return FlipSearch.LARGEST * hits.stream().mapToInt(h -> h).max().orElse(0);
    }

    private boolean same(int over, int under, int speaking) {
        return over >= 0
                && under >= 0
                && speaking > 0
                && !ratio.few(over + under)
                && ratio.lean(over, under, speaking).equals(lean);
    }
}
