package wpr.extract;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.model.RawBlock.Place;
import wpr.model.Zone;

/** Takes headers and footers out of an RTF file, which its parser would put among the text. */
final class RtfEdges {
    private static final Pattern EDGE = Pattern.compile("\\{\\\\(header|footer)[lrf]?(?![a-z])");
    private static final Pattern CONTROL = Pattern.compile("\\\\'..|\\\\[a-z]+-?\\d* ?|\\\\.|[{}\\r\\n]");

    private RtfEdges() {}

    /** The file without them; each is noted in the draft as what stands at the edge of pages. */
    static byte[] without(byte[] content, Draft draft) {
        String rtf = new String(content, StandardCharsets.ISO_8859_1); // RTF is ASCII, and bytes come back as they were
        StringBuilder rest = new StringBuilder();
        Set<String> seen = new HashSet<>();
        int at = 0;
        Matcher edge = EDGE.matcher(rtf);
        while (edge.find(at)) {
            int end = end(rtf, edge.start());
            rest.append(rtf, at, edge.start());
            String text = CONTROL.matcher(rtf.substring(edge.end(), end)).replaceAll("");
            Place place = edge.group(1).equals("header") ? Place.TOP : Place.BOTTOM;
            if (seen.add(text)) { // sections may repeat them
                draft.add(Zone.HEADER_FOOTER, 0, 0, place, text);
            }
            at = end;
        }
        return rest.append(rtf, at, rtf.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Behind the brace that closes the group which opens at a place. */
    private static int end(String rtf, int open) {
        int depth = 0;
        for (int i = open; i < rtf.length(); i++) {
            switch (rtf.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return rtf.length();
    }
}
