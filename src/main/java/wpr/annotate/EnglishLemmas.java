package wpr.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import wpr.model.Upos;

/**
 * English lemmas from the dictionary, given the part of speech. A verb form that may be inflected is taken so (<i>found</i>
 * is <i>find</i>); a noun that is its own lemma in some reading stays (<i>people</i>). Unknown plurals lose their <i>s</i>;
 * of hyphenated words the last part is looked up. Immutable.
 */
final class EnglishLemmas {
    private static final Map<String, String> CLITICS = Map.of(
            "n't", "not", "'s", "be", "'re", "be", "'m", "be", "'ll", "will", "'d", "would", "'ve", "have", "ca", "can",
            "wo", "will");
    private static final Map<String, String> PRONOUNS = Map.of(
            "an", "a", "these", "this", "those", "that", "them", "they", "us", "we", "me", "I", "i", "I", "him", "he");
    private final FormDictionary dictionary;

    EnglishLemmas(FormDictionary dictionary) {
        this.dictionary = dictionary;
    }

    String lemma(String form, Upos pos) {
        String lower = Contractions.host(form.toLowerCase(Locale.ROOT).replace('’', '\''));
        return switch (pos) {
            case PROPN -> Contractions.host(form.replace('’', '\''));
            case NOUN -> noun(lower);
            case VERB, AUX -> CLITICS.getOrDefault(lower, verb(lower));
            case ADJ -> first(lower, "JJ", lower);
            case ADV -> first(lower, "RB", lower);
            case PART -> CLITICS.getOrDefault(lower, lower).equals("not") ? "not" : lower;
            case PRON -> PRONOUNS.getOrDefault(lower, lower);
            case DET -> PRONOUNS.getOrDefault(lower, lower);
            default -> lower;
        };
    }

    private String noun(String form) {
        List<FormDictionary.Entry> entries = dictionary.entries(form);
        for (FormDictionary.Entry entry : entries) {
            boolean singular = entry.tag().startsWith("NN") && !entry.tag().startsWith("NNS");
            if (singular && entry.lemma().equals(form)) {
                return form;
            }
        }
        for (FormDictionary.Entry entry : entries) {
            if (entry.tag().startsWith("NN") && !entry.lemma().equals(form)) {
                return entry.lemma();
            }
        }
        int hyphen = form.lastIndexOf('-') + 1;
        if (entries.isEmpty() && hyphen > 0 && hyphen < form.length()) {
            return form.substring(0, hyphen) + noun(form.substring(hyphen));
        }
        boolean plural = form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
        return first(form, "NN", plural ? form.substring(0, form.length() - 1) : form);
    }

    private String verb(String form) {
        for (FormDictionary.Entry entry : dictionary.entries(form)) {
            if (entry.tag().startsWith("VB") && !entry.lemma().equals(form)) {
                return entry.lemma();
            }
        }
        return form;
    }

    private String first(String form, String tag, String otherwise) {
        for (FormDictionary.Entry entry : dictionary.entries(form)) {
            if (entry.tag().startsWith(tag)) {
                return entry.lemma();
            }
        }
        return otherwise;
    }
}
