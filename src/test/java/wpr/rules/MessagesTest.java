package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final List<String> BANNED = List.of(
            "bias",
            "proves",
            "reveals",
            "manipulative",
            "ideology",
            "problematic",
            "afslører",
            "beviser",
            "fortier",
            "manipulerende",
            "skjult dagsorden",
            "problematisk");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(bundle("_da").stringPropertyNames())
                .isEqualTo(bundle("").stringPropertyNames())
                .hasSizeGreaterThan(50);
    }

    @Test
    void bothLanguagesUseTheSameValues() throws IOException {
        Properties english = bundle("");
        bundle("_da")
                .forEach((key, danish) -> assertThat(values((String) danish))
                        .as(key.toString())
                        .isEqualTo(values(english.getProperty(key.toString()))));
    }

    @Test
    void noMessageJudges() throws IOException {
        for (String language : List.of("", "_da")) {
            String text = String.join(
                            " ",
                            bundle(language).values().stream()
                                    .map(Object::toString)
                                    .toList())
                    .toLowerCase(Locale.ROOT);
            assertThat(BANNED)
                    .noneMatch(word -> Pattern.compile("\\b" + word + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                            .matcher(text)
                            .find());
        }
    }

    @Test
    void theSystemLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("da-DK"));
            assertThat(Messages.in("en").get("none")).isEqualTo("none");
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Messages.in("da").get("none")).isEqualTo("ingen");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> values(String message) {
        return Pattern.compile("%\\d\\$.")
                .matcher(message)
                .results()
                .map(r -> r.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/wpr/rules/messages" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
