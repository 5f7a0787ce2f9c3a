package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"da,da,dokumenternes sprog", "en,en,language of the documents", "da,en,language of the documents"})
    void isSoundAndItsExamplesComeOutAsWritten(String language, String locale, String comment) throws IOException {
        for (Map.Entry<String, String> file :
                Skeleton.files("mine", language, locale).entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        assertThat(directory.resolve("ruleset.yaml"))
                .content()
                .contains("# " + comment)
                .doesNotContain("#da", "{id}");
        Loaded loaded = new RuleSetLoader(List.of(), "en").load(directory);
        assertThat(loaded).isInstanceOf(Loaded.Ready.class);
        RuleSet rules = ((Loaded.Ready) loaded).ruleSet();
        RuleTester.Report report = RuleTester.test(rules, Texts.in(language, List.of()), "en");
        assertThat(report.failures()).isEmpty();
        assertThat(report.examples()).isGreaterThanOrEqualTo(7);
    }
}
