package wpr.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wpr.model.Zone;

/** The paragraph styles of a DOCX file, as far as they tell what a paragraph is. */
final class WordStyles {
    static final WordStyles NONE = new WordStyles(Map.of(), "");

    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) ?([1-9])");
    private static final Pattern CONTENTS =
            Pattern.compile("(toc|contents|indholdsfortegnelse)( .*|\\d?)|indeks.*|index.*");
    private static final Pattern QUOTATION =
            Pattern.compile("(intense |block )?(quotes?|quotations?|text)|(stærkt )?citat.*");
    private static final Pattern CAPTION =
            Pattern.compile("(image |table )?caption|billedtekst|figure|illustration|drawing");
    private static final Pattern LIST = Pattern.compile("(list (bullet|number)|opstilling).*");

    /** What a paragraph is; its level is that of a heading or the depth of a list item. */
    record Role(Zone zone, int level) {}

    private record Style(String name, String parent, int outline, int depth) {}

    private static final int UNSET = -1;

    private final Map<String, Style> styles;
    private final String standard;

    private WordStyles(Map<String, Style> styles, String standard) {
        this.styles = styles;
        this.standard = standard;
    }

    static WordStyles of(Element tree) {
        Map<String, Style> styles = new HashMap<>();
        String standard = "";
        for (Element style : tree.select("w|style[w:type=paragraph]")) {
            String id = style.attr("w:styleId");
            String name = attribute(style, "> w|name", "w:val").toLowerCase(Locale.ROOT);
            Element properties = style.selectFirst("> w|pPr");
            styles.put(
                    id,
                    new Style(name, attribute(style, "> w|basedOn", "w:val"), outline(properties), depth(properties)));
            if (style.attr("w:default").matches("1|true")) {
                standard = id;
            }
        }
        return new WordStyles(styles, standard);
    }

    /** What a paragraph is by its own properties, then by its style and the styles that one is based on. */
    Role role(Element paragraph) {
        Element properties = paragraph.selectFirst("> w|pPr");
        String id = properties == null ? "" : attribute(properties, "> w|pStyle", "w:val");
        int outline = outline(properties);
        int depth = depth(properties);
        Style style = styles.get(id.isEmpty() ? standard : id);
        for (int i = 0; style != null && i < 12; i++) {
            Role named = named(style.name);
            if (named != null) {
                return named;
            }
            outline = outline == UNSET ? style.outline : outline;
            depth = depth == UNSET ? style.depth : depth;
            style = styles.get(style.parent);
        }
        if (outline >= 0 && outline < 9) {
            return new Role(Zone.HEADING, outline + 1);
        }
        return depth > 0 ? new Role(Zone.LIST, depth) : new Role(framed(properties) ? Zone.BOX : Zone.BODY, 0);
    }

    private static @Nullable Role named(String name) {
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return new Role(Zone.HEADING, Integer.parseInt(heading.group(1)));
        }
        if (name.equals("title") || name.equals("titel")) {
            return new Role(Zone.HEADING, 1);
        }
        Zone zone = CONTENTS.matcher(name).matches()
                ? Zone.CONTENTS
                : QUOTATION.matcher(name).matches()
                        ? Zone.QUOTATION
                        : CAPTION.matcher(name).matches()
                                ? Zone.CAPTION
                                : LIST.matcher(name).matches() ? Zone.LIST : null;
        return zone == null ? null : new Role(zone, zone == Zone.LIST ? 1 : 0);
    }

    /** A paragraph with a line on all four sides is a box. */
    private static boolean framed(@Nullable Element properties) {
        return properties != null
                && properties.select("> w|pBdr > *").stream()
                                .filter(side -> !side.attr("w:val").matches("none|nil|"))
                                .map(Element::normalName)
                                .filter(name -> name.matches("w:(top|bottom|left|right|start|end)"))
                                .distinct()
                                .count()
                        == 4;
    }

    private static int outline(@Nullable Element properties) {
        String value = properties == null ? "" : attribute(properties, "> w|outlineLvl", "w:val");
        return value.isEmpty() ? UNSET : Integer.parseInt(value);
    }

    /** Depth of a list item from 1; 0 where the list is switched off. */
    private static int depth(@Nullable Element properties) {
        Element numbering = properties == null ? null : properties.selectFirst("> w|numPr");
        if (numbering == null) {
            return UNSET;
        }
        if (attribute(numbering, "> w|numId", "w:val").equals("0")) {
            return 0;
        }
        String level = attribute(numbering, "> w|ilvl", "w:val");
        return level.isEmpty() ? 1 : Integer.parseInt(level) + 1;
    }

    private static String attribute(Element element, String query, String attribute) {
        Element found = element.selectFirst(query);
        return found == null ? "" : found.attr(attribute);
    }
}
