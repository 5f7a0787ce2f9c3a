package wpr.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import wpr.model.Zone;

/**
 * Turns a tree of HTML elements into blocks. HTML, Markdown and the XHTML that Tika makes of office formats all come
 * this way.
 */
final class MarkupReader {
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "button",
            "select",
            "input",
            "textarea",
            "head",
            "audio",
            "video",
            "canvas",
            "datalist");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "output", "q", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern NOTE = Pattern.compile("(?i)(^|[\\s_-])(foot|end)?notes?([\\s_-]?text)?($|\\s)");
    private static final Pattern QUOTE =
            Pattern.compile("(?i)(^|\\s)(intense_|block_)?(quote|quotations?|block_text|citat)($|\\s)");
    private static final Pattern EDGE = Pattern.compile("(?i)(^|\\s)(header|footer)($|\\s)");
    private static final Pattern CAPTION = Pattern.compile("(?i)(^|\\s)caption($|\\s)");
    private static final Pattern CONTENTS = Pattern.compile(
            "(?i)(^|[\\s_-])(toc|contents|table-of-contents|indholdsfortegnelse)([\\s_-]?(\\d|heading))?($|\\s)");

    private final Draft draft;
    private final StringBuilder line = new StringBuilder();
    private int slide;

    MarkupReader(Draft draft) {
        this.draft = draft;
    }

    /** What the blocks inside an element are. */
    private record Place(Zone zone, int level) {
        Place in(Zone inner) {
            return new Place(inner, 0);
        }
    }

    /** Adds the blocks of an element. */
    void read(Element root) {
        read(root, Zone.BODY);
    }

    /** Adds the blocks of an element that stands in a zone. */
    void read(Element root, Zone zone) {
        Place place = new Place(zone, 0);
        children(root, place);
        flush(place);
    }

    /** Number of slides met. */
    int slides() {
        return slide;
    }

    private void children(Element element, Place place) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(SPACES.matcher(text.getWholeText()).replaceAll(" "));
            } else if (child instanceof Element inner) {
                element(inner, place);
            }
        }
    }

    private void element(Element element, Place place) {
        String tag = element.normalName();
        if (DROPPED.contains(tag) || element.hasClass("slide-master-content")) {
            return;
        }
        if (tag.equals("br")) {
            lineBreak(element, place);
        } else if (INLINE.contains(tag)) {
            inline(element, tag, place);
        } else {
            flush(place);
            Place inner = inside(element, tag, place);
            children(element, inner);
            flush(inner);
        }
    }

    /** Two line breaks end a paragraph, one is a space. */
    private void lineBreak(Element element, Place place) {
        Element next = element.nextElementSibling();
        boolean twice = next != null && next.normalName().equals("br") && blankBetween(element, next);
        if (twice) {
            flush(place);
        } else {
            line.append(' ');
        }
    }

    private static boolean blankBetween(Node from, Node to) {
        for (Node n = from.nextSibling(); n != null && n != to; n = n.nextSibling()) {
            if (!(n instanceof TextNode text) || !text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void inline(Element element, String tag, Place place) {
        switch (tag) {
            case "sup" -> line.append(Superscript.of(element.text()));
            case "q" -> {
                line.append('“');
                children(element, place);
                line.append('”');
            }
            case "a" -> link(element, place);
            default -> children(element, place);
        }
    }

    /** A link to a footnote keeps its number raised; the way back from the note says nothing. */
    private void link(Element element, Place place) {
        String role = element.attr("role") + " " + element.className();
        if (role.contains("noteref") || role.contains("footnote-ref")) {
            line.append(Superscript.of(element.text()));
        } else if (!role.contains("backlink") && !role.contains("footnote-back")) {
            children(element, place);
        }
    }

    private Place inside(Element element, String tag, Place place) {
        if (element.hasClass("slide-content") || element.hasClass("slide-notes") || element.hasClass("notes-content")) {
            return slide(element);
        }
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return place.zone == Zone.BODY ? new Place(Zone.HEADING, tag.charAt(1) - '0') : place;
        }
        Zone marked = marked(element);
        if (marked != Zone.BODY) {
            return place.in(marked);
        }
        return switch (tag) {
            case "li", "dt", "dd" ->
                place.zone == Zone.NOTE || place.zone == Zone.CONTENTS ? place : new Place(Zone.LIST, depth(element));
            case "td", "th" -> place.in(Zone.TABLE);
            case "blockquote" -> place.in(Zone.QUOTATION);
            case "caption", "figcaption" -> place.in(Zone.CAPTION);
            case "aside" -> place.in(Zone.BOX);
            case "nav" -> place.in(Zone.CONTENTS);
            default -> place;
        };
    }

    /** The zone that class or role of an element names; body where they name none. */
    private static Zone marked(Element element) {
        String words = element.className() + " " + element.id() + " "
                + element.attr("role").replace("doc-", "");
        if (words.isBlank()) {
            return Zone.BODY;
        }
        if (CONTENTS.matcher(words).find()) {
            return Zone.CONTENTS;
        }
        if (NOTE.matcher(element.className() + " " + element.attr("type") + " "
                        + element.attr("role").replace("doc-", ""))
                .find()) {
            return Zone.NOTE;
        }
        if (QUOTE.matcher(element.className()).find()) {
            return Zone.QUOTATION;
        }
        if (CAPTION.matcher(element.className()).find()) {
            return Zone.CAPTION;
        }
        return EDGE.matcher(element.className()).find() && element.normalName().matches("p|div")
                ? Zone.HEADER_FOOTER
                : Zone.BODY;
    }

    private Place slide(Element element) {
        if (element.hasClass("slide-content")) {
            slide++;
            return new Place(Zone.SLIDE, 0);
        }
        return new Place(Zone.SLIDE_NOTES, 0);
    }

    private static int depth(Element item) {
        int depth = 0;
        for (Element parent : item.parents()) {
            if (parent.normalName().matches("ul|ol|dl")) {
                depth++;
            }
        }
        return Math.max(1, depth);
    }

    private void flush(Place place) {
        draft.add(place.zone, place.level, slide, line.toString());
        line.setLength(0);
    }
}
