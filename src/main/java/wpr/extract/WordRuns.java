package wpr.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The characters of one DOCX paragraph, with what hangs on it. */
final class WordRuns {
    private static final char NOTE_MARK = '\uFFFC';

    private final Extras extras;
    private final StringBuilder text = new StringBuilder();
    private final List<String> noteKeys = new ArrayList<>();
    private final List<String> commentIds = new ArrayList<>();
    private final List<Element> textBoxes = new ArrayList<>();
    private boolean changed;
    private boolean hidden;

    WordRuns(Element paragraph, Extras extras) {
        this.extras = extras;
        children(paragraph);
    }

    /** The text without marks of notes. */
    String text() {
        return text.toString().replace(String.valueOf(NOTE_MARK), "");
    }

    /** The text, its notes marked with raised numbers that follow a number. */
    String text(int before) {
        StringBuilder marked = new StringBuilder();
        int number = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marked.append(c == NOTE_MARK ? Superscript.of(String.valueOf(++number)) : String.valueOf(c));
        }
        return marked.toString();
    }

    List<String> noteKeys() {
        return noteKeys;
    }

    /** The comments that hang on the paragraph. */
    List<String> commentIds() {
        return commentIds;
    }

    List<Element> textBoxes() {
        return textBoxes;
    }

    boolean changed() {
        return changed;
    }

    boolean hidden() {
        return hidden;
    }

    private void children(Element parent) {
        parent.children().forEach(this::element);
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "w:t", "w:deltext" -> text.append(element.wholeText());
            case "w:tab", "w:br", "w:cr", "w:ptab" -> text.append(' ');
            case "w:nobreakhyphen" -> text.append('-');
            case "w:softhyphen" -> text.append('\u00AD');
            case "w:footnotereference" -> note("footnote", element);
            case "w:endnotereference" -> note("endnote", element);
            case "w:r" -> run(element);
            case "w:del", "w:movefrom" -> changed(element, extras.rejected());
            case "w:ins", "w:moveto" -> changed(element, !extras.rejected());
            case "w:commentreference" -> commentIds.add(element.attr("w:id"));
            case "w:txbxcontent" -> textBoxes.add(element);
            case "mc:alternatecontent" -> alternative(element);
            case "w:instrtext", "w:ppr", "w:rpr", "w:sdtpr" -> {}
            default -> children(element);
        }
    }

    private void changed(Element change, boolean read) {
        changed = true;
        if (read) {
            children(change);
        }
    }

    private void note(String kind, Element reference) {
        noteKeys.add(kind + reference.attr("w:id"));
        text.append(NOTE_MARK);
    }

    private void run(Element run) {
        Element properties = run.selectFirst("> w|rPr");
        if (properties != null && on(properties.selectFirst("> w|vanish"))) {
            hidden |= !run.select("w|t").text().isBlank();
            if (!extras.reads(Extras.Kind.HIDDEN_TEXT)) {
                return;
            }
        }
        int start = text.length();
        children(run);
        Element raised = properties == null ? null : properties.selectFirst("> w|vertAlign");
        if (raised != null && raised.attr("w:val").equals("superscript")) {
            text.replace(start, text.length(), Superscript.of(text.substring(start)));
        }
    }

    private static boolean on(@Nullable Element toggle) {
        return toggle != null && !toggle.attr("w:val").matches("0|false|off");
    }

    /** Word writes drawings twice, for new programs and for old ones; one of them is enough. */
    private void alternative(Element alternatives) {
        Element choice = alternatives.selectFirst("> mc|Choice");
        Element chosen = choice != null ? choice : alternatives.selectFirst("> mc|Fallback");
        if (chosen != null) {
            children(chosen);
        }
    }
}
