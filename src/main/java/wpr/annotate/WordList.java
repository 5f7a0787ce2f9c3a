package wpr.annotate;

import java.util.Locale;

/** Tells Danish words from other strings of letters. Cheap to make; loads its lists when first asked. */
public final class WordList {
    private static final Lazy<Lexicon> LEXICON = new Lazy<>(() -> Lexicon.read(Resources.bytes("da-lexicon.tsv")));
    private static final Lazy<FormDictionary> DICTIONARY = new Lazy<>(FormDictionary::danish);

    /** Whether a form is a known word, in its case or in lower case. Compounds that no list holds are not known. */
    public boolean known(String form) {
        return knownExactly(form) || knownExactly(form.toLowerCase(Locale.ROOT));
    }

    private static boolean knownExactly(String form) {
        return LEXICON.get().contains(form) || !DICTIONARY.get().entries(form).isEmpty();
    }
}
