package wpr.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The program Tesseract, called once a page. It runs on one processor, because with several it may read the same page in
 * two ways.
 */
public final class Tesseract {
    private static final int SECONDS_TO_ANSWER = 20;
    private static final int SECONDS_A_PAGE = 120;
    private static final Pattern TURN = Pattern.compile("Rotate: (0|90|180|270)\\b");

    /** What this machine has: asked once, when first needed. */
    private static final class Installed {
        private static final String VERSION = answer("--version");
        private static final List<String> DATA =
                answer("--list-langs").lines().skip(1).map(String::strip).toList();
        private static final boolean ORIENTATION = DATA.contains("osd");
        private static final List<String> LANGUAGES =
                DATA.stream().filter(name -> !name.equals("osd")).sorted().toList();
    }

    private Tesseract() {}

    /** Name and version with the language packs, as {@code tesseract 5.3.0 dan eng osd}; empty where there is none. */
    public static String version() {
        String name = Installed.VERSION.lines().findFirst().orElse("");
        return installed() ? name + " " + String.join(" ", Installed.LANGUAGES) : "";
    }

    /** Whether it can be called and has a language pack. */
    public static boolean installed() {
        return Installed.VERSION.startsWith("tesseract") && !Installed.LANGUAGES.isEmpty();
    }

    /** Its language packs. */
    static List<String> languages() {
        return Installed.LANGUAGES;
    }

    /** Whether it has a language pack, as {@code dan}. */
    static boolean speaks(String language) {
        return Installed.LANGUAGES.contains(language);
    }

    /** Whether it has the data to tell how a page lies. */
    public static boolean seesTurns() {
        return Installed.ORIENTATION;
    }

    /**
     * Reads an image.
     *
     * @param languages language packs joined by plus signs, the likeliest first
     * @return lines and words with their places, as hOCR
     * @throws IOException when it fails or takes too long
     */
    static String hocr(BufferedImage image, String languages, int dpi) throws IOException {
        return ask(image, dpi, "-l", languages, "--psm", "3", "-c", "tessedit_create_hocr=1");
    }

    /**
     * The degrees, 0, 90, 180 or 270, by which an image must be turned clockwise for its text to stand upright; 0 where
     * that cannot be told, or where the data {@code osd} for it is not installed.
     */
    static int turn(BufferedImage image, int dpi) {
        if (!seesTurns()) {
            return 0;
        }
        try {
            Matcher turn = TURN.matcher(ask(image, dpi, "--psm", "0"));
            return turn.find() ? Integer.parseInt(turn.group(1)) : 0;
        } catch (IOException e) { // so it ends on too few letters
            return 0;
        }
    }

    private static String ask(BufferedImage image, int dpi, String... options) throws IOException {
        Path folder = Files.createTempDirectory("wpr-ocr");
        try {
            Path page = folder.resolve("page.png");
            Path text = folder.resolve("page.txt");
            ImageIO.write(image, "png", page.toFile());
            List<String> arguments = new ArrayList<>(List.of(page.toString(), "stdout", "--dpi", String.valueOf(dpi)));
            arguments.addAll(List.of(options));
            run(arguments, text, SECONDS_A_PAGE);
            return Files.readString(text);
        } finally {
            delete(folder);
        }
    }

    private static String answer(String question) {
        try {
            Path file = Files.createTempFile("wpr-ocr", ".txt");
            try {
                run(List.of(question), file, SECONDS_TO_ANSWER);
                return Files.readString(file, StandardCharsets.ISO_8859_1);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            return "";
        }
    }

    private static void run(List<String> arguments, Path output, int seconds) throws IOException {
        List<String> command = new ArrayList<>(List.of("tesseract"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().put("LC_ALL", "C");
        builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException("Tesseract took more than " + seconds + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("Tesseract ended with code " + process.exitValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
