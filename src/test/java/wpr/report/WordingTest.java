package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Path RESOURCES = Path.of("src/main/resources/wpr/report");

    /** Words that the program's own voice never uses, as whole words. */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(bias|proves|reveals|manipulative|ideology|problematic"
                    + "|afslører|beviser|fortier|manipulerende|skjult dagsorden|problematisk)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = load("en");
        Properties danish = load("da");
        assertThat(english).hasSizeGreaterThan(100);
        assertThat(new TreeSet<>(danish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        english.forEach((key, text) -> {
            assertThat(danish.getProperty(key.toString(), ""))
                    .as(key.toString())
                    .isNotBlank();
            assertThat(places(danish.getProperty(key.toString(), "")))
                    .as(key.toString())
                    .isEqualTo(places(text.toString()));
        });
    }

    @Test
    void noMessageUsesAWordThatIsBanned() throws IOException {
        try (Stream<Path> resources = Files.walk(RESOURCES.getParent());
                Stream<Path> docs = Files.list(Path.of("src/docs"))) {
            List<Path> all = Stream.concat(
                            resources.filter(
                                    file -> file.toString().matches(".*\\.(properties|mustache|js|yaml|json)")),
                            Stream.concat(docs, Stream.of(Path.of("wpr"), Path.of("wpr.cmd"), Path.of("README.md"))))
                    .filter(Files::isRegularFile)
                    .toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(35);
            for (Path file : all) {
                assertThat(BANNED.matcher(Files.readString(file)).results().map(r -> r.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(BANNED.matcher("Teksten fortier noget").find()).isTrue();
        assertThat(BANNED.matcher("left unproblematic").find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyKeyThatTheCodeNamesIsThere(String locale) throws IOException {
        Properties messages = load(locale);
        Pattern key = Pattern.compile(
                "(?:say|stated|reasons|passages|headed|section)\\((?:[^\"();]*,)?\\s*(?:\"[a-z]+\",\\s*)?\"([a-z]+\\.[a-z.-]*[a-z])\"");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/wpr/report"))) {
            List<String> named = sources.filter(Files::isRegularFile)
                    .flatMap(source -> key.matcher(read(source)).results().map(found -> found.group(1)))
                    .toList();
            assertThat(named)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(name ->
                            assertThat(messages.containsKey(name)).as(name).isTrue());
        }
    }

    @Test
    void proseWritesNumbersAsTheLanguageDoes() {
        Wording danish = new Wording("da");
        Wording english = new Wording("en");
        assertThat(danish.number(27000L)).isEqualTo("27.000");
        assertThat(english.number(27000L)).isEqualTo("27,000");
        assertThat(danish.number(3.25)).isEqualTo("3,3");
        assertThat(english.number(0.045)).isEqualTo("0.05");
        assertThat(english.number(1234.5)).isEqualTo("1,235");
        assertThat(english.number(Double.NaN)).isEqualTo("–");
        assertThat(english.number(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(danish.many("documents", 1)).isEqualTo("1 dokument");
        assertThat(danish.many("documents", 2)).isEqualTo("2 dokumenter");
    }

    @Test
    void whatFillsAPlaceIsNotReadAsAPlace() {
        assertThat(new Wording("en").say("rule-set", "{1} $0 \\", "2")).isEqualTo("{1} $0 \\ 2");
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .sorted()
                .toList();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Properties load(String locale) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + locale + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
