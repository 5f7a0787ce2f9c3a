package wpr.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Reads Markdown with tables, footnotes and front matter, by way of HTML. */
final class MarkdownReader implements Reader {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), YamlFrontMatterExtension.create());
    private static final Map<String, String> KEYS =
            Map.of("title", "title", "author", "author", "date", "created", "lang", "language");

    @Override
    public void read(Input input, Draft draft) {
        Node tree = Parser.builder().extensions(EXTENSIONS).build().parse(Charsets.decode(input, draft));
        YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
        tree.accept(front);
        front.getData().forEach((key, values) -> {
            String name = KEYS.get(key.toLowerCase(Locale.ROOT));
            if (name != null) {
                draft.metadata(name, String.join("; ", values));
            }
        });
        String html = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(tree);
        new MarkupReader(draft)
                .read(draft.allowance().tree(Jsoup.parseBodyFragment(html)).body());
    }
}
