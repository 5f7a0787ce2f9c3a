package wpr.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import wpr.model.Block;
import wpr.model.Document;

/**
 * Decides languages: of a document among all, of a passage between the document's language and those it is told apart from.
 *
 * <p>The commonest words of Danish, English, Norwegian and Swedish decide clear cases at no cost. Where they do not, the
 * model for 183 languages does; it takes about a second to load.
 */
final class Detection {
    private static final Set<String> NEIGHBOURS = Set.of("da", "no", "sv");
    private static final int SAMPLE = 5_000;
    /** Below this many letters the model for many languages guesses. */
    private static final int SHORTEST = 60;
    /** A clear language has this many common words that a neighbour has not, and this many times those of the neighbour. */
    private static final int ENOUGH = 8;

    private static final int TIMES = 3;
    /** Its common words make up this share of all words. */
    private static final double SHARE = 0.2;
    /** A passage is in another language only where it has this many more common words of it. */
    private static final int PASSAGE_LEAD = 3;

    private static final Lazy<LanguageDetectorModel> OPEN_SET = new Lazy<>(Detection::load);

    private Detection() {}

    /** ISO 639-1 code, {@code und} where the text is too short to say. */
    static String document(Document document) {
        StringBuilder sample = new StringBuilder();
        Languages.Counts counts = new Languages.Counts();
        for (Block block : document.blocks()) {
            if (block.zone().searched()) {
                counts.add(document.text(), block.start(), block.end());
                if (sample.length() < SAMPLE) {
                    sample.append(document.text(), block.start(), block.end()).append('\n');
                }
            }
        }
        String best = counts.best();
        int most = counts.of(best);
        if (most >= SHARE * counts.words() && counts.clear(best, ENOUGH, TIMES)) {
            return best;
        }
        long letters = sample.chars().filter(Character::isLetter).count();
        if (letters >= SHORTEST) {
            String told = openSet(sample);
            // The model takes one neighbour for the other in short texts; their common words are then the better
            // witness.
            return NEIGHBOURS.contains(told) && NEIGHBOURS.contains(best) && counts.clear(best, 2, 2) ? best : told;
        }
        return most >= PASSAGE_LEAD && counts.clear(best, 1, 2) ? best : "und";
    }

    private static String openSet(CharSequence sample) {
        String code =
                new LanguageDetectorME(OPEN_SET.get()).predictLanguage(sample).getLang();
        return switch (code) {
            case "nob", "nno", "nor" -> "no";
            default -> iso(code);
        };
    }

    /** The two-letter code of a three-letter one; the latter itself where there is none. */
    private static String iso(String code) {
        for (String language : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(language).getISO3Language().equals(code)) {
                return language;
            }
        }
        return code;
    }

    /** The language of a passage of a document in a given language. */
    static String passage(String text, int start, int end, String documentLanguage) {
        Languages.Counts counts = new Languages.Counts();
        counts.add(text, start, end);
        String best = counts.best();
        return counts.of(best) - counts.of(documentLanguage) >= PASSAGE_LEAD ? best : documentLanguage;
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = Detection.class.getResourceAsStream("/langdetect-183.bin")) {
            if (in == null) {
                throw new IOException("resource is missing: langdetect-183.bin");
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
