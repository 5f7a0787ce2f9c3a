package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Whatever the program says, it says in Danish and in English. {@code -Dgolden.update} rewrites what faults say. */
class SpeechTest {
    private static final Path RESOURCES = Path.of("src/main/resources/wpr");
    private static final Path GOLDEN = Path.of("src/test/resources/wpr/cli");

    /** Words that no Danish sentence has, and no English one. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|is|are|not|it|they|this|that|which|there|with|and|no|folder|file|files|missing|unknown)\\b");

    private static final Pattern DANISH =
            Pattern.compile("\\b(og|er|ikke|den|det|der|med|af|en|et|ingen|mappe|filer|mangler|ukendt)\\b");

    /** Names that are the same in both languages: files, options, commands, words of the query language. */
    private static final Pattern NAMES = Pattern.compile(
            "»[^«]*«|\"[^\"]*\"|'[^']*'|`[^`]*`|\\S*[/.=]\\S+|--?[a-z-]+|\\b(da|en|auto)\\b|\\ballowed are [^.]*|tilladt er [^.]*");

    /** The lexicons that there are; rule sets gain some. */
    private static final Pattern LEXICONS = Pattern.compile("(There are:|Der er:|Known:) [a-z_]+, [^\\n]*");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"cli/messages", "cli/help", "pipeline/metadata", "report/messages", "report/remarks"})
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Properties english = load(bundle + "_en");
        Properties danish = load(bundle + "_da");
        assertThat(new TreeSet<>(danish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(english).hasSizeGreaterThan(10);
        english.forEach((key, text) -> {
            String other = danish.getProperty(key.toString());
            assertThat(other).as(key.toString()).isNotNull();
            assertThat(other.isBlank())
                    .as(key.toString())
                    .isEqualTo(text.toString().isBlank());
            assertThat(places(other)).as(key.toString()).isEqualTo(places(text.toString()));
        });
    }

    @Test
    void everyCommandOptionAndOperandIsDescribedInBothLanguages() {
        for (String locale : Messages.LOCALES) {
            List<String> undescribed = new ArrayList<>();
            undescribed(commands(locale), undescribed);
            assertThat(undescribed).as(locale).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "analyze",
                "compare",
                "reference",
                "reference build",
                "verify",
                "extract",
                "kwic",
                "rules",
                "rules list",
                "rules show",
                "rules validate",
                "rules test",
                "rules explain",
                "rules why-not",
                "rules import",
                "rules export",
                "rules schema",
                "rules new",
                "models",
                "models train",
                "models evaluate",
                "cache",
                "cache info",
                "cache clear",
                "cache verify"
            })
    void helpSpeaksTheLanguageAskedFor(String command) {
        Run danish = Run.of((command + " --locale da --help").strip().split(" "));
        Run english = Run.of((command + " --locale en --help").strip().split(" "));
        assertThat(danish.code()).as(danish.err()).isZero();
        assertThat(english.code()).isZero();
        assertThat(danish.out())
                .contains("Brug: wpr")
                .contains("Vis denne hjælp")
                .doesNotContain("Usage:", "Default");
        assertThat(english.out())
                .contains("Usage: wpr")
                .contains("Show this help")
                .doesNotContain("Brug:", "Ellers");
        assertThat(foreign(danish.out(), ENGLISH)).isEmpty();
        assertThat(foreign(english.out(), DANISH)).isEmpty();
    }

    @Test
    void everyFaultIsToldInTheLanguageAskedFor() throws IOException {
        List<List<String>> calls = calls();
        for (String locale : Messages.LOCALES) {
            StringBuilder told = new StringBuilder();
            for (List<String> call : calls) {
                List<String> arguments = new ArrayList<>(call);
                arguments.addAll(Math.min(call.size(), 1), List.of("--locale", locale));
                if (List.of("rules", "cache", "models", "reference").contains(call.isEmpty() ? "" : call.get(0))
                        && call.size() > 1
                        && !call.get(1).startsWith("-")) {
                    arguments = new ArrayList<>(call);
                    arguments.addAll(2, List.of("--locale", locale));
                }
                Run run = Run.of(arguments.toArray(String[]::new));
                String said = LEXICONS.matcher(run.err().replace(folder.toString(), "FOLDER"))
                        .replaceAll("$1 ...");
                assertThat(run.code()).as(call + "\n" + said).isIn(2, 5);
                assertThat(foreign(said, locale.equals("da") ? ENGLISH : DANISH))
                        .as(call + "\n" + said)
                        .isEmpty();
                told.append("$ wpr ")
                        .append(String.join(" ", call).replace(folder.toString(), "FOLDER"))
                        .append('\n')
                        .append(said);
            }
            Path golden = GOLDEN.resolve("faults_" + locale + ".txt");
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, told);
            }
            assertThat(told.toString()).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void theLanguageIsThatOfTheCallOrElseOfTheEnvironment() {
        assertThat(Messages.asked(new String[] {"kwic", "--locale", "da"}, "en"))
                .isEqualTo("da");
        assertThat(Messages.asked(new String[] {"kwic", "--locale=en"}, "da")).isEqualTo("en");
        assertThat(Messages.asked(new String[] {"kwic", "--", "--locale", "da"}, "en"))
                .isEqualTo("en");
        assertThat(Messages.asked(new String[] {"kwic", "--locale", "fr"}, "da"))
                .isEqualTo("da");
        assertThat(Messages.asked(new String[] {"kwic", "--locale"}, "da")).isEqualTo("da");
    }

    /** One call for each fault of a command line, of files and of contents. */
    private List<List<String>> calls() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("a.txt"), "Kommunen skal hjælpe borgerne med at finde arbejde.\n");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path occupied = Files.createDirectories(folder.resolve("occupied"));
        Files.writeString(occupied.resolve("mine.txt"), "x");
        Path header = Files.writeString(folder.resolve("header.csv"), "file,year\na.txt,2020\n");
        Path twice = Files.writeString(folder.resolve("twice.csv"), "document,year\na.txt,2020\na.txt,2021\n");
        Path cells = Files.writeString(folder.resolve("cells.csv"), "document,year\na.txt,2020,x\n");
        Path zip = documents.resolveSibling("broken.zip");
        Files.writeString(zip, "PK\u0003\u0004 broken");
        String d = documents.toString();
        String gone = folder.resolve("gone.csv").toString();
        return List.of(
                List.of(),
                List.of("analyse"),
                List.of("--nothing"),
                List.of("rules"),
                List.of("cache"),
                List.of("models"),
                List.of("reference"),
                List.of("analyze", "--outptu", "x"),
                List.of("analyze", d, "--seed", "x"),
                List.of("analyze", d, "--output"),
                List.of("analyze", d, "--seed", "1", "--seed", "2"),
                List.of("analyze", d, "--limit", "pages"),
                List.of("analyze", d, "--limit", "pages=x"),
                List.of("analyze", d, "--limit", "words=2"),
                List.of("analyze", d, "--threads", "0"),
                List.of("analyze", d, "--language", "fr"),
                List.of("analyze", d, "--csv-dialect", "ods"),
                List.of("analyze", d, "--ocr", "maybe"),
                List.of("analyze", d, "--include", "dreams"),
                List.of("analyze", d, "--tracked-changes", "some"),
                List.of("analyze", d, "--duplicates", "thrice"),
                List.of(
                        "analyze",
                        d,
                        "--rules",
                        "en",
                        "--by",
                        "agency",
                        "-o",
                        folder.resolve("r1").toString()),
                List.of(
                        "analyze",
                        d,
                        "--rules",
                        "en",
                        "--name-pattern",
                        "x",
                        "-o",
                        folder.resolve("r2").toString()),
                List.of("analyze", d, "--rules", "xx"),
                List.of("analyze", d, "--rules", "en", "--metadata", header.toString()),
                List.of("analyze", d, "--rules", "en", "--metadata", twice.toString()),
                List.of("analyze", d, "--rules", "en", "--metadata", cells.toString()),
                List.of("analyze", d, "--rules", "en", "--metadata", gone),
                List.of(
                        "analyze",
                        d,
                        "--rules",
                        "en",
                        "--reference",
                        gone,
                        "-o",
                        folder.resolve("r3").toString()),
                List.of(
                        "analyze",
                        d,
                        "--rules",
                        "en",
                        "--reference",
                        header.toString(),
                        "-o",
                        folder.resolve("r4").toString()),
                List.of(
                        "analyze",
                        d,
                        "--rules",
                        "en",
                        "--password-file",
                        gone,
                        "-o",
                        folder.resolve("r5").toString()),
                List.of("analyze", "--file-list", gone),
                List.of("analyze", d, "--rules", "en", "-o", occupied.toString()),
                List.of("analyze", "--resume", "-o", empty.toString()),
                List.of("analyze", empty.toString()),
                List.of("analyze"),
                List.of("compare", d, "--rules", "en"),
                List.of("compare", d, empty.toString(), "--rules", "en"),
                List.of("compare", d, "--by", "agency", "--rules", "en"),
                List.of("verify", empty.toString()),
                List.of("extract", empty.toString()),
                List.of("extract", zip.toString()),
                List.of("extract", gone),
                List.of("extract"),
                List.of("kwic"),
                List.of("kwic", "[lemma=", d),
                List.of("kwic", "$nowhere", d, "--rules", "da"),
                List.of("kwic", "\"borger\"", d, "--rules", "en", "--width", "-1"),
                List.of("kwic", "\"borger\"", d, "--rules", "en", "--count-by", "agency"),
                List.of("kwic", "\"borger\"", d, "--rules", "en", "--count-by", "form", "--as", "html"),
                List.of("kwic", "\"borger\"", d, "--rules", "en", "--sort", "backwards"),
                List.of("kwic", "\"borger\"", empty.toString(), "--rules", "en"),
                List.of("reference", "build", d),
                List.of("reference", "build", empty.toString(), "-o", gone),
                List.of("rules", "show", "--as", "html"),
                List.of("rules", "why-not", "da.nothing", "En borger.", "--rules", "da"),
                List.of("rules", "explain", "nothing", d, "--rules", "da"),
                List.of("rules", "export", "--as", "csv"),
                List.of("rules", "export", "nothing", "--as", "csv", "--rules", "da"),
                List.of("rules", "import", header.toString()),
                List.of("rules", "import", occupied.resolve("mine.txt").toString()),
                List.of("rules", "new", occupied.toString()),
                List.of("rules", "list", "extra"),
                List.of("models", "evaluate"),
                List.of("cache", "info", "--cache-size", "0", "--cache", empty.toString()));
    }

    private static List<String> foreign(String text, Pattern words) {
        return text.lines()
                .filter(line -> !line.startsWith("  wpr ") && !line.startsWith("    "))
                .filter(line ->
                        words.matcher(NAMES.matcher(line).replaceAll("")).find())
                .toList();
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(place -> place.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static CommandLine commands(String locale) {
        Console console = new Console(System.in, System.out, System.err, locale);
        return new CommandLine(new Wpr(), new CommandFactory(console)).setResourceBundle(Messages.help(locale));
    }

    private static void undescribed(CommandLine command, List<String> found) {
        var spec = command.getCommandSpec();
        if (spec.usageMessage().hidden()) {
            return;
        }
        if (spec.usageMessage().description().length == 0) {
            found.add(spec.qualifiedName());
        }
        spec.options().stream()
                .filter(option -> !option.hidden() && said(option.description()).isBlank())
                .forEach(option -> found.add(spec.qualifiedName() + " " + option.longestName()));
        spec.positionalParameters().stream()
                .filter(operand -> said(operand.description()).isBlank())
                .forEach(operand -> found.add(spec.qualifiedName() + " " + operand.paramLabel()));
        new LinkedHashSet<>(command.getSubcommands().values()).forEach(inner -> undescribed(inner, found));
    }

    private static String said(String[] description) {
        return String.join("", Arrays.asList(description));
    }

    private static Properties load(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
