package wpr.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wpr.model.Upos;

/**
 * Danish lemmas: the treebank's lexicon first, then the dictionary, then the lemma of the longest known suffix with the
 * same part of speech, then the form itself.
 */
final class DanishLemmas {
    private static final Set<Upos> OPEN = Set.of(Upos.NOUN, Upos.VERB, Upos.AUX, Upos.ADJ, Upos.ADV, Upos.PROPN);
    private static final int LONGEST_SUFFIX = 8;
    private final Lexicon lexicon;
    private final DanishDictionary dictionary;
    private final List<Tag> tags;
    /** By part of speech and suffix: what to cut off and what to put there, as {@code "3:e"}. */
    private final Map<String, String> suffixes = new HashMap<>();

    DanishLemmas(Lexicon lexicon, DanishDictionary dictionary, List<Tag> tags) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.tags = tags;
    }

    String lemma(String form, int tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        Upos pos = tags.get(tag).pos();
        for (String variant : List.of(form, lower)) {
            String known = fromLexicon(variant, tag, pos);
            if (!known.isEmpty()) {
                return known;
            }
        }
        if (!OPEN.contains(pos)) {
            return lower;
        }
        for (String variant : List.of(form, lower)) {
            String known = fromDictionary(variant, tags.get(tag));
            if (!known.isEmpty()) {
                return known;
            }
        }
        if (pos == Upos.PROPN) {
            return form.endsWith("s") && form.length() > 3 && lexicon.contains(form.substring(0, form.length() - 1))
                    ? form.substring(0, form.length() - 1)
                    : form;
        }
        return lower;
    }

    private String fromLexicon(String form, int tag, Upos pos) {
        Lexicon.Entries entries = lexicon.entries(form);
        String samePos = "";
        for (int i = 0; i < entries.tags().length; i++) {
            if (entries.tags()[i] == tag) {
                return entries.lemmas()[i];
            }
            if (samePos.isEmpty() && tags.get(entries.tags()[i]).pos() == pos) {
                samePos = entries.lemmas()[i];
            }
        }
        return samePos;
    }

    private String fromDictionary(String form, Tag tag) {
        String first = "";
        for (DanishDictionary.Entry entry : dictionary.entries(form)) {
            if (entry.tag().startsWith(prefix(tag.pos()))) {
                first = first.isEmpty() ? entry.lemma() : first;
            }
        }
        return first;
    }

    private static String prefix(Upos pos) {
        return switch (pos) {
            case NOUN -> "sub";
            case VERB, AUX -> "ver";
            case ADJ -> "adj";
            case ADV -> "adv";
            case PROPN -> "pro:";
            default -> "-";
        };
    }
}
