package wpr.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wpr.extract.Extras.Kind;
import wpr.model.RawBlock.Place;
import wpr.model.Remark.Code;
import wpr.model.Zone;

/**
 * Reads DOCX. Unless asked otherwise, tracked insertions are in, tracked deletions, comments and hidden text are out, each
 * with a warning; text boxes follow the paragraph they hang on, and so do footnotes.
 */
final class WordReader implements Reader {
    @Override
    public void read(Input input, Draft draft) throws IOException {
        try (OfficePackage office = OfficePackage.open(input.content(), draft.allowance())) {
            PackagePart main = office.main();
            Extras extras = input.options().extras();
            Body body = new Body(draft, extras, styles(office, main), notes(office, main));
            edges(office, main, "header", Place.TOP, draft);
            body.blocks(office.tree(main).select("w|body").first(), Zone.BODY);
            edges(office, main, "footer", Place.BOTTOM, draft);
            office.metadata(draft);
            body.warn();
            if (!office.related(main, "comments").isEmpty()) {
                draft.warn(extras.reads(Kind.COMMENTS) ? Code.COMMENTS_READ : Code.COMMENTS_LEFT_OUT);
            }
        }
    }

    private static WordStyles styles(OfficePackage office, PackagePart main) throws IOException {
        List<PackagePart> parts = office.related(main, "styles");
        return parts.isEmpty() ? WordStyles.NONE : WordStyles.of(office.tree(parts.get(0)));
    }

    /** Footnotes and endnotes by kind and id. */
    private static Map<String, Element> notes(OfficePackage office, PackagePart main) throws IOException {
        Map<String, Element> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote", "comment")) {
            for (PackagePart part : office.related(main, kind + "s")) {
                for (Element note : office.tree(part).select("w|" + kind)) {
                    notes.put(kind + note.attr("w:id"), note);
                }
            }
        }
        return notes;
    }

    private static void edges(OfficePackage office, PackagePart main, String type, Place place, Draft draft)
            throws IOException {
        for (PackagePart part : office.related(main, type)) {
            for (Element paragraph : office.tree(part).select("w|p")) {
                draft.add(Zone.HEADER_FOOTER, 0, 0, place, new WordRuns(paragraph, Extras.DEFAULT).text());
            }
        }
    }

    /** The flow of a document, block after block. */
    private static final class Body {
        private final Draft draft;
        private final Extras extras;
        private final WordStyles styles;
        private final Map<String, Element> notes;
        private int numbered;
        private boolean changed;
        private boolean hidden;

        Body(Draft draft, Extras extras, WordStyles styles, Map<String, Element> notes) {
            this.draft = draft;
            this.extras = extras;
            this.styles = styles;
            this.notes = notes;
        }

        void blocks(@Nullable Element parent, Zone zone) {
            if (parent == null) {
                return;
            }
            for (Element child : parent.children()) {
                switch (child.normalName()) {
                    case "w:p" -> paragraph(child, zone);
                    case "w:tbl" -> table(child);
                    case "w:sdt" -> blocks(child.selectFirst("> w|sdtContent"), contents(child) ? Zone.CONTENTS : zone);
                    case "w:customxml", "w:smarttag" -> blocks(child, zone);
                    case "w:ins", "w:moveto" -> changed(child, zone, !extras.rejected());
                    case "w:del", "w:movefrom" -> changed(child, zone, extras.rejected());
                    default -> {}
                }
            }
        }

        private void changed(Element change, Zone zone, boolean read) {
            changed = true;
            if (read) {
                blocks(change, zone);
            }
        }

        private static boolean contents(Element structured) {
            Element gallery = structured.selectFirst("> w|sdtPr w|docPartGallery");
            return gallery != null && gallery.attr("w:val").startsWith("Table of Contents");
        }

        private void paragraph(Element paragraph, Zone zone) {
            WordRuns runs = new WordRuns(paragraph, extras);
            List<Element> cited = new ArrayList<>();
            for (String key : runs.noteKeys()) {
                Element note = notes.get(key);
                if (note != null) {
                    cited.add(note);
                }
            }
            WordStyles.Role role = styles.role(paragraph);
            boolean plain = zone == Zone.BODY || zone == Zone.TABLE && role.zone() == Zone.LIST;
            draft.add(plain ? role.zone() : zone, plain ? role.level() : 0, 0, runs.text(numbered));
            changed |= runs.changed();
            hidden |= runs.hidden();
            if (extras.reads(Kind.TEXT_BOXES)) {
                runs.textBoxes().forEach(box -> blocks(box, Zone.BOX));
            } else if (!runs.textBoxes().isEmpty()) {
                draft.warn(Code.TEXT_BOXES_LEFT_OUT);
            }
            if (extras.reads(Kind.COMMENTS)) {
                for (String id : runs.commentIds()) {
                    Element comment = notes.get("comment" + id);
                    draft.add(Zone.NOTE, 0, 0, comment == null ? "" : text(comment));
                }
            }
            for (Element note : cited) {
                numbered++;
                draft.add(Zone.NOTE, 0, 0, numbered + " " + text(note));
            }
        }

        private String text(Element note) {
            StringBuilder text = new StringBuilder();
            note.select("> w|p").forEach(p -> text.append(' ').append(new WordRuns(p, extras).text()));
            return text.toString().strip();
        }

        /** A table of one cell is a frame around text; in any other each paragraph of a cell is a block. */
        private void table(Element table) {
            List<Element> cells = new ArrayList<>();
            for (Element row : table.select("> w|tr, > w|sdt > w|sdtContent > w|tr, > w|ins > w|tr")) {
                cells.addAll(row.select("> w|tc, > w|sdt > w|sdtContent > w|tc"));
            }
            cells.forEach(cell -> blocks(cell, cells.size() == 1 ? Zone.BOX : Zone.TABLE));
        }

        void warn() {
            if (changed) {
                draft.warn(extras.rejected() ? Code.CHANGES_REJECTED : Code.CHANGES_ACCEPTED);
            }
            if (hidden) {
                draft.warn(extras.reads(Kind.HIDDEN_TEXT) ? Code.HIDDEN_TEXT_READ : Code.HIDDEN_TEXT_LEFT_OUT);
            }
        }
    }
}
