package wpr.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import wpr.model.Zone;

/** The paragraph styles of an ODT file, as far as they tell what a paragraph is. */
final class OdtStyles {
    private static final int DEEPEST = 12;

    private record Style(String name, String parent, boolean framed) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** Collects the styles of both parts; automatic ones stand in the content. */
    OdtStyles(Element... parts) {
        for (Element part : parts) {
            for (Element style : part.select("style|style[style:family=paragraph]")) {
                Element properties = style.selectFirst("> style|paragraph-properties");
                boolean framed = properties != null
                        && !properties.attr("fo:border").isEmpty()
                        && !properties.attr("fo:border").equals("none");
                styles.put(
                        style.attr("style:name"),
                        new Style(
                                style.attr("style:display-name").isEmpty()
                                        ? style.attr("style:name")
                                        : style.attr("style:display-name"),
                                style.attr("style:parent-style-name"),
                                framed));
            }
        }
    }

    /** The zone that a style, or one it is based on, stands for; body where none does. */
    Zone zone(String id) {
        Style style = styles.get(id);
        boolean framed = false;
        for (int i = 0; style != null && i < DEEPEST; i++) {
            Zone zone = named(style.name.toLowerCase(Locale.ROOT));
            if (zone != Zone.BODY) {
                return zone;
            }
            framed |= style.framed;
            style = styles.get(style.parent);
        }
        return framed ? Zone.BOX : Zone.BODY;
    }

    private static Zone named(String name) {
        if (name.equals("title")) {
            return Zone.HEADING;
        }
        if (name.matches("quot.*|block text|citat.*")) {
            return Zone.QUOTATION;
        }
        if (name.matches("caption|table|illustration|figure|drawing|text")) {
            return Zone.CAPTION;
        }
        if (name.matches("(contents|toc).*")) {
            return Zone.CONTENTS;
        }
        return name.matches("footnote|endnote") ? Zone.NOTE : Zone.BODY;
    }
}
