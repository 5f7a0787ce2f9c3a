package wpr.extract;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wpr.extract.Extras.Kind;
import wpr.model.RawBlock.Place;
import wpr.model.Remark.Code;
import wpr.model.Zone;

/**
 * Reads PPTX: per slide its title, each paragraph of its shapes, table cells, diagram labels and speaker notes. Text at
 * the upper or lower edge of a slide is placed there, so that what all slides repeat can be told.
 */
final class SlidesReader implements Reader {
    private static final List<String> EDGES = List.of("dt", "ftr", "hdr", "sldNum");
    private static final double TOP = 0.08;
    private static final double BOTTOM = 0.87;

    @Override
    public void read(Input input, Draft draft) throws IOException {
        try (OfficePackage office = OfficePackage.open(input.content(), draft.allowance())) {
            PackagePart main = office.main();
            double height = number(office.tree(main).selectFirst("p|sldSz"), "cy");
            int number = 0;
            for (Element id : office.tree(main).select("p|sldIdLst > p|sldId")) {
                number++;
                slide(
                        office,
                        office.byId(main, id.attr("r:id")),
                        number,
                        height,
                        input.options().extras(),
                        draft);
            }
            draft.pages(number);
            office.metadata(draft);
        }
    }

    private static void slide(
            OfficePackage office, PackagePart part, int number, double height, Extras extras, Draft draft)
            throws IOException {
        Element slide = office.tree(part);
        if (slide.select("p|sld").attr("show").matches("0|false")) {
            if (!extras.reads(Kind.HIDDEN_SLIDES)) {
                draft.warn(Code.HIDDEN_SLIDE_LEFT_OUT, number);
                return;
            }
            draft.warn(Code.HIDDEN_SLIDE, number);
        }
        Element shapes = slide.selectFirst("p|cSld > p|spTree");
        if (shapes != null) {
            shapes.select("p|sp").stream()
                    .filter(shape -> placeholder(shape).matches("title|ctrTitle"))
                    .forEach(title -> draft.add(Zone.HEADING, 1, number, String.join(" ", paragraphs(title))));
            shapes(shapes, number, height, draft);
        }
        for (PackagePart diagram : office.related(part, "diagramData")) {
            office.tree(diagram).select("dgm|pt a|p").forEach(p -> draft.add(Zone.SLIDE, 0, number, text(p)));
        }
        for (PackagePart notes : office.related(part, "notesSlide")) {
            if (!extras.reads(Kind.SLIDE_NOTES)) {
                draft.warn(Code.NOTES_LEFT_OUT);
                break;
            }
            office.tree(notes).select("p|sp").stream()
                    .filter(shape -> placeholder(shape).equals("body"))
                    .flatMap(shape -> shape.select("a|p").stream())
                    .forEach(p -> draft.add(Zone.SLIDE_NOTES, 0, number, text(p)));
        }
    }

    private static void shapes(Element parent, int number, double height, Draft draft) {
        for (Element shape : parent.children()) {
            switch (shape.normalName()) {
                case "p:sp" -> shape(shape, number, place(shape, height), draft);
                case "p:grpsp" -> shapes(shape, number, height, draft);
                case "p:graphicframe" ->
                    shape.select("a|tc")
                            .forEach(cell -> draft.add(Zone.TABLE, 0, number, String.join(" ", paragraphs(cell))));
                case "mc:alternatecontent" -> {
                    Element choice = shape.selectFirst("> mc|Choice");
                    if (choice != null) {
                        shapes(choice, number, height, draft);
                    }
                }
                default -> {}
            }
        }
    }

    private static void shape(Element shape, int number, Place place, Draft draft) {
        String kind = placeholder(shape);
        if (EDGES.contains(kind)) {
            draft.add(Zone.HEADER_FOOTER, 0, number, Place.BOTTOM, String.join(" ", paragraphs(shape)));
        } else if (!kind.matches("title|ctrTitle")) {
            for (Element paragraph : shape.select("> p|txBody > a|p")) {
                Element properties = paragraph.selectFirst("> a|pPr");
                String level = properties == null ? "" : properties.attr("lvl");
                int depth = level.isEmpty() ? 1 : Integer.parseInt(level) + 1;
                draft.add(Zone.SLIDE, depth, number, place, text(paragraph));
            }
        }
    }

    /** Where a shape stands as far as it says itself; shapes that fill a placeholder say nothing. */
    private static Place place(Element shape, double height) {
        Element frame = shape.selectFirst("> p|spPr > a|xfrm");
        if (frame == null || height == 0 || !placeholder(shape).isEmpty()) {
            return Place.INSIDE;
        }
        double top = number(frame.selectFirst("> a|off"), "y");
        double bottom = top + number(frame.selectFirst("> a|ext"), "cy");
        return top > BOTTOM * height ? Place.BOTTOM : bottom < TOP * height ? Place.TOP : Place.INSIDE;
    }

    private static double number(@Nullable Element element, String attribute) {
        String value = element == null ? "" : element.attr(attribute);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    /** The kind of placeholder a shape fills; empty where it is free, {@code obj} where the slide names none. */
    private static String placeholder(Element shape) {
        Element placeholder = shape.selectFirst("> p|nvSpPr > p|nvPr > p|ph");
        if (placeholder == null) {
            return "";
        }
        String type = placeholder.attr("type");
        return type.isEmpty() ? "obj" : type;
    }

    private static List<String> paragraphs(Element shape) {
        return shape.select("a|p").stream()
                .map(SlidesReader::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element run : paragraph.children()) {
            switch (run.normalName()) {
                case "a:r", "a:fld" ->
                    text.append(raised(run) ? Superscript.of(run.select("a|t").text()) : whole(run));
                case "a:br" -> text.append(' ');
                default -> {}
            }
        }
        return text.toString();
    }

    private static boolean raised(Element run) {
        Element properties = run.selectFirst("> a|rPr");
        return properties != null && properties.attr("baseline").matches("[1-9]\\d*");
    }

    private static String whole(Element run) {
        Element text = run.selectFirst("> a|t");
        return text == null ? "" : text.wholeText();
    }
}
