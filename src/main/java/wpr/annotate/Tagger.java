package wpr.annotate;

import org.jspecify.annotations.Nullable;
import wpr.model.Reading;

/**
 * Greedy decoder of the tagger: one pass from left to right, best tag so far (a beam of one, which measured as good as
 * three). Gives the tags that OpenNLP's own decoder gives with the same model. Immutable.
 */
final class Tagger {
    private final LinearModel model;
    /** For each tag what stands for it in features. */
    private final int[] names;

    private final Word outside;

    Tagger(LinearModel model) {
        this.model = model;
        this.names = model.outcomes().stream().mapToInt(TagFeatures::name).toArray();
        int[][] nothing = scores(TagFeatures.OUTSIDE);
        this.outside = new Word(
                "",
                TagFeatures.OUTSIDE,
                new int[0],
                -1,
                () -> nothing,
                () -> Compounds.Split.NONE,
                () -> Numbers.Numeral.NONE,
                Reading.untagged(""),
                new @Nullable Reading[0]);
    }

    /** What a form adds to the score of each tag, for each place of the window. */
    int[][] scores(TagFeatures.Seen seen) {
        int[][] scores = new int[TagFeatures.PLACES][names.length];
        for (int place = 0; place < TagFeatures.PLACES; place++) {
            for (int feature : TagFeatures.word(seen, place)) {
                model.add(feature, scores[place]);
            }
        }
        return scores;
    }

    /** Numbers of the best tags of a sentence. A word that can have one tag only costs nothing. */
    int[] tag(Word[] sentence) {
        int[] result = new int[sentence.length];
        int[] scores = new int[names.length];
        int[] context = new int[TagFeatures.CONTEXT];
        for (int i = 0; i < sentence.length; i++) {
            int[] allowed = sentence[i].allowed();
            result[i] = allowed.length == 1 ? allowed[0] : decide(sentence, i, result, scores, context);
        }
        return result;
    }

    private int decide(Word[] sentence, int i, int[] result, int[] scores, int[] context) {
        Word word = sentence[i];
        Word after = at(sentence, i + 1);
        sum(scores, word, at(sentence, i - 1), after, at(sentence, i - 2), at(sentence, i + 2));
        int tag = i > 0 ? names[result[i - 1]] : TagFeatures.NONE;
        int tagBefore = i > 1 ? names[result[i - 2]] : TagFeatures.NONE;
        TagFeatures.context(tag, tagBefore, word.seen(), after.seen(), context);
        for (int feature : context) {
            model.add(feature, scores);
        }
        return best(scores, word.allowed());
    }

    private Word at(Word[] sentence, int i) {
        return i < 0 || i >= sentence.length ? outside : sentence[i];
    }

    private static void sum(int[] scores, Word here, Word before, Word after, Word twoBefore, Word twoAfter) {
        int[] a = here.scores().get()[TagFeatures.HERE];
        int[] b = before.scores().get()[TagFeatures.BEFORE];
        int[] c = after.scores().get()[TagFeatures.AFTER];
        int[] d = twoBefore.scores().get()[TagFeatures.TWO_BEFORE];
        int[] e = twoAfter.scores().get()[TagFeatures.TWO_AFTER];
        if (here.allowed().length == 0) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = a[i] + b[i] + c[i] + d[i] + e[i];
            }
        }
        for (int i : here.allowed()) {
            scores[i] = a[i] + b[i] + c[i] + d[i] + e[i];
        }
    }

    private static int best(int[] scores, int[] allowed) {
        if (allowed.length == 0) {
            return LinearModel.best(scores);
        }
        int best = allowed[0];
        for (int tag : allowed) {
            best = scores[tag] > scores[best] || (scores[tag] == scores[best] && tag < best) ? tag : best;
        }
        return best;
    }
}
