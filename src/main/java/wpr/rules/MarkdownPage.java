package wpr.rules;

import java.util.List;

/** A codebook in Markdown. */
final class MarkdownPage implements CodebookPage {
    private final StringBuilder page = new StringBuilder();

    @Override
    public String text(String raw) {
        return raw.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|~]|&(?=#?\\w+;))", "\\\\$1");
    }

    @Override
    public String name(String id) {
        return code(id);
    }

    @Override
    public String code(String raw) {
        return "`" + raw.replace("`", "'") + "`";
    }

    @Override
    public String marked(String raw) {
        return text(raw).replaceAll("\\\\\\[\\\\\\[(.*?)\\\\\\]\\\\\\]", "**$1**");
    }

    @Override
    public void heading(int level, String id, String markup) {
        paragraph("#".repeat(level) + " " + markup);
    }

    @Override
    public void paragraph(String markup) {
        if (!markup.isBlank()) {
            page.append(markup).append("\n\n");
        }
    }

    @Override
    public void question(String markup) {
        paragraph("**" + markup + "**");
    }

    @Override
    public void lines(List<String> raw) {
        String fence = raw.stream().anyMatch(line -> line.contains("```")) ? "````" : "```";
        page.append(fence).append('\n');
        raw.forEach(line -> page.append(line).append('\n'));
        page.append(fence).append("\n\n");
    }

    @Override
    public void items(List<String> markup) {
        markup.forEach(item -> page.append("- ").append(item).append('\n'));
        page.append('\n');
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        row(head);
        page.append("|---".repeat(head.size())).append("|\n");
        rows.forEach(this::row);
        page.append('\n');
    }

    private void row(List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String finished() {
        return page.toString();
    }
}
