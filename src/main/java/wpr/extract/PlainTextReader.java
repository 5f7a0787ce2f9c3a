package wpr.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.model.Zone;

/**
 * Reads plain text. A blank line ends a paragraph, a form feed ends a page, a line far longer than a printed one is a
 * paragraph of its own; a numbered, upper-case or underlined line that stands alone is a heading.
 */
final class PlainTextReader implements Reader {
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern ITEM = Pattern.compile(
            "[ \\t]*(?:[-*•‣▪◦–·\\uE000-\\uF8FF]|\\d{1,2}[.)]|[a-zæøå]\\))[ \\t]+\\S.*", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.?[ \\t]+\\p{Lu}[^.!?\\n]{1,100}");
    private static final Pattern UPPER_CASE = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d ,:/&-]{3,80}");
    private static final Pattern UNDERLINED = Pattern.compile("(\\S[^\\n]*)\\n(={3,}|-{3,})");
    private static final int LONG_LINE = 130;

    @Override
    public void read(Input input, Draft draft) {
        String text = Charsets.decode(input, draft).replace("\r\n", "\n").replace('\r', '\n');
        String[] pages = text.split("\f", -1);
        boolean paged = pages.length > 1;
        for (int i = 0; i < pages.length; i++) {
            for (String paragraph : GAP.split(pages[i].replaceFirst("^\\n+", ""))) {
                paragraph(paragraph, paged ? i + 1 : 0, draft);
            }
        }
        int last = pages.length - (pages[pages.length - 1].isBlank() ? 1 : 0);
        draft.pages(paged ? last : 0);
    }

    private static void paragraph(String paragraph, int page, Draft draft) {
        Matcher underlined = UNDERLINED.matcher(paragraph.strip());
        if (underlined.matches()) {
            draft.add(Zone.HEADING, underlined.group(2).startsWith("=") ? 1 : 2, page, underlined.group(1));
            return;
        }
        List<String> lines = paragraph.lines().toList();
        boolean unwrapped = lines.stream().anyMatch(line -> line.length() > LONG_LINE);
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (open.length() > 0 && (unwrapped || ITEM.matcher(line).matches())) {
                block(open.toString(), page, draft);
                open.setLength(0);
            }
            open.append(open.length() > 0 ? "\n" : "").append(line);
        }
        block(open.toString(), page, draft);
    }

    private static void block(String text, int page, Draft draft) {
        Matcher numbered = NUMBERED.matcher(text.strip());
        if (numbered.matches()) {
            draft.add(Zone.HEADING, numbered.group(1).split("\\.").length, page, text);
        } else if (UPPER_CASE.matcher(text.strip()).matches()
                && text.chars().filter(Character::isLetter).count() > 3) {
            draft.add(Zone.HEADING, 1, page, text);
        } else {
            boolean item = ITEM.matcher(text).matches();
            draft.add(item ? Zone.LIST : Zone.BODY, item ? 1 : 0, page, text);
        }
    }
}
