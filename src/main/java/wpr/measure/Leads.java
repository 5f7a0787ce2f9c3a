package wpr.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Lead;
import wpr.model.Sentence;
import wpr.model.Span;
import wpr.model.Tokens;
import wpr.model.Upos;

/**
 * Finds the laws, reports, projects and bodies that a document names, Danish or English: what to collect when asking how
 * a view came about. They are found by how such names are written, so some are missed and some are none.
 */
public final class Leads {
    static final Map<String, List<Form>> FORMS = Map.of("da", forms("da"), "en", forms("en"));
    private static final Set<String> LAWS = Set.of("lov", "bekendtgørelse", "act");
    private static final Set<String> ABOUT = Set.of("om", "on");
    private static final Set<Upos> NAMING = Set.of(Upos.DET, Upos.ADJ, Upos.NOUN, Upos.PROPN);
    private static final Set<Upos> JOINING = Set.of(Upos.ADP, Upos.CCONJ);
    private static final Pattern ARTICLE = Pattern.compile("^(?:The|An?|This|That|Our|Its|Each|In|For)(?: |$)");
    private static final int LONGEST = 10;

    private final AnnotatedDocument annotated;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /**
     * How names of a kind are written.
     *
     * @param signs of which a passage with such a name holds at least one: most hold none, and to look for them is quick
     */
    record Form(Lead.Kind kind, List<String> signs, Pattern pattern) {
        boolean possibleIn(String passage) {
            for (String sign : signs) {
                if (passage.contains(sign)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A name with its places so far. */
    private record Found(Lead.Kind kind, String name, TreeSet<Span> places) {}

    private Leads(AnnotatedDocument annotated) {
        this.annotated = annotated;
    }

    /** The leads of a document, in the order of their first places. */
    public static List<Lead> of(AnnotatedDocument annotated) {
        Leads leads = new Leads(annotated);
        leads.lawsByTag();
        leads.byForm();
        leads.titles();
        return leads.found.values().stream()
                .map(f -> new Lead(annotated.document().id(), f.kind(), f.name(), List.copyOf(f.places())))
                .sorted(Comparator.comparing((Lead l) -> l.places().get(0)).thenComparing(Lead::name))
                .toList();
    }

    private void byForm() {
        String text = annotated.document().text();
        List<Form> forms = FORMS.getOrDefault(annotated.language(), List.of());
        for (Block block : annotated.document().blocks()) {
            if (block.zone().searched()) {
                String passage = text.substring(block.start(), block.end());
                forms.stream().filter(form -> form.possibleIn(passage)).forEach(form -> byForm(form, passage, block));
            }
        }
    }

    private void byForm(Form form, String passage, Block block) {
        Matcher matcher = form.pattern().matcher(passage);
        for (int from = 0; matcher.find(from); from = matcher.end(1)) {
            int article = article(matcher.group(1));
            if (article < matcher.group(1).length()) {
                int start = block.start() + matcher.start(1) + article;
                add(form.kind(), start, block.start() + matcher.end(1));
            }
        }
    }

    /** Length of the English article before a name, of all of it where one common noun is all that follows. */
    private static int article(String name) {
        Matcher article = ARTICLE.matcher(name);
        if (!article.find()) {
            return 0;
        }
        return name.indexOf(' ', article.end()) < 0 ? name.length() : article.end();
    }

    /** Titles of initiatives that the rule sets know. */
    private void titles() {
        Tokens tokens = annotated.tokens();
        annotated.titles().forEach(t -> add(Lead.Kind.PROJECT, tokens.start(t.first()), tokens.end(t.end() - 1)));
    }

    /** <i>lov om</i> and the noun phrase behind it. */
    private void lawsByTag() {
        Tokens tokens = annotated.tokens();
        BitSet laws = new BitSet();
        for (int id = 0; id < tokens.distinct().size(); id++) {
            laws.set(id, LAWS.contains(tokens.distinct().get(id).form().toLowerCase(Locale.ROOT)));
        }
        for (Sentence sentence : annotated.sentences()) {
            for (int token = sentence.first(); token + 2 < sentence.end(); token++) {
                boolean law = laws.get(tokens.readingId(token)) && ABOUT.contains(form(token + 1));
                int end = law ? phraseEnd(token + 2, sentence.end()) : token;
                if (end > token + 2) {
                    add(Lead.Kind.LAW, tokens.start(token), tokens.end(end - 1));
                }
            }
        }
    }

    /** Behind the last noun of the phrase that begins at a token; the token where there is none. */
    private int phraseEnd(int first, int sentenceEnd) {
        int end = first;
        for (int token = first; token < Math.min(sentenceEnd, first + LONGEST); token++) {
            Upos pos = pos(token);
            boolean joined = token > first && JOINING.contains(pos(token - 1));
            if (!NAMING.contains(pos) && (joined || !JOINING.contains(pos))) {
                break;
            }
            end = pos == Upos.NOUN || pos == Upos.PROPN ? token + 1 : end;
        }
        return end;
    }

    private Upos pos(int token) {
        return annotated.tokens().reading(token).pos();
    }

    private String form(int token) {
        return annotated.tokens().reading(token).form().toLowerCase(Locale.ROOT);
    }

    /** Takes a name; a shorter one inside a longer one of the same kind is not one of its own. */
    private void add(Lead.Kind kind, int start, int end) {
        Span place = new Span(start, end);
        boolean known = found.values().stream()
                .filter(f -> f.kind() == kind)
                .anyMatch(f -> f.places().stream().anyMatch(other -> other.contains(start, end)));
        String name = annotated.document().text().substring(start, end).strip();
        String key = kind.id() + ' ' + name.toLowerCase(Locale.ROOT);
        if (!known || found.containsKey(key)) {
            found.computeIfAbsent(key, none -> new Found(kind, name, new TreeSet<>()))
                    .places()
                    .add(place);
        }
    }

    private static List<Form> forms(String language) {
        try (InputStream in = Leads.class.getResourceAsStream("leads-" + language + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its forms of leads: " + language);
            }
            List<Form> forms = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] parts = line.split("\t", 3);
                Lead.Kind kind = Lead.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
                forms.add(new Form(kind, List.of(parts[1].split("\\|")), Pattern.compile(parts[2])));
            }
            return List.copyOf(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
