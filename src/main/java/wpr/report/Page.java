package wpr.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wpr.model.Candidate;

/**
 * Pages in HTML, made of the templates beside the message bundles. Templates escape whatever they are given, and a
 * content security policy lets nothing run or load but the one script and style sheet of the page.
 */
final class Page {
    private static final String STYLE = resource("report.css") + resource("chart.css");
    private static final String SCRIPT = resource("report.js");
    private static final Set<String> QUESTIONS = Set.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6");
    /** A section asks of each value whether it is empty as text; of a record, which never is, none has to be made. */
    private static final Mustache.Formatter TEXTS = value -> value instanceof Record ? "record" : String.valueOf(value);

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .strictSections(true)
            .withFormatter(TEXTS);

    private final Wording wording;
    private final Map<String, Template> templates = new HashMap<>();

    /**
     * A link in the navigation of a page.
     *
     * @param href where it leads
     * @param text what it says
     */
    record Link(String href, String text) {}

    private record Shell(
            String locale, String title, String style, String styleHash, String scriptHash, List<Link> links) {}

    Page(Wording wording) {
        this.wording = wording;
    }

    /** A template filled with a view. */
    String fill(String template, Object view) {
        Template compiled = templates.computeIfAbsent(template, Page::compile);
        Mustache.Lambda say = (key, out) ->
                out.write(Prose.message(wording.say(key.execute())).html());
        return compiled.execute(Map.of("view", view, "t", say));
    }

    /** Elements, each filled into the template of its kind. */
    String fill(List<Element> elements) {
        return elements.stream()
                .map(element -> fill(element.getClass().getSimpleName().toLowerCase(Locale.ROOT), element))
                .collect(Collectors.joining());
    }

    String head(String title, List<Link> links) {
        return fill("page", new Shell(wording.locale(), title, STYLE, hash(STYLE), hash(SCRIPT), links));
    }

    static String foot() {
        return "</main>\n<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Style class of a question: one of six hues and underlines, or a neutral one. */
    static String css(String question) {
        return QUESTIONS.contains(question) ? question.toLowerCase(Locale.ROOT) : "qx";
    }

    /** Name of a candidate within a page that may hold many documents. */
    static String anchor(int number, Candidate candidate) {
        return "d" + number + "-" + candidate.fingerprint();
    }

    private static Template compile(String name) {
        return COMPILER.compile("{{#view}}" + resource(name + ".mustache") + "{{/view}}");
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
