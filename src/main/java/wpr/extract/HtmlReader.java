package wpr.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import wpr.model.Remark.Code;

/** Reads web pages: what belongs to the site and not to the text is left out, with a warning that counts its words. */
final class HtmlReader implements Reader {
    private static final String WORDY = "[id~=(?i)X], [class~=(?i)X]";
    private static final String COOKIES = WORDY.replace("X", "cookie|consent|gdpr|samtykke");
    private static final String NAVIGATION =
            "nav, [role=navigation], [role=menu], [role=menubar], [role=search], [class~=(?i)breadcrumb|br[oø]dkrumme]";
    private static final String HIDDEN =
            "[hidden], [style~=(?i)display:\\s*none], [style~=(?i)visibility:\\s*hidden], dialog:not([open])";
    private static final Pattern SKIP_LINK =
            Pattern.compile("(?iU)(spring|gå|hop|videre) (direkte )?(til|over)\\b.*|(skip|jump) (to|over)\\b.*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Override
    public void read(Input input, Draft draft) throws IOException {
        read(draft.allowance().tree(Jsoup.parse(new ByteArrayInputStream(input.content()), null, "")), draft);
    }

    static void read(Document page, Draft draft) {
        metadata(page, draft);
        page.select("nav[role=doc-toc], nav.toc, nav#TOC, nav#toc")
                .tagName("div")
                .addClass("toc");
        drop(page.select(COOKIES).not("html, body, main, article"), Code.COOKIE_TEXT_LEFT_OUT, draft);
        drop(page.select(NAVIGATION), Code.NAVIGATION_LEFT_OUT, draft);
        drop(
                page.select("a[href^=#]").stream()
                        .filter(HtmlReader::skips)
                        .collect(Elements::new, Elements::add, Elements::addAll),
                Code.SKIP_LINKS_LEFT_OUT,
                draft);
        drop(page.select(HIDDEN), Code.UNSEEN_TEXT_LEFT_OUT, draft);
        StyledBoxes.mark(page);
        Element body = page.body();
        Element main = body.selectFirst("main, [role=main]");
        if (main != null && words(main) * 2 >= words(body)) {
            edges(body, main);
        } else {
            body.select("> header:not(:has(h1)), > footer, [role=banner], [role=contentinfo]")
                    .forEach(HtmlReader::edge);
        }
        new MarkupReader(draft).read(body);
    }

    private static void metadata(Document page, Draft draft) {
        draft.metadata("title", page.title());
        draft.metadata("language", page.select("html").attr("lang").toLowerCase(Locale.ROOT));
        Map.of(
                        "author", "meta[name~=(?i)^(dc\\.)?(author|creator)$]",
                        "created",
                                "meta[name~=(?i)^(dc\\.)?(date|created|dcterms\\.created)$], meta[property=article:published_time]",
                        "modified", "meta[name~=(?i)^(dcterms\\.)?modified$], meta[property=article:modified_time]")
                .forEach((key, query) -> draft.metadata(key, page.select(query).attr("content")));
    }

    private static void drop(Elements elements, Code what, Draft draft) {
        int words = 0;
        for (Element element : elements) {
            if (element.ownerDocument() != null) {
                words += words(element);
                element.remove();
            }
        }
        if (words > 0) {
            draft.warn(what, words);
        }
    }

    private static boolean skips(Element link) {
        return SKIP_LINK.matcher(link.text().strip()).matches();
    }

    private static int words(Element element) {
        return (int) WORD.matcher(element.text()).results().count();
    }

    /** What stands around the main text is the frame of the site. */
    private static void edges(Element body, Element main) {
        for (Element at = main; at != body && at != null; at = at.parent()) {
            at.siblingElements().forEach(HtmlReader::edge);
        }
    }

    private static void edge(Element element) {
        element.tagName("div").attr("class", "footer");
    }
}
