package wpr.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wpr.measure.Tally.Occurrence;
import wpr.measure.Tally.Passage;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Hit;
import wpr.model.Part;
import wpr.model.Section;
import wpr.model.Sentence;
import wpr.model.Span;
import wpr.model.Tokens;
import wpr.model.Zone;

/**
 * Counts the words and hits of one document.
 *
 * <p>Of hits of one concept that overlap, the strict one counts before the loose one, then the one that begins first,
 * then the longer one, so that loose counts are never below strict ones.
 */
final class Counting {
    private static final Comparator<Occurrence> PREFERENCE = Comparator.comparing(Occurrence::strict)
            .reversed()
            .thenComparingInt(Occurrence::start)
            .thenComparing(Comparator.comparingInt(Occurrence::end).reversed())
            .thenComparing(Occurrence::term);
    private static final Comparator<Occurrence> TEXT_ORDER =
            Comparator.comparingInt(Occurrence::start).thenComparingInt(Occurrence::end);

    private final Document document;
    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final int[] sentenceOf;
    private final int[] wordsBefore;
    private final int[] wordsOfSentence;
    private final int[] wordsOfPassage;
    private final int[] quotedWordsOfPassage;

    Counting(AnnotatedDocument annotated) {
        document = annotated.document();
        tokens = annotated.tokens();
        sentences = annotated.sentences();
        sentenceOf = new int[tokens.size()];
        wordsBefore = new int[tokens.size()];
        wordsOfPassage = new int[document.blocks().size()];
        quotedWordsOfPassage = new int[document.blocks().size()];
        wordsOfSentence = new int[sentences.size()];
        int words = 0;
        for (int i = 0; i < sentences.size(); i++) {
            count(i, words);
            words += wordsOfSentence[i];
        }
    }

    private void count(int index, int wordsSoFar) {
        Sentence sentence = sentences.get(index);
        for (int token = sentence.first(); token < sentence.end(); token++) {
            sentenceOf[token] = index;
            wordsBefore[token] = wordsSoFar + wordsOfSentence[index];
            if (tokens.word(token)) {
                if (quoted(sentence.block(), tokens.start(token), tokens.end(token))) {
                    quotedWordsOfPassage[sentence.block()]++;
                } else {
                    wordsOfPassage[sentence.block()]++;
                    wordsOfSentence[index]++;
                }
            }
        }
    }

    Tally of(List<Hit> hits) {
        Map<String, List<Occurrence>> said = new TreeMap<>();
        Map<String, List<Occurrence>> quoted = new TreeMap<>();
        for (Hit hit : hits) {
            Occurrence occurrence = occurrence(hit);
            boolean out = quoted(occurrence.passage(), occurrence.start(), occurrence.end());
            (out ? quoted : said)
                    .computeIfAbsent(hit.rule(), id -> new ArrayList<>())
                    .add(occurrence);
        }
        List<Tally.Sentence> counted = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            counted.add(sentence(sentences.get(i), wordsOfSentence[i]));
        }
        return new Tally(document.id(), sections(), passages(counted), counted, once(said), once(quoted));
    }

    /** Heading paths, made to differ where two sections have the same: they are keys in files. */
    private List<String> sections() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> paths = new ArrayList<>();
        for (Section section : document.sections()) {
            int count = seen.merge(section.path(), 1, Integer::sum);
            paths.add(count == 1 ? section.path() : section.path() + " (" + count + ")");
        }
        return List.copyOf(paths);
    }

    private List<Passage> passages(List<Tally.Sentence> counted) {
        long[] keys = Tally.keys(wordsOfPassage.length, counted);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < wordsOfPassage.length; i++) {
            Block block = document.blocks().get(i);
            passages.add(new Passage(
                    block.section(), block.zone(), wordsOfPassage[i], quotedWordsOfPassage[i], aside(block), keys[i]));
        }
        return List.copyOf(passages);
    }

    private Tally.Sentence sentence(Sentence sentence, int words) {
        Span span = sentence.first() == sentence.end()
                ? new Span(0, 0)
                : new Span(tokens.start(sentence.first()), tokens.end(sentence.end() - 1));
        String text = document.text().substring(span.start(), span.end());
        return new Tally.Sentence(sentence.block(), words, Draws.hash(0, text), span);
    }

    private boolean quoted(int passage, int start, int end) {
        return document.blocks().get(passage).zone() == Zone.QUOTATION || document.quoted(start, end);
    }

    private Occurrence occurrence(Hit hit) {
        int start = tokens.start(hit.first());
        int end = tokens.end(hit.end() - 1);
        return new Occurrence(
                hit.rule(),
                hit.term(),
                hit.strict(),
                true,
                Printed.begins(hit.term(), document.text().substring(start, end)),
                sentences.get(sentenceOf[hit.first()]).block(),
                sentenceOf[hit.first()],
                wordsBefore[hit.first()],
                wordsBefore[hit.end() - 1] + 1,
                start,
                end);
    }

    private static List<Occurrence> once(Map<String, List<Occurrence>> byConcept) {
        return byConcept.values().stream()
                .flatMap(found -> once(found).stream())
                .toList();
    }

    private static List<Occurrence> once(List<Occurrence> found) {
        List<Occurrence> inOrder = found.stream().sorted(TEXT_ORDER).toList();
        List<Occurrence> counted = new ArrayList<>();
        // Overlaps are rare and local: a run of hits, each of which overlaps an earlier one, is settled by itself.
        for (int from = 0; from < inOrder.size(); ) {
            int to = from + 1;
            int reach = inOrder.get(from).end();
            while (to < inOrder.size() && inOrder.get(to).start() < reach) {
                reach = Math.max(reach, inOrder.get(to++).end());
            }
            counted.addAll(settled(inOrder.subList(from, to)));
            from = to;
        }
        return counted;
    }

    private static List<Occurrence> settled(List<Occurrence> run) {
        List<Occurrence> kept = new ArrayList<>();
        for (Occurrence occurrence : run.stream().sorted(PREFERENCE).toList()) {
            if (kept.stream().noneMatch(occurrence::overlaps)) {
                kept.add(withSole(occurrence, run));
            }
        }
        kept.sort(TEXT_ORDER);
        return kept;
    }

    private static Occurrence withSole(Occurrence kept, List<Occurrence> run) {
        boolean sole = run.stream()
                .noneMatch(other ->
                        !other.term().equals(kept.term()) && other.strict() == kept.strict() && other.overlaps(kept));
        return kept.withSole(sole);
    }

    private static boolean aside(Block block) {
        return block.part() == Part.ANNEX
                || block.zone() == Zone.NOTE
                || block.zone() == Zone.CAPTION
                || block.zone() == Zone.SLIDE_NOTES;
    }
}
