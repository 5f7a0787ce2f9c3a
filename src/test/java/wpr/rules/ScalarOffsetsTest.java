package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.rules.Source.Place;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Scalar;

/** The letter Ω of each value is found again in the file. */
class ScalarOffsetsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: Ω",
                "key: et to Ω tre",
                "key: 'et ''to'' Ω'",
                "key: \"et \\\"to\\\" \\t \\u00e6 \\x41 \\U0001F600 Ω\"",
                "key: et\n  to\n  tre Ω fire",
                "key: et\n\n  to\n\n\n  Ω",
                "key: 'et\n  to''s   \n\n  tre Ω'",
                "key: \"et \\\n  to\n  tre Ω\"",
                "key: >-\n  et to\n  tre\n\n  fire Ω",
                "key: >-\n  et\n    indrykket\n    mere\n  Ω",
                "key: |\n  et\n  to\n    tre\n  Ω\n",
                "key: |-\n\n  et\n  Ω",
                "key: 😀 Ω",
                "# 😀\nkey: |\n  😀 Ω",
            })
    void leadsBackToTheFile(String file) {
        Source source = Source.of("file.yaml", file);
        Entries root = YamlReader.read(source, new Faults(Messages.in("en"))).orElseThrow();
        Scalar scalar = (Scalar) root.entries().get(0).value();
        Place place = scalar.place(scalar.value().indexOf('Ω'));
        assertThat(source.text().charAt(place.offset())).as(scalar.value()).isEqualTo('Ω');
    }
}
