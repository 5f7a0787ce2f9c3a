package wpr.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import wpr.model.Upos;

/**
 * English parts of speech: those of the published model, except where the dictionary allows only one other. The model knows
 * hyphenated words in pieces, so it is given the pieces. Safe for concurrent use.
 */
final class EnglishParts {
    private static final Set<Upos> OPEN = Set.of(Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.ADV);
    private static final Map<String, Upos> CLASSES =
            Map.of("NN", Upos.NOUN, "VB", Upos.VERB, "MD", Upos.AUX, "JJ", Upos.ADJ, "RB", Upos.ADV);

    private static final Pattern RANGE = Pattern.compile("\\d+[-–]\\d+");

    /** One for each thread: making one costs as much as tagging some sentences. */
    private final ThreadLocal<POSTaggerME> tagger;

    private final FormDictionary dictionary;

    EnglishParts(POSModel model, FormDictionary dictionary) {
        this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
        this.dictionary = dictionary;
    }

    List<Upos> of(String[] forms) {
        List<String> pieces = new ArrayList<>();
        int[] first = new int[forms.length + 1];
        for (int i = 0; i < forms.length; i++) {
            pieces.addAll(pieces(forms[i]));
            first[i + 1] = pieces.size();
        }
        String[] tags = tagger.get().tag(pieces.toArray(String[]::new));
        List<Upos> parts = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            Upos last = first(tags[first[i + 1] - 1]);
            boolean whole = first[i + 1] - first[i] == 1;
            boolean phrase = first[i + 1] - first[i] > 3;
            parts.add(whole ? last : phrase ? Upos.ADJ : compound(first(tags[first[i]]), last));
        }
        for (int i = 0; i < forms.length; i++) {
            parts.set(i, corrected(forms, parts, i));
        }
        return parts;
    }

    /** A word at its hyphens, which are pieces of their own; a word that begins or ends in one is not cut. */
    private static List<String> pieces(String form) {
        if (form.indexOf('-') <= 0 || form.endsWith("-") || !Character.isLetter(form.charAt(0))) {
            return List.of(form);
        }
        return List.of(form.split("(?<=-)|(?=-)"));
    }

    /** The part of speech of a tag; of a contraction ({@code PRON+AUX} for <i>we're</i>) that of its first part. */
    private static Upos first(String tag) {
        int plus = tag.indexOf('+');
        return Upos.valueOf(plus < 0 ? tag : tag.substring(0, plus));
    }

    /** Of a hyphenated word: <i>low-skilled, hard-to-reach, long-term</i> are adjectives, <i>work-life</i> a noun. */
    private static Upos compound(Upos first, Upos last) {
        boolean adjective = last == Upos.VERB || last == Upos.ADV || last == Upos.ADP || first == Upos.ADJ;
        return adjective && last != Upos.PROPN ? Upos.ADJ : last;
    }

    private Upos corrected(String[] forms, List<Upos> parts, int i) {
        if (RANGE.matcher(forms[i]).matches()) {
            return Upos.NUM;
        }
        Upos part = parts.get(i);
        String lower = forms[i].toLowerCase(Locale.ROOT);
        boolean capital = !lower.equals(forms[i]);
        boolean opening = i == 0 || i == 1 && parts.get(0) == Upos.PUNCT;
        boolean name = i + 1 < forms.length && Character.isUpperCase(forms[i + 1].charAt(0));
        boolean common = part == Upos.PROPN
                && opening
                && !name
                && dictionary.entries(forms[i]).isEmpty();
        if (!common && (!OPEN.contains(part) || capital && !opening)) {
            return part;
        }
        Set<Upos> allowed = new TreeSet<>();
        for (FormDictionary.Entry entry : dictionary.entries(lower)) {
            String tag = entry.tag();
            Upos allows = CLASSES.getOrDefault(tag.substring(0, Math.min(2, tag.length())), Upos.X);
            allowed.add(allows);
            if (tag.equals("VBG") || tag.equals("VBN")) {
                allowed.add(Upos.ADJ);
                allowed.add(tag.equals("VBG") ? Upos.NOUN : Upos.ADJ);
            }
        }
        if (common && allowed.contains(Upos.NOUN)) {
            return Upos.NOUN;
        }
        Upos only = allowed.size() == 1 ? allowed.iterator().next() : part;
        return OPEN.contains(only) ? only : part;
    }
}
