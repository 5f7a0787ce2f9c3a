package wpr.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Remark;
import wpr.model.Repair;
import wpr.model.Zone;

/**
 * The text of documents as the rules see it, as one web page: a colour for each zone with its name beside it, dotted lines
 * under what is quoted, and, where asked for, a mark at each repair that tells what stood there.
 */
public final class ExtractHtml {
    private final Wording wording;
    private final Remarks remarks;
    private final boolean repairs;
    private final Appendable out;

    /**
     * @param locale {@code da} or {@code en}
     * @param repairs whether repairs are marked
     */
    public ExtractHtml(String locale, boolean repairs, Appendable out) {
        this.wording = new Wording(locale);
        this.remarks = Remarks.in(locale);
        this.repairs = repairs;
        this.out = out;
    }

    /** Begins the page with its legend. */
    public void begin() throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(wording.locale())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.append("<title>wpr extract</title>\n<style>\n");
        out.append(Page.resource("extract.css")).append("</style>\n</head>\n<body>\n<ul class=\"legend\">\n");
        for (Zone zone : Zone.values()) {
            out.append("<li class=\"")
                    .append(zone.id())
                    .append("\">")
                    .append(name(zone))
                    .append("</li>\n");
        }
        out.append("<li><span class=\"quoted\">").append(say("extract.quoted")).append("</span></li>\n");
        if (repairs) {
            out.append("<li><ins>").append(say("extract.repaired")).append("</ins></li>\n");
        }
        out.append("</ul>\n");
    }

    /** Adds a document. */
    public void document(Document document) throws IOException {
        out.append("<section class=\"document\">\n<h1>")
                .append(Page.escape(document.id()))
                .append("</h1>\n");
        warnings(document.source().warnings());
        Deque<Repair> left = new ArrayDeque<>();
        if (repairs) {
            document.repairs().stream()
                    .sorted(Comparator.comparingInt(Repair::start))
                    .forEach(left::add);
        }
        int page = 0;
        for (Block block : document.blocks()) {
            int at = document.page(block.start());
            String mark = at == 0 ? "" : say("extract.page", at) + " · ";
            boolean first = at != page;
            page = at;
            out.append("<div class=\"p ").append(block.zone().id()).append(first && at > 1 ? " page\">" : "\">");
            out.append("<span class=\"mark\">")
                    .append(mark)
                    .append(name(block.zone()))
                    .append("</span><p>");
            passage(document, block, left);
            out.append("</p></div>\n");
        }
        out.append("</section>\n");
    }

    /** Ends the page. */
    public void end() throws IOException {
        out.append("</body>\n</html>\n");
    }

    private void warnings(List<Remark> warnings) throws IOException {
        if (!warnings.isEmpty()) {
            out.append("<ul class=\"warnings\">\n");
            for (Remark warning : warnings) {
                out.append("<li>").append(Page.escape(remarks.say(warning))).append("</li>\n");
            }
            out.append("</ul>\n");
        }
    }

    private void passage(Document document, Block block, Deque<Repair> left) throws IOException {
        int at = block.start();
        while (!left.isEmpty() && left.peek().start() < block.end()) {
            Repair repair = left.remove();
            if (repair.start() < at) {
                continue; // another repair has changed the same characters
            }
            quoted(document, at, repair.start());
            int end = Math.min(block.end(), repair.start() + repair.after().length());
            String element = end == repair.start() ? "del" : "ins";
            out.append('<')
                    .append(element)
                    .append(" title=\"")
                    .append(title(repair))
                    .append("\">");
            out.append(Page.escape(document.text().substring(repair.start(), end)));
            out.append("</").append(element).append('>');
            at = end;
        }
        quoted(document, at, block.end());
    }

    private String title(Repair repair) {
        String before = repair.before().replace("\n", "\u23CE");
        return Page.escape(String.format(Locale.ROOT, "%s: \u201C%s\u201D", repair.rule(), before));
    }

    /** Text with what stands in quotation marked. */
    private void quoted(Document document, int start, int end) throws IOException {
        int at = start;
        for (var quotation : document.quotations()) {
            int from = Math.max(at, quotation.start());
            int to = Math.min(end, quotation.end());
            if (from < to) {
                out.append(Page.escape(document.text().substring(at, from)));
                out.append("<span class=\"quoted\">")
                        .append(Page.escape(document.text().substring(from, to)))
                        .append("</span>");
                at = to;
            }
        }
        out.append(Page.escape(document.text().substring(at, end)));
    }

    private String name(Zone zone) {
        return Page.escape(wording.say("passage.zone." + zone.id()));
    }

    private String say(String key, Object... arguments) {
        return Page.escape(wording.say(key, arguments));
    }
}
