package wpr.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import wpr.extract.ExtractionException.Reason;
import wpr.model.RawBlock.Place;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.model.Zone;

/** Reads ODT text documents; footnotes follow the paragraph they hang on, tracked deletions and comments are out. */
final class OdtReader implements Reader {
    private static final Map<String, String> METADATA = Map.of(
            "title", "dc|title",
            "author", "meta|initial-creator, dc|creator",
            "created", "meta|creation-date",
            "modified", "dc|date",
            "language", "dc|language");

    @Override
    public void read(Input input, Draft draft) throws IOException, ExtractionException {
        Map<String, Element> parts = parts(input.content(), draft.allowance());
        Element content = parts.get("content.xml");
        Element styles = parts.getOrDefault("styles.xml", new Element("none"));
        if (parts.getOrDefault("META-INF/manifest.xml", styles).selectFirst("manifest|encryption-data") != null) {
            throw new ExtractionException(Reason.ENCRYPTED, Remark.of(Code.ENCRYPTED));
        }
        Element body = content == null ? null : content.selectFirst("office|text");
        if (content == null || body == null) {
            throw new IOException("no text part");
        }
        styles.select("style|master-page style|header text|p, style|master-page style|header-first text|p")
                .forEach(p -> draft.add(Zone.HEADER_FOOTER, 0, 0, Place.TOP, p.text()));
        numberNotes(content);
        new Flow(draft, new OdtStyles(styles, content)).blocks(body, Zone.BODY);
        styles.select("style|master-page style|footer text|p, style|master-page style|footer-first text|p")
                .forEach(p -> draft.add(Zone.HEADER_FOOTER, 0, 0, Place.BOTTOM, p.text()));
        if (content.selectFirst("office|annotation") != null) {
            draft.warn(Code.COMMENTS_LEFT_OUT);
        }
        if (content.selectFirst("text|tracked-changes") != null) {
            draft.warn(Code.CHANGES_ACCEPTED);
        }
        metadata(parts.getOrDefault("meta.xml", styles), draft);
    }

    /** Numbers are written into the file by layout and may be stale or missing; marks of other kinds stay. */
    private static void numberNotes(Element content) {
        int number = 0;
        for (Element citation : content.select("text|note > text|note-citation")) {
            number++;
            if (citation.text().matches("\\d*")) {
                citation.text(String.valueOf(number));
            }
        }
    }

    private static Map<String, Element> parts(byte[] content, Allowance allowance) throws IOException {
        Map<String, Element> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("(content|styles|meta|META-INF/manifest)\\.xml")) {
                    String xml = new String(allowance.part(zip), StandardCharsets.UTF_8);
                    parts.put(entry.getName(), allowance.tree(Jsoup.parse(xml, "", Parser.xmlParser())));
                }
            }
        }
        return parts;
    }

    private static void metadata(Element meta, Draft draft) {
        METADATA.forEach((key, query) -> {
            Element found = meta.selectFirst(query);
            draft.metadata(key, found == null ? "" : found.text());
        });
    }

    /** The flow of a document, block after block. */
    private static final class Flow {
        private final Draft draft;
        private final OdtStyles styles;

        Flow(Draft draft, OdtStyles styles) {
            this.draft = draft;
            this.styles = styles;
        }

        void blocks(Element parent, Zone zone) {
            for (Element child : parent.children()) {
                switch (child.normalName()) {
                    case "text:p", "text:h" -> paragraph(child, zone);
                    case "text:list", "text:list-item", "text:list-header" ->
                        blocks(child, zone == Zone.BODY ? Zone.LIST : zone);
                    case "text:table-of-content", "text:alphabetical-index", "text:illustration-index" ->
                        blocks(child, Zone.CONTENTS);
                    case "table:table" -> table(child);
                    case "draw:text-box", "draw:custom-shape" -> blocks(child, Zone.BOX);
                    case "text:tracked-changes",
                            "office:annotation",
                            "text:table-of-content-source",
                            "office:forms",
                            "text:sequence-decls" -> {}
                    default -> blocks(child, zone);
                }
            }
        }

        /** A table of one cell is a frame around text. */
        private void table(Element table) {
            int cells = table.select("table|table-cell").size();
            for (Element cell : table.select("table|table-cell")) {
                if (cell.closest("table|table") == table) {
                    blocks(cell, cells == 1 ? Zone.BOX : Zone.TABLE);
                }
            }
        }

        private void paragraph(Element paragraph, Zone zone) {
            StringBuilder text = new StringBuilder();
            text(paragraph, text);
            Zone own = paragraph.normalName().equals("text:h")
                    ? Zone.HEADING
                    : styles.zone(paragraph.attr("text:style-name"));
            Zone chosen = zone == Zone.BODY || zone == Zone.LIST && own == Zone.HEADING ? own : zone;
            int level = switch (chosen) {
                case HEADING -> Math.max(1, number(paragraph.attr("text:outline-level")));
                case LIST -> Math.max(1, paragraph.parents().select("text|list").size());
                default -> 0;
            };
            draft.add(chosen, level, 0, text.toString());
            for (Element note : paragraph.select("text|note")) {
                StringBuilder body = new StringBuilder(citation(note)).append(' ');
                note.select("text|note-body text|p").forEach(p -> text(p, body.append(' ')));
                draft.add(Zone.NOTE, 0, 0, body.toString());
            }
            for (Element box : paragraph.select("draw|text-box, draw|custom-shape")) {
                blocks(box, Zone.BOX);
            }
        }

        private static int number(String digits) {
            return digits.matches("\\d") ? Integer.parseInt(digits) : 0;
        }

        private static String citation(Element note) {
            Element citation = note.selectFirst("text|note-citation");
            return citation == null ? "" : citation.text();
        }

        private static void text(Element parent, StringBuilder text) {
            for (Node child : parent.childNodes()) {
                if (child instanceof TextNode characters) {
                    text.append(characters.getWholeText().replaceAll("\\s+", " "));
                } else if (child instanceof Element element) {
                    switch (element.normalName()) {
                        case "text:s", "text:tab", "text:line-break" -> text.append(' ');
                        case "text:note" -> text.append(Superscript.of(citation(element)));
                        case "office:annotation", "draw:frame", "draw:custom-shape", "text:ruby-text" -> {}
                        default -> text(element, text);
                    }
                }
            }
        }
    }
}
