package wpr.extract;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Finds the boxes of a web page: parts that a class, a style sheet of the page or a style of their own gives a frame or
 * a ground of another colour. They are marked as {@code aside}. What a page only links to is not fetched.
 */
final class StyledBoxes {
    private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern FRAMED = Pattern.compile(
            "(?i)(^|;)\\s*(border\\s*:(?!\\s*(none|0|inherit|transparent))"
                    + "|background(-color)?\\s*:(?!\\s*(none|transparent|inherit|initial|unset|white|#fff(fff)?\\b|url)))");
    private static final String NAMED =
            "[class~=(?i)(^|[\\s_-])(fact|fakta|info|tekst|text|call)?-?(box|boks|callout|panel)($|[\\s_-])]";
    private static final String SPANNING = "h1, main, article, nav";
    private static final int MOST_RULES = 500;

    private StyledBoxes() {}

    /** Marks the boxes of a page; what holds half of its words or a part of its skeleton is no box. */
    static void mark(Document page) {
        int all = words(page.body());
        mark(page, NAMED, all);
        page.select("[style]").stream()
                .filter(element -> FRAMED.matcher(element.attr("style")).find())
                .forEach(element -> mark(element, all));
        for (Element sheet : page.select("style")) {
            List<MatchResult> rules = RULE.matcher(COMMENT.matcher(sheet.data()).replaceAll(""))
                    .results()
                    .limit(MOST_RULES)
                    .toList();
            rules.stream()
                    .filter(rule -> FRAMED.matcher(rule.group(2)).find())
                    .forEach(rule -> mark(page, rule.group(1).strip(), all));
        }
    }

    private static void mark(Document page, String selector, int all) {
        try {
            page.select(selector).forEach(element -> mark(element, all));
        } catch (SelectorParseException | IllegalArgumentException e) {
            return; // a selector for states and parts that a tree does not have, such as :hover
        }
    }

    private static void mark(Element element, int all) {
        boolean block = element.normalName().matches("div|section|p|dl|figure");
        boolean small = words(element) * 2 < all;
        if (block && small && element.select(SPANNING).isEmpty()) {
            element.tagName("aside");
        }
    }

    private static int words(Element element) {
        return element.text().split(" ").length;
    }
}
