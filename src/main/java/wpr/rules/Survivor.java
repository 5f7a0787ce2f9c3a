package wpr.rules;

import java.util.List;
import wpr.rules.Yaml.Scalar;

/**
 * Why something stays in a rule or lexicon although no example notices its loss.
 *
 * @param cut what stays, as the test reports it, or all of a kind: {@code repetitions}
 * @param because the reason
 */
record Survivor(Scalar cut, Scalar because) {
    static List<Survivor> of(Fields fields) {
        return fields.list("survives", Shape.SURVIVES).stream()
                .flatMap(one -> one.scalar("cut").stream()
                        .flatMap(cut -> one.scalar("because").stream().map(because -> new Survivor(cut, because))))
                .toList();
    }

    boolean explains(Mutation mutation) {
        String named = Mutation.oneLine(cut.value());
        return named.equals(mutation.cut()) || named.equals(mutation.kind());
    }
}
