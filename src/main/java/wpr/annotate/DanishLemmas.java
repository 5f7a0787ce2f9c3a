package wpr.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import wpr.model.Upos;

/**
 * Danish lemmas: the treebank's lexicon first, then the dictionary, then the lemma of a compound's last part, then the
 * change of ending that the longest known suffix has under the same tag, then the form itself. Immutable.
 */
final class DanishLemmas {
    private static final Set<Upos> OPEN = Set.of(Upos.NOUN, Upos.VERB, Upos.AUX, Upos.ADJ, Upos.ADV, Upos.PROPN);
    private final Lexicon lexicon;
    private final FormDictionary dictionary;
    private final List<Tag> tags;
    private final Endings endings;

    DanishLemmas(Lexicon lexicon, FormDictionary dictionary, List<Tag> tags, Endings endings) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.tags = tags;
        this.endings = endings;
    }

    /**
     * A form, looked up once for all its tags.
     *
     * @param form characters as printed
     * @param head offset at which the last part of a compound begins, 0 where the form is none; asked for where no list
     *     has the form
     */
    Form of(String form, IntSupplier head) {
        return new Form(form, head);
    }

    /** A form and what the lists say of it. For one thread. */
    final class Form {
        private final String form;
        private final String lower;
        private final IntSupplier head;
        private final List<Lexicon.Entries> treebank;
        private final Lazy<List<List<FormDictionary.Entry>>> listed;

        private Form(String form, IntSupplier head) {
            this.form = form;
            this.lower = form.toLowerCase(Locale.ROOT);
            this.head = head;
            this.treebank = List.of(lexicon.entries(form), lexicon.entries(lower));
            this.listed = new Lazy<>(() -> List.of(dictionary.entries(form), dictionary.entries(lower)));
        }

        /** Its lemma under a tag. */
        String lemma(int tag) {
            Tag meaning = tags.get(tag);
            String known = known(tag);
            if (!known.isEmpty() || !OPEN.contains(meaning.pos())) {
                return known.isEmpty() ? lower : known;
            }
            if (lower.indexOf('/') >= 0 || lower.indexOf('@') >= 0) {
                return lower;
            }
            int last = Math.max(head.getAsInt(), lower.lastIndexOf('-') + 1);
            if (last > 0 && last < form.length() && meaning.pos() != Upos.PROPN) {
                return lower.substring(0, last)
                        + of(lower.substring(last), () -> 0).lemma(tag);
            }
            return endings.lemma(meaning.pos() == Upos.PROPN ? form : lower, tag);
        }

        private String known(int tag) {
            for (Lexicon.Entries entries : treebank) {
                String lemma = fromLexicon(entries, tag);
                if (!lemma.isEmpty()) {
                    return lemma;
                }
            }
            for (List<FormDictionary.Entry> entries : listed.get()) {
                String lemma = fromDictionary(entries, tags.get(tag));
                if (!lemma.isEmpty()) {
                    return lemma;
                }
            }
            return "";
        }
    }

    private String fromLexicon(Lexicon.Entries entries, int tag) {
        String samePos = "";
        for (int i = 0; i < entries.tags().length; i++) {
            if (entries.tags()[i] == tag) {
                return entries.lemmas()[i];
            }
            if (samePos.isEmpty()
                    && tags.get(entries.tags()[i]).pos() == tags.get(tag).pos()) {
                samePos = entries.lemmas()[i];
            }
        }
        return samePos;
    }

    /** The reading that agrees best with the tag; the first of equals. */
    private static String fromDictionary(List<FormDictionary.Entry> entries, Tag tag) {
        String best = "";
        int most = 0;
        for (FormDictionary.Entry entry : entries) {
            int agreement = entry.tag().startsWith(prefix(tag.pos())) ? 1 + agreement(entry.tag(), tag) : 0;
            if (agreement > most) {
                most = agreement;
                best = entry.lemma();
            }
        }
        return best;
    }

    private static int agreement(String entry, Tag tag) {
        String definite = tag.features().definite();
        String number = tag.features().number();
        return (definite.equals("Def") && entry.contains(":bes") || definite.equals("Ind") && entry.contains(":ube")
                        ? 2
                        : 0)
                + (number.equals("Sing") && entry.contains(":sin") || number.equals("Plur") && entry.contains(":plu")
                        ? 2
                        : 0)
                + (tag.features().verbform().equals("Inf") == entry.startsWith("ver:inf") ? 2 : 0)
                + (tag.features().voice().equals("Pass") == entry.endsWith(":pas") ? 1 : 0)
                + (entry.endsWith(":gen") ? 0 : 1);
    }

    /** What the dictionary's tags of a part of speech begin with. */
    static String prefix(Upos pos) {
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
