package wpr.rules;

import java.util.List;

/** A codebook as one HTML page that loads nothing. */
final class HtmlPage implements CodebookPage {
    private static final String STYLE = """
            body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#222;background:#fff}
            h1,h2,h3{line-height:1.2;font-family:system-ui,sans-serif}h2{margin-top:3rem;border-bottom:1px solid #ccc}
            h3{margin-top:2.2rem}table{border-collapse:collapse;width:100%;font-size:.85rem}td,th{border-bottom:1px solid #ddd;
            padding:.3rem;text-align:left;vertical-align:top}pre{background:#f5f5f2;padding:.6rem;overflow:auto;max-height:14rem;white-space:pre-wrap}
            code,pre{font-size:.85rem;overflow-wrap:anywhere}mark{background:#fdeaa8}.ask{font-style:italic;font-size:1.1rem}
            @media(min-width:40rem){td code{overflow-wrap:break-word}}
            @media print{body{margin:0;max-width:none}h3{break-after:avoid}pre{max-height:none}}
            """;

    private final StringBuilder page = new StringBuilder();

    HtmlPage(String title, String locale) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(text(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
    }

    @Override
    public String text(String raw) {
        return escaped(raw.strip().replaceAll("\\s+", " "));
    }

    private static String escaped(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("`", "&#96;");
    }

    @Override
    public String name(String id) {
        return "<a href=\"#" + text(id) + "\"><code>" + text(id) + "</code></a>";
    }

    @Override
    public String code(String raw) {
        return "<code>" + text(raw) + "</code>";
    }

    @Override
    public String marked(String raw) {
        return text(raw).replaceAll("\\[\\[(.*?)\\]\\]", "<mark>$1</mark>");
    }

    @Override
    public void heading(int level, String id, String markup) {
        String anchor = id.isEmpty() ? "" : " id=\"" + text(id) + "\"";
        page.append("<h%d%s>%s</h%d>\n".formatted(level, anchor, markup, level));
    }

    @Override
    public void paragraph(String markup) {
        if (!markup.isBlank()) {
            page.append("<p>").append(markup).append("</p>\n");
        }
    }

    @Override
    public void question(String markup) {
        page.append("<p class=\"ask\">").append(markup).append("</p>\n");
    }

    @Override
    public void lines(List<String> raw) {
        page.append("<pre tabindex=\"0\">")
                .append(escaped(String.join("\n", raw)))
                .append("</pre>\n");
    }

    @Override
    public void items(List<String> markup) {
        page.append("<ul>\n");
        markup.forEach(item -> page.append("<li>").append(item).append("</li>\n"));
        page.append("</ul>\n");
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        page.append("<table>\n");
        row("th", head);
        rows.forEach(cells -> row("td", cells));
        page.append("</table>\n");
    }

    private void row(String tag, List<String> cells) {
        page.append("<tr>");
        cells.forEach(cell -> page.append("<%s>%s</%s>".formatted(tag, cell, tag)));
        page.append("</tr>\n");
    }

    @Override
    public String finished() {
        return page + "</body>\n</html>\n";
    }
}
