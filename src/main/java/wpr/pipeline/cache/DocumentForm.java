package wpr.pipeline.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.OffsetMap;
import wpr.model.PageStart;
import wpr.model.Part;
import wpr.model.Remark;
import wpr.model.Repair;
import wpr.model.Section;
import wpr.model.Span;
import wpr.model.Zone;

/** A document as bytes, without its id: the same content may stand under several. */
public final class DocumentForm {
    private static final List<Zone> ZONES = List.of(Zone.values());
    private static final List<Remark.Code> CODES = List.of(Remark.Code.values());
    private static final List<Part> PARTS = List.of(Part.values());

    private DocumentForm() {}

    /** Writes a document. */
    public static byte[] write(Document document) {
        Encoder out = new Encoder();
        out.text(document.text());
        out.each(document.blocks(), block -> {
            out.number(block.start());
            out.number(block.end() - block.start());
            out.number(block.zone().ordinal());
            out.number(block.level());
            out.number(block.section());
            out.number(block.part().ordinal());
        });
        out.each(document.sections(), section -> {
            out.number(section.level());
            out.string(section.path());
            out.number(section.start());
            out.number(section.end());
        });
        out.each(document.pageStarts(), page -> {
            out.number(page.offset());
            out.number(page.page());
        });
        out.each(document.quotations(), span -> {
            out.number(span.start());
            out.number(span.end());
        });
        out.each(document.repairs(), repair -> {
            out.string(repair.rule());
            out.number(repair.start());
            out.string(repair.before());
            out.string(repair.after());
            out.number(repair.page());
        });
        numbers(document.offsets().anchors(), out);
        numbers(document.offsets().rawAnchors(), out);
        source(document.source(), out);
        return out.bytes();
    }

    /** Reads a document and gives it an id. */
    public static Document read(String id, byte[] bytes) {
        Decoder in = new Decoder(bytes);
        return new Document(
                id,
                in.text(),
                in.each(() -> block(in)),
                in.each(() -> new Section(in.number(), in.string(), in.number(), in.number())),
                in.each(() -> new PageStart(in.number(), in.number())),
                in.each(() -> new Span(in.number(), in.number())),
                in.each(() -> new Repair(in.string(), in.number(), in.string(), in.string(), in.number())),
                new OffsetMap(numbers(in), numbers(in)),
                source(in));
    }

    private static Block block(Decoder in) {
        int start = in.number();
        int end = start + in.number();
        return new Block(start, end, ZONES.get(in.number()), in.number(), in.number(), PARTS.get(in.number()));
    }

    /** Numbers that mostly rise a little. */
    private static void numbers(int[] values, Encoder out) {
        out.number(values.length);
        int before = 0;
        for (int value : values) {
            out.number(value - before);
            before = value;
        }
    }

    private static int[] numbers(Decoder in) {
        int[] values = new int[in.number()];
        int before = 0;
        for (int i = 0; i < values.length; i++) {
            before += in.number();
            values[i] = before;
        }
        return values;
    }

    private static void source(Document.Source source, Encoder out) {
        out.string(source.sha256());
        out.string(source.mediaType());
        out.number(source.pages());
        out.number(source.ocrPages());
        out.number(source.boilerplate());
        out.number(source.duplicates());
        out.each(source.metadata().entrySet(), entry -> {
            out.string(entry.getKey());
            out.string(entry.getValue());
        });
        out.each(source.warnings(), remark -> remark(remark, out));
    }

    /** Writes what is said of a document that could not be read. */
    public static byte[] write(Remark remark) {
        Encoder out = new Encoder();
        remark(remark, out);
        return out.bytes();
    }

    /** Reads what {@link #write(Remark)} wrote. */
    public static Remark remark(byte[] bytes) {
        return remark(new Decoder(bytes));
    }

    private static void remark(Remark remark, Encoder out) {
        out.number(remark.code().ordinal());
        out.each(remark.arguments(), out::string);
    }

    private static Remark remark(Decoder in) {
        return new Remark(CODES.get(in.number()), in.each(in::string));
    }

    private static Document.Source source(Decoder in) {
        return new Document.Source(
                in.string(),
                in.string(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                metadata(in),
                in.each(() -> remark(in)));
    }

    private static SortedMap<String, String> metadata(Decoder in) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(in.each(() -> Map.entry(in.string(), in.string())));
        SortedMap<String, String> metadata = new TreeMap<>();
        entries.forEach(entry -> metadata.put(entry.getKey(), entry.getValue()));
        return metadata;
    }
}
