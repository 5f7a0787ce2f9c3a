package wpr.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.NoteLink;
import wpr.model.Remark;
import wpr.model.Repair;
import wpr.model.Zone;

/** The text of documents as the rules see it, passage by passage, for people and for programs. */
public final class Extract {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private Extract() {}

    /** One passage a paragraph, with its page and zone in front and a line for each new section. */
    public static void text(Document document, Remarks remarks, Appendable out) throws IOException {
        out.append("== ").append(document.id()).append(" ==\n");
        int section = -1;
        for (Block block : document.blocks()) {
            if (block.section() != section) {
                section = block.section();
                String path = document.sections().get(section).path();
                out.append(path.isEmpty() ? "" : "\n-- " + path + " --\n");
            }
            int page = document.page(block.start());
            out.append('\n')
                    .append('[')
                    .append(page == 0 ? "" : page + " ")
                    .append(block.zone().id())
                    .append("] ")
                    .append(document.text(), block.start(), block.end())
                    .append('\n');
        }
        for (Remark warning : document.source().warnings()) {
            out.append("\n! ").append(remarks.say(warning)).append('\n');
        }
    }

    /** One line for each change made to the text: page, rule, before, after. */
    public static void repairs(Document document, Appendable out) throws IOException {
        out.append("\n-- ").append(String.valueOf(document.repairs().size())).append(" repairs --\n");
        for (Repair repair : document.repairs()) {
            out.append(repair.page() == 0 ? "" : "page " + repair.page() + "  ")
                    .append(repair.rule())
                    .append(": ")
                    .append(visible(repair.before()))
                    .append(" -> ")
                    .append(visible(repair.after()))
                    .append('\n');
        }
    }

    private static String visible(String text) {
        return text.isEmpty() ? "(nothing)" : "\"" + text.replace("\n", "\\n") + "\"";
    }

    /** The header of {@link #csv}. */
    public static void csvHeader(Appendable out) throws IOException {
        CSV.printRecord(out, "document", "page", "section", "zone", "part", "quoted", "start", "end", "text");
    }

    /** One passage a row; a passage counts as quoted where all of it stands in a quotation. */
    public static void csv(Document document, Appendable out) throws IOException {
        for (Block block : document.blocks()) {
            CSV.printRecord(
                    out,
                    document.id(),
                    CsvTable.page(document.page(block.start())),
                    document.sections().get(block.section()).path(),
                    block.zone().id(),
                    block.part().id(),
                    quoted(document, block),
                    block.start(),
                    block.end(),
                    document.text().substring(block.start(), block.end()));
        }
    }

    /** A document as one JSON object on one line. */
    public static String json(Document document, Remarks remarks) {
        ObjectNode node = Json.object();
        Document.Source source = document.source();
        node.put("document", document.id()).put("sha256", source.sha256()).put("media_type", source.mediaType());
        node.put("pages", source.pages()).put("ocr_pages", source.ocrPages());
        ObjectNode stated = node.putObject("stated");
        source.metadata().forEach(stated::put);
        ArrayNode warnings = node.putArray("warnings");
        source.warnings()
                .forEach(warning ->
                        warnings.addObject().put("code", warning.code().id()).put("text", remarks.say(warning)));
        ArrayNode passages = node.putArray("passages");
        for (Block block : document.blocks()) {
            ObjectNode passage = passages.addObject();
            int page = document.page(block.start());
            if (page > 0) {
                passage.put("page", page);
            }
            passage.put("section", document.sections().get(block.section()).path());
            passage.put("zone", block.zone().id()).put("level", block.level());
            passage.put("part", block.part().id()).put("quoted", quoted(document, block));
            passage.put("start", block.start()).put("end", block.end());
            passage.put("text", document.text().substring(block.start(), block.end()));
        }
        ArrayNode repairs = node.putArray("repairs");
        for (Repair repair : document.repairs()) {
            ObjectNode made = repairs.addObject().put("rule", repair.rule());
            if (repair.page() > 0) {
                made.put("page", repair.page());
            }
            made.put("start", repair.start()).put("before", repair.before()).put("after", repair.after());
        }
        ArrayNode notes = node.putArray("notes");
        for (NoteLink link : NoteLink.in(document)) {
            notes.addObject()
                    .put("number", link.number())
                    .put("call", link.call())
                    .put("note", document.blocks().get(link.note()).start());
        }
        return Json.line(node);
    }

    private static boolean quoted(Document document, Block block) {
        return block.zone() == Zone.QUOTATION || document.quoted(block.start(), block.end());
    }
}
