package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wpr.model.Localized;

/** What a pattern wants, in words. */
class PhrasesTest {
    private static PatternCompiler compiler() throws QueryException {
        List<Term> terms = List.of(Term.parse("borger/N"), Term.parse("ledig ~2 borger"), Term.parse("*modtager?"));
        Localized label = new Localized("Citizens", "Borgere");
        return new PatternCompiler(Map.of("citizens", new Lexicon("citizens", label, terms, List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            "krav"                                @ “krav”
            "krav|pligt(en)?"                     @ “krav”, “pligten” or “pligt”
            "a|b|c|d|e|f|g"                       @ “a”, “b”, “c”, “d” or one of 3 more words
            "rapport.*|notat.*|.*brev"            @ a word that begins with “rapport” or “notat” or a word that ends in “brev”
            [lemma="være|blive"]                  @ a form of “være” or “blive”
            [pos="NOUN|ADJ"]                      @ an adjective or a noun
            [pos="NOUN" & lemma!="år"]            @ a noun, but not a form of “år”
            [first="yes" & zone="list|heading" & mood="Imp"] @ the first word of the sentence that is also a word in headings or lists that is also an imperative
            [word!=","]                           @ any word but “,”
            [num >= 1000]                         @ a number of at least 1000
            "[0-9]+"                              @ a word that fits the expression word="[0-9]+"
            $citizens                             @ a word from the list “Citizens” (such as “borger”, “ledig borger”, “modtager”)
            "ret" "til"                           @ “ret”, then “til”
            []                                    @ any word
            """)
    void says(String query, String words) throws QueryException {
        assertThat(compiler().compile(query).wanted().in("en")).isEqualTo(words);
    }

    @Test
    void saysItInDanish() throws QueryException {
        assertThat(compiler()
                        .compile("[verbform=\"Inf\" & lemma!=\"have\"]")
                        .wanted()
                        .in("da"))
                .isEqualTo("en navnemåde, men ikke en form af “have”");
    }

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void everyValueHasItsWords(Attribute attribute) throws IOException {
        assertThat(bundle("").stringPropertyNames())
                .containsAll(attribute.allowed().stream()
                        .map(value -> attribute + "." + value)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Structure.class)
    void everyStructureHasItsWords(Structure structure) throws IOException {
        assertThat(bundle("").stringPropertyNames()).contains("within." + structure.name());
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameValues() throws IOException {
        Properties english = bundle("");
        Properties danish = bundle("_da");
        assertThat(danish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        danish.forEach((key, text) -> assertThat(values((String) text))
                .as(key.toString())
                .isEqualTo(values(english.getProperty((String) key))));
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
                Files.newBufferedReader(Path.of("src/main/resources/wpr/match/messages" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
