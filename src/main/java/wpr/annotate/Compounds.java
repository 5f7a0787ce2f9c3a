package wpr.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import wpr.model.Upos;

/**
 * Splits Danish compounds at their seams: the cheapest way through the word by known parts and links (<i>s</i>, <i>e</i>,
 * <i>e</i> for <i>s</i> as in <i>arbejds-</i>). A part costs the logarithm of its rarity in the treebank. A split is extra
 * evidence about a word, never a replacement of it. Immutable.
 */
final class Compounds {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 60;
    private static final int SHORTEST_PART = 3;
    /** Shorter parts are those of our own list. */
    private static final int SHORTEST_LISTED = 2;

    private static final double RARE = 9;
    private static final double SEAM = 3;
    private static final double LINK_E = 6;
    private static final double SHORT_AND_RARE = 4;
    /** What a word may cost for each part; words that lists know as a whole must be cheaper. */
    private static final double LIMIT = 13.5;

    private static final double LIMIT_KNOWN = 11.8;

    private static final Pattern INNER =
            Pattern.compile("sub:ube:(?:sin|plu):\\w+:nom|adj:ube:sin:utr:pos|ver:imp:akt|ver:inf:akt");
    private static final Pattern LAST = Pattern.compile("(?:sub|adj|ver):.*");

    private final FormDictionary dictionary;
    private final Lexicon lexicon;
    private final List<Tag> tags;
    /** A part that the treebank has this often is not split further. */
    private static final int FREQUENT = 3;

    private static final int REMEMBERED = 50_000;
    /** A part that so many words of the dictionary begin with, another word following, is taken for common. */
    private static final int LARGE_FAMILY = 40;

    /** So many such words count as much as one occurrence in the treebank. */
    private static final double FAMILY_FOR_ONE = 8;

    private final Map<String, Integer> families = new ConcurrentHashMap<>();
    private final Map<String, String> lemmas = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts;
    private final Set<String> never = Resources.lines("da-no-parts.txt");
    private final Set<String> whole = Resources.lines("da-no-splits.txt");
    private final Set<String> extra = Resources.lines("da-parts.txt");

    /**
     * A split.
     *
     * @param parts lemmas of the parts, first to last
     * @param seams offsets in the word at which a part begins, but for the first
     */
    record Split(List<String> parts, List<Integer> seams) {
        /** No compound, as far as can be told. */
        static final Split NONE = new Split(List.of(), List.of());

        /** Offset at which the last part begins; 0 where the word is no compound. */
        int at() {
            return seams.isEmpty() ? 0 : seams.get(seams.size() - 1);
        }

        /** Lemma of the last part; empty where the word is no compound. */
        String head() {
            return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        }
    }

    private record Path(double cost, int parts, int start, String lemma) {}

    Compounds(Lexicon lexicon, FormDictionary dictionary, List<Tag> tags) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.tags = tags;
        this.counts = lexicon.frequencies();
    }

    /** The split of a word; empty where it is no compound as far as can be told. */
    Optional<Split> split(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String base = noun(word);
        // A known inflected noun is split as its lemma is, so that all its forms agree.
        return base.isEmpty() || base.equals(word)
                ? cheapest(word)
                : split(base).filter(split -> word.startsWith(base.substring(0, split.at())));
    }

    /** Lemma of a word as a noun; empty where no list has it as one. */
    private String noun(String word) {
        Lexicon.Entries entries = lexicon.entries(word);
        for (int i = 0; i < entries.tags().length; i++) {
            if (tags.get(entries.tags()[i]).pos() == Upos.NOUN) {
                return entries.lemmas()[i];
            }
        }
        for (FormDictionary.Entry entry : dictionary.entries(word)) {
            if (entry.tag().startsWith("sub")) {
                return entry.lemma();
            }
        }
        return "";
    }

    private Optional<Split> cheapest(String word) {
        Path[] best = new Path[word.length() + 1];
        best[0] = new Path(0, 0, 0, "");
        int unbroken = whole.stream()
                .filter(word::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (int start = 0; start <= word.length() - SHORTEST_LISTED; start++) {
            if (best[start] != null && (start == 0 || start >= unbroken)) {
                extend(word, start, best);
            }
        }
        Path last = best[word.length()];
        if (last == null || last.parts() < 2) {
            return Optional.empty();
        }
        boolean known = lexicon.contains(word) || !dictionary.entries(word).isEmpty();
        if (last.cost() / last.parts() > (known ? LIMIT_KNOWN : LIMIT)) {
            return Optional.empty();
        }
        return Optional.of(assemble(best, word.length()));
    }

    /** Reads the path backwards; parts that lists hold as a whole may be compounds themselves. */
    private Split assemble(Path[] best, int end) {
        List<String> parts = new ArrayList<>();
        List<Integer> seams = new ArrayList<>();
        for (int at = end; at > 0; at = best[at].start()) {
            String lemma = best[at].lemma();
            int start = best[at].start();
            boolean frequent = counts.getOrDefault(lemma, 0) >= FREQUENT;
            Optional<Split> inside = frequent ? Optional.empty() : split(lemma);
            parts.addAll(0, inside.map(Split::parts).orElse(List.of(lemma)));
            inside.ifPresent(split -> seams.addAll(
                    0, split.seams().stream().map(seam -> start + seam).toList()));
            if (start > 0) {
                seams.add(0, start);
            }
        }
        return new Split(List.copyOf(parts), List.copyOf(seams));
    }

    private void extend(String word, int start, Path[] best) {
        int[] ends = dictionary.prefixes(word, start);
        int known = 0;
        for (int end = start + SHORTEST_LISTED; end <= word.length(); end++) {
            while (known < ends.length && ends[known] < end) {
                known++;
            }
            boolean listed = known < ends.length && ends[known] == end;
            String part = word.substring(start, end);
            if (end == word.length()) {
                if (start > 0) {
                    last(word, part, listed, start, best);
                }
            } else {
                inner(word, part, listed, start, end, best);
            }
        }
    }

    /** A compound inflects as its last part does: where lists have both, they have them alike. */
    private boolean agree(String word, String part) {
        if (extra.contains(part)) {
            return true;
        }
        Set<String> whole = inflections(word);
        Set<String> last = inflections(part);
        return whole.isEmpty()
                || last.isEmpty()
                || whole.stream()
                        .anyMatch(
                                one -> last.stream().anyMatch(other -> one.startsWith(other) || other.startsWith(one)));
    }

    /** What lists say of a word: tags of the dictionary, or the beginnings of such tags. */
    private Set<String> inflections(String word) {
        Set<String> tags = new HashSet<>();
        dictionary.entries(word).forEach(entry -> tags.add(entry.tag()));
        for (int tag : tags.isEmpty() ? lexicon.entries(word).tags() : new int[0]) {
            tags.add(DanishLemmas.prefix(this.tags.get(tag).pos()));
        }
        return tags;
    }

    private void last(String word, String part, boolean listed, int start, Path[] best) {
        String lemma = never.contains(part) ? "" : lemma(part, listed, false);
        if (!lemma.isEmpty() && !never.contains(lemma) && agree(word, part)) {
            offer(best, start, start + part.length(), cost(lemma, part), lemma);
        }
    }

    private void inner(String word, String part, boolean listed, int start, int end, Path[] best) {
        if (never.contains(part)) {
            return;
        }
        String lemma = lemma(part, listed, true);
        boolean linkS = word.charAt(end) == 's';
        if (!lemma.isEmpty()) {
            double cost = cost(lemma, part) + SEAM;
            offer(best, start, end, cost, lemma);
            if (linkS) {
                offer(best, start, end + 1, cost, lemma);
            }
            if (word.charAt(end) == 'e' && part.length() > SHORTEST_PART) {
                offer(best, start, end + 1, cost + LINK_E, lemma);
            }
        }
        if (linkS && part.length() > SHORTEST_PART && !never.contains(part + "e")) {
            String withE = lemma(part + "e", true, true);
            if (!withE.isEmpty()) {
                offer(best, start, end + 1, cost(withE, part) + SEAM, withE);
            }
        }
    }

    private static void offer(Path[] best, int start, int end, double cost, String lemma) {
        Path before = best[start];
        double total = before.cost() + cost;
        if (best[end] == null || total < best[end].cost()) {
            best[end] = new Path(total, before.parts() + 1, start, lemma);
        }
    }

    private double cost(String lemma, String part) {
        int listed =
                Math.max(counts.getOrDefault(lemma, 0), lexicon.entries(part).count());
        int family = listed < LARGE_FAMILY ? family(part) : LARGE_FAMILY;
        double count = Math.max(listed, family / FAMILY_FOR_ONE) + (extra.contains(lemma) ? 5 : 0);
        boolean doubtful = part.length() <= SHORTEST_PART && family < LARGE_FAMILY
                || part.length() == SHORTEST_PART + 1 && count < 2 && family < LARGE_FAMILY / 2;
        return RARE - Math.log(count + 0.5) + (doubtful ? SHORT_AND_RARE : 0);
    }

    private int family(String part) {
        if (families.size() > REMEMBERED) {
            families.clear();
        }
        return families.computeIfAbsent(part, p -> dictionary.family(p, SHORTEST_PART, LARGE_FAMILY));
    }

    /** Lemma of a part; empty where it cannot be one. An inner part stands in its base form. */
    private String lemma(String part, boolean listed, boolean inner) {
        if (!extra.contains(part) && (part.length() < SHORTEST_PART || !listed && !lexicon.contains(part))) {
            return "";
        }
        if (lemmas.size() > REMEMBERED) {
            lemmas.clear();
        }
        return lemmas.computeIfAbsent(inner ? part + "-" : part, key -> look(part, listed, inner));
    }

    private String look(String part, boolean listed, boolean inner) {
        if (extra.contains(part)) {
            return part;
        }
        String noun = inner ? "" : noun(part);
        if (!noun.isEmpty()) {
            return noun;
        }
        Lexicon.Entries entries = lexicon.entries(part);
        for (int i = 0; i < entries.tags().length; i++) {
            if (fits(tags.get(entries.tags()[i]), inner)) {
                return entries.lemmas()[i];
            }
        }
        if (listed) {
            for (FormDictionary.Entry entry : dictionary.entries(part)) {
                if ((inner ? INNER : LAST).matcher(entry.tag()).matches()) {
                    return entry.lemma();
                }
            }
        }
        return "";
    }

    private static boolean fits(Tag tag, boolean inner) {
        boolean open = tag.pos() == Upos.NOUN || tag.pos() == Upos.ADJ || tag.pos() == Upos.VERB;
        return open
                && (!inner
                        || !tag.features().definite().equals("Def")
                                && !tag.features().degree().equals("Cmp")
                                && tag.features().tense().isEmpty());
    }
}
