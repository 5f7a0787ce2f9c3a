package wpr.annotate;

import java.util.Locale;

/** Tells Danish words from other strings of letters. Cheap to make; loads its lists when first asked. */
public final class WordList {
    /** Whether a form is a known word, in its case or in lower case. Compounds that no list holds are not known. */
    public boolean known(String form) {
        return knownExactly(form) || knownExactly(form.toLowerCase(Locale.ROOT));
    }

    private static boolean knownExactly(String form) {
        return Lexicon.danish().contains(form)
                || !FormDictionary.danish().entries(form).isEmpty();
    }
}
