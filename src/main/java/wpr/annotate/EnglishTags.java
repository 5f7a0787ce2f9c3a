package wpr.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import wpr.model.Upos;

/**
 * English features worked out from part of speech, form and neighbours: the published model predicts parts of speech
 * only. A past participle is passive behind a form of <i>be</i> or <i>get</i>, adverbs between them aside.
 */
final class EnglishTags {
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "get", "gets", "got");
    private static final Set<String> MODAL = Set.of(
            "to", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "'ll", "'d", "do", "does",
            "did", "ca", "wo", "let");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");

    private static final String PRESENT = "|Voice=Act|Mood=Ind|VerbForm=Fin|Tense=Pres";
    private static final String PAST = "|Voice=Act|Mood=Ind|VerbForm=Fin|Tense=Past";
    private static final String INFINITIVE = "|Voice=Act|VerbForm=Inf";
    private static final String ACTIVE = "|Voice=Act|VerbForm=Part|Tense=Past";
    private static final String PASSIVE = "|Voice=Pass|VerbForm=Part|Tense=Past";
    private static final String ING = "|VerbForm=Part|Tense=Pres";

    private final List<Tag> all = Stream.concat(
                    Stream.of(Upos.values()).map(Upos::name),
                    Stream.concat(
                            Stream.of(
                                    "NOUN|Number=Sing",
                                    "NOUN|Number=Plur",
                                    "ADJ|Degree=Pos",
                                    "ADJ|Degree=Cmp",
                                    "ADJ|Degree=Sup",
                                    "ADV|Degree=Cmp",
                                    "ADV|Degree=Sup"),
                            Stream.of("VERB", "AUX")
                                    .flatMap(pos -> Stream.of(PRESENT, PAST, INFINITIVE, ACTIVE, PASSIVE, ING)
                                            .map(f -> pos + f))))
            .map(Tag::parse)
            .toList();
    private final List<String> names = all.stream().map(Tag::name).toList();

    List<Tag> all() {
        return all;
    }

    int[] refine(String[] forms, List<Upos> pos) {
        int[] tags = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            String form = forms[i].toLowerCase(Locale.ROOT);
            Upos p = pos.get(i);
            String features = switch (p) {
                case NOUN -> plural(form) ? "|Number=Plur" : "|Number=Sing";
                case ADJ -> degree(form, "|Degree=Pos");
                case ADV -> degree(form, "");
                case VERB, AUX -> verb(forms, pos, i, form);
                default -> "";
            };
            tags[i] = Math.max(
                    names.indexOf(p.name() + features), names.indexOf(p.name()) * (features.isEmpty() ? 1 : 0));
        }
        return tags;
    }

    private static boolean plural(String form) {
        return EnglishLemmas.irregularPlural(form)
                || form.length() > 3
                        && form.endsWith("s")
                        && !form.endsWith("ss")
                        && !form.endsWith("us")
                        && !form.endsWith("is");
    }

    private static String degree(String form, String otherwise) {
        return switch (form) {
            case "better", "worse", "more", "less", "further", "fewer" -> "|Degree=Cmp";
            case "best", "worst", "most", "least", "fewest" -> "|Degree=Sup";
            default ->
                form.length() > 5 && form.endsWith("est")
                        ? "|Degree=Sup"
                        : form.length() > 5 && form.endsWith("ier")
                                        || Set.of(
                                                        "lower",
                                                        "higher",
                                                        "larger",
                                                        "greater",
                                                        "smaller",
                                                        "longer",
                                                        "shorter",
                                                        "older",
                                                        "younger",
                                                        "stronger",
                                                        "weaker",
                                                        "faster",
                                                        "closer",
                                                        "wider",
                                                        "fairer",
                                                        "poorer",
                                                        "newer",
                                                        "harder",
                                                        "later",
                                                        "earlier",
                                                        "safer",
                                                        "deeper")
                                                .contains(form)
                                ? "|Degree=Cmp"
                                : otherwise;
        };
    }

    private static String verb(String[] forms, List<Upos> pos, int i, String form) {
        if (form.endsWith("ing") && form.length() > 4) {
            return ING;
        }
        String before = before(forms, pos, i);
        boolean participle = EnglishLemmas.participle(form) || form.endsWith("ed") && form.length() > 3;
        if (participle && BE.contains(before)) {
            return PASSIVE;
        }
        if (participle && HAVE.contains(before)) {
            return ACTIVE;
        }
        if (participle && !EnglishLemmas.past(form) && !form.endsWith("ed")) {
            return MODAL.contains(before) ? INFINITIVE : PASSIVE;
        }
        if (EnglishLemmas.past(form) || form.endsWith("ed") && form.length() > 3) {
            return i > 0 && pos.get(i - 1) == Upos.NOUN && i + 1 < forms.length && forms[i + 1].equals("by")
                    ? PASSIVE
                    : PAST;
        }
        return MODAL.contains(before) ? INFINITIVE : form.equals("be") ? INFINITIVE : PRESENT;
    }

    /** The nearest word before that is neither adverb, particle <i>not</i> nor pronoun of a question. */
    private static String before(String[] forms, List<Upos> pos, int i) {
        int at = i - 1;
        while (at >= 0 && (pos.get(at) == Upos.ADV || forms[at].equals("not") || forms[at].equals("n't"))) {
            at--;
        }
        return at < 0 ? "" : forms[at].toLowerCase(Locale.ROOT);
    }
}
