package wpr.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wpr.match.Lexicon;
import wpr.match.QueryException;
import wpr.match.Term;
import wpr.rules.Draft.Part;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Scalar;

/** Reads lexicons from their mappings. */
final class LexiconReader {
    private final Faults faults;

    LexiconReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * A lexicon with what the loader and the tester need besides.
     *
     * @param lexicon the lexicon
     * @param id its id as written
     * @param terms its terms as written, in the order of {@link Lexicon#terms}
     * @param when the conditions of its ambiguous terms
     * @param except its exceptions as written
     * @param hit words that must hit
     * @param miss words that must miss
     * @param survives why some of it stays although no example notices its loss
     */
    record Entry(
            Lexicon lexicon,
            Scalar id,
            List<Scalar> terms,
            List<Scalar> when,
            List<Scalar> except,
            List<Example> hit,
            List<Example> miss,
            List<Survivor> survives) {}

    Optional<Entry> read(Part part) {
        Fields fields = new Fields(part.node(), Shape.LEXICON, faults);
        List<Term> terms = new ArrayList<>();
        List<Scalar> notations = new ArrayList<>();
        List<Scalar> usual = fields.scalars("when");
        List<Scalar> when = new ArrayList<>(usual);
        Set<String> seen = new HashSet<>();
        for (Yaml value : fields.values("terms")) {
            notation(value, when).ifPresent(written -> {
                if (!seen.add(written.notation.value())) {
                    faults.add(written.notation.at(), "term-twice", written.notation.value());
                }
                term(written.orElse(usual)).ifPresent(term -> {
                    terms.add(term);
                    notations.add(written.notation);
                });
            });
        }
        List<Term> except = fields.scalars("except").stream()
                .flatMap(notation -> term(new Written(notation, List.of())).stream())
                .toList();
        Optional<Fields> tests = fields.inner("tests", Shape.LEXICON_TESTS);
        return fields.scalar("id")
                .filter(this::isName)
                .map(id -> new Entry(
                        new Lexicon(id.value(), fields.localized("label"), terms, except),
                        id,
                        notations,
                        when,
                        fields.scalars("except"),
                        tests.map(t -> ExampleReader.read(t, "hit")).orElse(List.of()),
                        tests.map(t -> ExampleReader.read(t, "miss")).orElse(List.of()),
                        Survivor.of(fields)));
    }

    private boolean isName(Scalar id) {
        boolean name = id.value().matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");
        if (!name) {
            faults.add(id.at(), "lexicon-id", id.value());
        }
        return name;
    }

    private record Written(Scalar notation, List<Scalar> when) {
        boolean ambiguous() {
            return notation.value().strip().endsWith("?");
        }

        /** An ambiguous term without conditions of its own has those of its lexicon. */
        Written orElse(List<Scalar> usual) {
            return ambiguous() && when.isEmpty() ? new Written(notation, usual) : this;
        }
    }

    /** A term is its notation alone or a mapping with conditions. */
    private Optional<Written> notation(Yaml value, List<Scalar> conditions) {
        if (value instanceof Entries mapping) {
            Fields fields = new Fields(mapping, Shape.TERM, faults);
            List<Scalar> when = fields.scalars("when");
            conditions.addAll(when);
            return fields.scalar("term").map(term -> new Written(term, when));
        }
        if (value instanceof Scalar scalar && !scalar.value().isBlank()) {
            return Optional.of(new Written(scalar, List.of()));
        }
        faults.add(value.at(), value instanceof Scalar ? "empty" : "not-text", "terms");
        return Optional.empty();
    }

    private Optional<Term> term(Written written) {
        try {
            return Optional.of(Term.parse(
                    written.notation.value(),
                    written.when.stream().map(Scalar::value).toList()));
        } catch (QueryException e) {
            faults.add(written.notation, e);
            return Optional.empty();
        }
    }
}
