package wpr.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.model.Problem;

/**
 * What was planted in a document of an example corpus: the features that rules should find and the traps they should
 * leave alone.
 *
 * @param document path of the document relative to the corpus
 * @param tuned whether rules were tuned on it
 * @param passages what was planted, in text order
 * @param silences status that rules of absence should get, by rule id
 */
public record AnswerKey(String document, boolean tuned, List<Planted> passages, Map<String, String> silences) {
    /**
     * A planted passage.
     *
     * @param quote words as a reader sees them
     * @param page page or slide; 0 where it is not said
     * @param rule id of the rule; empty where only a person can see it
     * @param as what it was planted as
     * @param quoted whether it stands inside a quotation, and the candidate must say so
     */
    public record Planted(String quote, int page, String rule, As as, boolean quoted) {}

    /** What a passage was planted as. */
    public enum As {
        FEATURE("feature"),
        FALSE_POSITIVE("false-positive"),
        HUMAN("human");

        private static final Map<String, As> BY_WORD =
                Stream.of(values()).collect(Collectors.toMap(as -> as.word, Function.identity()));
        private final String word;

        As(String word) {
            this.word = word;
        }
    }

    /**
     * The keys of a corpus.
     *
     * @param keys in the order of their files
     * @param problems what is wrong in the files
     */
    public record Read(List<AnswerKey> keys, List<Problem> problems) {}

    /**
     * Reads the keys of a corpus, {@code keys/*.yaml} in its folder.
     *
     * @param locale language of the problems, {@code da} or {@code en}
     */
    public static Read of(Path corpus, String locale) {
        Faults faults = new Faults(Messages.in(locale));
        List<AnswerKey> keys = new ArrayList<>();
        Path folder = corpus.resolve("keys");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                YamlReader.read(Source.of(file.toString(), Files.readString(file)), faults)
                        .map(entries -> of(new Fields(entries, Shape.ANSWER_KEY, faults)))
                        .ifPresent(keys::add);
            }
        } catch (IOException e) {
            faults.addFile(folder.toString(), "no-keys", corpus);
        }
        return new Read(List.copyOf(keys), faults.all());
    }

    private static AnswerKey of(Fields fields) {
        Map<String, String> silences = new LinkedHashMap<>();
        fields.list("silences", Shape.ANSWER)
                .forEach(answer -> silences.put(answer.text("rule"), answer.text("status")));
        List<Planted> passages = fields.list("passages", Shape.PLANTED).stream()
                .flatMap(planted -> planted(planted).stream())
                .toList();
        return new AnswerKey(fields.text("document"), fields.flag("tuned"), passages, silences);
    }

    private static Optional<Planted> planted(Fields fields) {
        return fields.choice("planted", As.BY_WORD)
                .map(as -> new Planted(
                        fields.text("quote"), fields.whole("page", 0), fields.text("rule"), as, fields.flag("quoted")));
    }
}
