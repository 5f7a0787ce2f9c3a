package wpr.annotate;

import java.util.StringJoiner;
import wpr.model.AnnotatedDocument;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Sentence;

/**
 * Writes an annotated document as CoNLL-U, the format of Universal Dependencies, so that any linguist can check it.
 *
 * <p>Syntax is not analysed: columns 7 and 8 are {@code _}. What has no column of its own stands in the last one:
 * {@code Head} and {@code Parts} of compounds, {@code Number} for the value of a numeral, {@code Expansion} for what a
 * suspended compound stands for, {@code SpaceAfter=No}. Untagged tokens have {@code _} for lemma and part of speech.
 */
public final class Conllu {
    private final AnnotatedDocument document;
    private final String id;
    private final StringBuilder out = new StringBuilder();

    private Conllu(AnnotatedDocument document) {
        this.document = document;
        this.id = id(document.document().id());
    }

    /** The document in CoNLL-U, each sentence followed by a blank line. */
    public static String write(AnnotatedDocument document) {
        Conllu writer = new Conllu(document);
        writer.out.append("# newdoc id = ").append(document.document().id()).append('\n');
        int block = -1;
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            if (sentence.block() != block) {
                block = sentence.block();
                writer.out.append("# newpar id = p").append(block + 1).append('\n');
            }
            writer.sentence(s, sentence);
        }
        return writer.out.toString();
    }

    /** Sentences of several documents may stand in one file; their names have no spaces and no slashes. */
    private static String id(String document) {
        return document.replace("%", "%25").replace("/", "%2F").replaceAll("\\s", "%20");
    }

    private void sentence(int number, Sentence sentence) {
        out.append("# sent_id = ").append(id).append("-s").append(number + 1).append('\n');
        out.append("# lang = ").append(sentence.language()).append('\n');
        out.append("# text = ").append(line(document.sentenceText(sentence))).append('\n');
        for (int i = sentence.first(); i < sentence.end(); i++) {
            token(i, sentence);
        }
        out.append('\n');
    }

    /** A comment is one line, and a reader who puts the words together again has one space between them. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space || !Character.isWhitespace(text.charAt(i - 1))) {
                line.append(space ? ' ' : text.charAt(i));
            }
        }
        return line.toString();
    }

    private void token(int i, Sentence sentence) {
        Reading reading = document.tokens().reading(i);
        boolean tagged = !reading.lemma().isEmpty();
        out.append(i - sentence.first() + 1).append('\t').append(reading.form()).append('\t');
        out.append(tagged ? reading.lemma() : "_").append('\t');
        out.append(tagged ? reading.pos().name() : "_").append("\t_\t");
        out.append(features(reading.features())).append("\t_\t_\t_\t");
        out.append(miscellaneous(i, reading, sentence)).append('\n');
    }

    private static String features(Features features) {
        StringJoiner joined = new StringJoiner("|").setEmptyValue("_");
        add(joined, "Definite", features.definite());
        add(joined, "Degree", features.degree());
        add(joined, "Mood", features.mood());
        add(joined, "Number", features.number());
        add(joined, "Tense", features.tense());
        add(joined, "VerbForm", features.verbform());
        add(joined, "Voice", features.voice());
        return joined.toString();
    }

    private String miscellaneous(int i, Reading reading, Sentence sentence) {
        StringJoiner joined = new StringJoiner("|").setEmptyValue("_");
        int expansion = document.tokens().expansionId(i);
        if (expansion >= 0) {
            add(joined, "Expansion", document.tokens().distinct().get(expansion).form());
        }
        add(joined, "Head", reading.head());
        add(joined, "Number", Double.isNaN(reading.number()) ? "" : Numbers.print(reading.number()));
        add(joined, "Parts", String.join("+", reading.parts()));
        boolean attached = i + 1 < sentence.end()
                && document.tokens().end(i) == document.tokens().start(i + 1);
        add(joined, "SpaceAfter", attached ? "No" : "");
        return joined.toString();
    }

    private static void add(StringJoiner joined, String name, String value) {
        if (!value.isEmpty()) {
            joined.add(name + "=" + value.replace("|", "\\p"));
        }
    }
}
