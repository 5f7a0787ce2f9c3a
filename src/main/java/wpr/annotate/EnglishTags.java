package wpr.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.model.Upos;

/**
 * English features worked out from part of speech, dictionary and neighbours: the published model predicts parts of speech
 * only. A past participle is passive behind a form of <i>be</i> or <i>get</i>, adverbs and the subject of a question between
 * them aside, where it stands by itself, and where it can be nothing else and no <i>have</i> governs it. Immutable.
 */
final class EnglishTags {
    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "get", "gets", "got",
            "getting");
    private static final Set<String> MODAL = Set.of(
            "to", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "'ll", "'d", "do", "does",
            "did", "ca", "wo", "let");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");

    /** Parts of speech of a subject and what goes with it. */
    private static final Set<Upos> PHRASE =
            Set.of(Upos.DET, Upos.ADJ, Upos.ADV, Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.ADP, Upos.PART);

    /** What may follow a participle behind its noun, but no verb that has an object. */
    private static final Set<Upos> OPEN_END = Set.of(Upos.ADP, Upos.ADV);

    private static final String PRESENT = "|Voice=Act|Mood=Ind|VerbForm=Fin|Tense=Pres";
    private static final String PAST = "|Voice=Act|Mood=Ind|VerbForm=Fin|Tense=Past";
    private static final String IMPERATIVE = "|Mood=Imp";
    private static final String INFINITIVE = "|Voice=Act|VerbForm=Inf";
    private static final String PERFECT = "|Voice=Act|VerbForm=Part|Tense=Past";
    private static final String PASSIVE = "|Voice=Pass|VerbForm=Part|Tense=Past";
    private static final String ING = "|VerbForm=Part|Tense=Pres";
    private static final List<String> VERBAL = List.of(PRESENT, PAST, IMPERATIVE, INFINITIVE, PERFECT, PASSIVE, ING);
    private static final List<String> DEGREES = List.of("|Degree=Pos", "|Degree=Cmp", "|Degree=Sup");

    private final FormDictionary dictionary;
    private final List<Tag> all = tags();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    EnglishTags(FormDictionary dictionary) {
        this.dictionary = dictionary;
        all.forEach(tag -> numbers.put(tag.name(), numbers.size()));
    }

    private static List<Tag> tags() {
        Stream<String> bare = Stream.of(Upos.values()).map(Upos::name);
        Stream<String> nouns = Stream.of("NOUN|Number=Sing", "NOUN|Number=Plur");
        Stream<String> graded =
                Stream.of("ADJ", "ADV").flatMap(pos -> DEGREES.stream().map(d -> pos + d));
        Stream<String> verbs =
                Stream.of("VERB", "AUX").flatMap(pos -> VERBAL.stream().map(v -> pos + v));
        return Stream.of(bare, nouns, graded, verbs)
                .flatMap(s -> s)
                .map(Tag::parse)
                .toList();
    }

    List<Tag> all() {
        return all;
    }

    /** Numbers of the tags of a sentence, given its parts of speech. */
    int[] refine(String[] forms, List<Upos> pos) {
        int[] tags = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            String features = switch (pos.get(i)) {
                case NOUN -> noun(forms[i]);
                case ADJ -> degree(forms[i], "JJ");
                case ADV -> degree(forms[i], "RB");
                case VERB, AUX -> verb(forms, pos, i);
                default -> "";
            };
            tags[i] = numbers.getOrDefault(pos.get(i).name() + features, -1);
        }
        return tags;
    }

    private String noun(String form) {
        Set<String> may = may(form);
        boolean plural = may.isEmpty()
                ? Contractions.host(lower(form)).endsWith("s") && !form.endsWith("ss")
                : may.contains("NNS");
        return plural ? "|Number=Plur" : "|Number=Sing";
    }

    private String degree(String form, String tag) {
        Set<String> may = may(form);
        return may.contains(tag + "R") ? "|Degree=Cmp" : may.contains(tag + "S") ? "|Degree=Sup" : "|Degree=Pos";
    }

    private Set<String> may(String form) {
        return dictionary.entries(Contractions.host(lower(form))).stream()
                .map(FormDictionary.Entry::tag)
                .collect(Collectors.toSet());
    }

    private String verb(String[] forms, List<Upos> pos, int i) {
        String form = Contractions.host(lower(forms[i]));
        Set<String> may = may(form);
        boolean unknown = may.isEmpty();
        if (may.contains("VBG") || unknown && form.endsWith("ing")) {
            return ING;
        }
        String before = before(forms, pos, i);
        boolean past = may.contains("VBD") || unknown && form.endsWith("ed");
        if (may.contains("VBN") || unknown && form.endsWith("ed")) {
            if (HAVE.contains(before) || form.equals("been")) {
                return PERFECT;
            }
            boolean main = pos.get(i) == Upos.VERB;
            if (main && (BE.contains(before) || !past && !may.contains("VB") || reduced(forms, pos, i))) {
                return PASSIVE;
            }
        }
        boolean base = may.contains("VB");
        boolean commands = form.equals("do") ? !asks(forms) : pos.get(i) == Upos.VERB;
        if (base && (i == 0 ? commands : before.equals("please"))) {
            return IMPERATIVE;
        }
        if (MODAL.contains(before) && !may.contains("VBZ")) {
            return INFINITIVE;
        }
        if (past) {
            return PAST;
        }
        return form.equals("be") ? INFINITIVE : PRESENT;
    }

    /**
     * Whether a participle stands by itself: before an agent, between an article and a noun (<i>the proposed plan</i>), or
     * behind a noun whose verb is yet to come (<i>services delivered online leave gaps</i>).
     */
    private static boolean reduced(String[] forms, List<Upos> pos, int i) {
        if (i + 1 == forms.length) {
            return false;
        }
        Upos next = pos.get(i + 1);
        if (forms[i + 1].equals("by") || i > 0 && pos.get(i - 1) == Upos.DET && next == Upos.NOUN) {
            return true;
        }
        boolean behindNoun = i > 0 && pos.get(i - 1) == Upos.NOUN && (OPEN_END.contains(next) || verb(next));
        int at = i + 1;
        while (behindNoun && at < forms.length && PHRASE.contains(pos.get(at))) {
            at++;
        }
        return behindNoun && at < forms.length && verb(pos.get(at));
    }

    /**
     * The word that governs a verb, in lower case: the nearest before that is neither adverb nor <i>not</i>, or the auxiliary
     * before the subject of a question (<i>why are they asked</i>); empty where there is none.
     */
    private static String before(String[] forms, List<Upos> pos, int i) {
        int at = i - 1;
        while (at >= 0 && (pos.get(at) == Upos.ADV || forms[at].equals("not") || forms[at].equals("n't"))) {
            at--;
        }
        if (at < 0) {
            return "";
        }
        String clitic = Contractions.clitic(lower(forms[at]));
        boolean auxiliary = pos.get(at) == Upos.PRON && !clitic.isEmpty();
        return auxiliary ? clitic : verb(pos.get(at)) ? Contractions.host(lower(forms[at])) : inverted(forms, pos, at);
    }

    /** The auxiliary that opens a question or stands behind its question word, up to a subject; otherwise the last word. */
    private static String inverted(String[] forms, List<Upos> pos, int last) {
        int at = last;
        while (at > 0 && PHRASE.contains(pos.get(at))) {
            at--;
        }
        boolean question = asks(forms) && pos.get(at) == Upos.AUX;
        return Contractions.host(lower(forms[question ? at : last]));
    }

    private static boolean asks(String[] forms) {
        return forms[forms.length - 1].equals("?");
    }

    private static boolean verb(Upos pos) {
        return pos == Upos.VERB || pos == Upos.AUX;
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
