package wpr.rules;

import java.util.List;

/**
 * Further sentences of a rule or lexicon, which run as tests but are not printed in the codebook.
 *
 * @param of id of the rule; of a lexicon with {@code $} before it
 * @param match sentences that it must match
 * @param noMatch sentences that it must leave alone
 * @param survives why some of it stays although no sentence notices its loss
 */
record Case(String of, List<Example> match, List<Example> noMatch, List<Survivor> survives) {
    static Case read(Fields fields) {
        return new Case(
                fields.text("of"),
                ExampleReader.read(fields, "match"),
                ExampleReader.read(fields, "no-match"),
                Survivor.of(fields));
    }
}
