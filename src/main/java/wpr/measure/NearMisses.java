package wpr.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Silence;
import wpr.model.Silence.Evidence;
import wpr.model.Span;

/**
 * What comes nearest to an absence: words of the text that are akin to those searched for and no hits of them. They show
 * where the search forms may have missed something, not that they have.
 *
 * <p>Nearest is a word that begins or ends with a term, as compounds and derivations do; then one that shares the first two
 * thirds of its letters, {@value #LEAST} at least; then one that begins or ends with the longest word of a term of several.
 * Contents lists and running heads, where nothing is searched, are looked at too. Of terms under {@value #LEAST} letters
 * nothing is made: too much begins with them.
 */
public final class NearMisses {
    static final int MOST = 5;
    private static final int LEAST = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern NOTATION = Pattern.compile("/\\w+|[*?=]|~\\S*");

    private final Document document;
    private final List<String> sections;
    private final NavigableMap<String, List<Word>> words = new TreeMap<>();
    /** The same words, spelt from behind. */
    private final NavigableMap<String, List<Word>> backwards = new TreeMap<>();

    private record Word(String form, Span span, int section) {}

    /** The near misses of a document that was counted. */
    public NearMisses(Document document, Tally tally) {
        this.document = document;
        this.sections = tally.sections();
    }

    /** The answer with near misses of this kind behind those it has, where it says that a thing is nowhere. */
    public Silence beside(Silence answer) {
        Evidence evidence = answer.evidence();
        boolean absent =
                answer.observed() == 0 && Set.of("flagged", "too-short").contains(answer.status());
        if (!absent || evidence.nearMisses().size() >= MOST) {
            return answer;
        }
        IntPredicate inside =
                section -> answer.section().isEmpty() || sections.get(section).equals(answer.section());
        List<Span> near = Stream.concat(
                        evidence.nearMisses().stream(),
                        akin(answer.searchForms(), inside).stream()
                                .filter(span -> evidence.nearMisses().stream().noneMatch(span::overlaps)))
                .limit(MOST)
                .toList();
        return answer.with(new Evidence(evidence.given(), near, evidence.elsewhere()));
    }

    /** The nearest first, each word once before any comes again. */
    private List<Span> akin(List<String> searchForms, IntPredicate inside) {
        read();
        SortedMap<Integer, Set<Word>> byDistance = new TreeMap<>();
        for (String searchForm : searchForms) {
            List<String> parts = parts(searchForm);
            String head =
                    parts.stream().max(Comparator.comparingInt(String::length)).orElse("");
            if (head.length() >= LEAST) {
                boolean whole = parts.size() == 1;
                Set<Word> near = byDistance.computeIfAbsent(whole ? 0 : 2, none -> new HashSet<>());
                near.addAll(beginning(words, head));
                near.addAll(beginning(backwards, reversed(head)));
                int stem = Math.max(LEAST, head.length() * 2 / 3);
                if (whole && head.length() > stem) {
                    byDistance
                            .computeIfAbsent(1, none -> new HashSet<>())
                            .addAll(beginning(words, head.substring(0, stem)));
                }
            }
        }
        List<Word> inOrder = byDistance.values().stream()
                .flatMap(near -> near.stream().sorted(Comparator.comparing(Word::span)))
                .filter(word -> inside.test(word.section()))
                .distinct()
                .toList();
        Set<String> seen = new HashSet<>();
        List<Span> firsts = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        inOrder.forEach(word -> (seen.add(word.form()) ? firsts : others).add(word.span()));
        firsts.addAll(others);
        return firsts;
    }

    /** The words of a term in lower case; none of a pattern, which says itself what it looks for. */
    private static List<String> parts(String searchForm) {
        return searchForm.contains("[") || searchForm.contains("\"")
                ? List.of()
                : WORD.matcher(NOTATION.matcher(searchForm).replaceAll(""))
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static List<Word> beginning(NavigableMap<String, List<Word>> words, String letters) {
        return words.subMap(letters, letters + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void read() {
        if (words.isEmpty()) {
            for (Block block : document.blocks()) {
                Matcher matcher = WORD.matcher(document.text()).region(block.start(), block.end());
                while (matcher.find()) {
                    String form = matcher.group().toLowerCase(Locale.ROOT);
                    Word word = new Word(form, new Span(matcher.start(), matcher.end()), block.section());
                    words.computeIfAbsent(form, none -> new ArrayList<>()).add(word);
                    backwards
                            .computeIfAbsent(reversed(form), none -> new ArrayList<>())
                            .add(word);
                }
            }
        }
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
