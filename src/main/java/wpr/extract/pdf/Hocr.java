package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a recogniser saw on a page: glyphs, each a whole word, with spaces drawn between those of a line.
 *
 * @param glyphs words and spaces in points; lines that run askew are straightened
 * @param confidence mean of the recogniser's confidence in its words, 0 to 100; 0 where there are none
 * @param aside whether most of its lines run up or down the page, where their words have no true places
 */
record Hocr(List<Glyph> glyphs, int confidence, boolean aside) {
    /** Nothing read. */
    static final Hocr NONE = new Hocr(List.of(), 0, false);

    private static final Pattern BOX = Pattern.compile("bbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("x_size ([\\d.]+)");
    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d+)");
    private static final Pattern TALL = Pattern.compile(".*[\\p{Lu}\\dbdfhkl].*");

    /** What a bullet looks like to the recogniser, at the start of a line. */
    private static final Pattern BULLET = Pattern.compile("[+*«»°¢©®eo]|«\\+");

    /** Height of capitals, digits and ascenders over the baseline, in font sizes: 0.66 to 0.73 in usual fonts. */
    private static final float TALL_LETTERS = 0.69f;

    /** Measured sizes of one font differ by a pixel; so near to the most common one they are the same. */
    private static final float SAME_SIZE = 0.09f;

    /** Below this a word is a speck, a line or a piece of a picture. */
    private static final int LEAST_CONFIDENCE = 25;

    /** A word with its confidence, in pixels. */
    private record Seen(String text, float[] box, int confidence) {}

    /** A line in pixels: its baseline in the middle of it, and the slope of that. */
    private record Line(List<Seen> words, float slope, float middle, float baseline, float size) {}

    /**
     * @param html what Tesseract wrote
     * @param scale points a pixel
     */
    static Hocr of(String html, float scale) {
        List<Line> lines = new ArrayList<>();
        for (Element element : Jsoup.parse(html).select("span:has(> .ocrx_word)")) {
            List<Seen> words = words(element);
            if (!words.isEmpty()) {
                lines.add(line(element, words));
            }
        }
        float slope = median(lines.stream().map(Line::slope).toList());
        float usual = median(lines.stream()
                .flatMap(line -> line.words.stream().map(word -> line.size))
                .toList());
        List<Glyph> glyphs = new ArrayList<>();
        for (Line line : lines) {
            float size = Math.abs(line.size - usual) < SAME_SIZE * usual ? usual : line.size;
            float y = (line.baseline - slope * line.middle) * scale;
            draw(line.words, y, Math.round(2 * size * scale) / 2f, scale, glyphs);
        }
        double confidence = lines.stream()
                .flatMap(line -> line.words.stream())
                .mapToInt(Seen::confidence)
                .average()
                .orElse(0);
        return new Hocr(List.copyOf(glyphs), (int) Math.round(confidence), Math.abs(slope) > 1);
    }

    private static List<Seen> words(Element line) {
        List<Seen> words = new ArrayList<>();
        for (Element word : line.select("> .ocrx_word")) {
            String title = word.attr("title");
            int confidence = (int) numbers(CONFIDENCE, title, 1)[0];
            String text = word.text().strip();
            if (!text.isEmpty() && confidence >= LEAST_CONFIDENCE) {
                boolean bullet = words.isEmpty() && BULLET.matcher(text).matches();
                words.add(new Seen(bullet ? "•" : text, numbers(BOX, title, 4), confidence));
            }
        }
        return words;
    }

    private static Line line(Element element, List<Seen> words) {
        float[] box = numbers(BOX, element.attr("title"), 4);
        float[] baseline = numbers(BASELINE, element.attr("title"), 2);
        float slope = baseline[0];
        float low = box[3] + baseline[1] - slope * box[0];
        List<Float> tall = words.stream()
                .filter(word -> TALL.matcher(word.text).matches())
                .map(word -> low + slope * (word.box[0] + word.box[2]) / 2 - word.box[1])
                .toList();
        float size = tall.isEmpty() ? numbers(SIZE, element.attr("title"), 1)[0] : median(tall) / TALL_LETTERS;
        float middle = (box[0] + box[2]) / 2;
        return new Line(words, slope, middle, low + slope * middle, size > 0 ? size : box[3] - box[1]);
    }

    private static void draw(List<Seen> words, float y, float size, float scale, List<Glyph> glyphs) {
        float end = Float.POSITIVE_INFINITY;
        for (Seen word : words) {
            float x = word.box[0] * scale;
            if (x > end) {
                glyphs.add(new Glyph(" ", end, y, x - end, size, false));
            }
            end = word.box[2] * scale;
            glyphs.add(new Glyph(word.text, x, y, end - x, size, false));
        }
    }

    private static float median(List<Float> values) {
        List<Float> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }

    private static float[] numbers(Pattern pattern, String title, int count) {
        float[] numbers = new float[count];
        Matcher matcher = pattern.matcher(title);
        if (matcher.find()) {
            for (int i = 0; i < count; i++) {
                numbers[i] = Float.parseFloat(matcher.group(i + 1));
            }
        }
        return numbers;
    }

    /** How many letters were read. */
    long letters() {
        return glyphs.stream()
                .flatMapToInt(glyph -> glyph.text().codePoints())
                .filter(Character::isLetter)
                .count();
    }
}
