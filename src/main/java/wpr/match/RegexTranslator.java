package wpr.match;

/**
 * Rewrites an expression for RE2/J, whose {@code \w}, {@code \d}, {@code \s} and {@code \b} know ASCII only, and refuses
 * what no linear-time engine has.
 */
final class RegexTranslator {
    private static final String WORD = "\\p{L}\\p{M}\\p{N}_";
    private static final String SPACE = "\\s\\p{Z}";

    private final String source;
    private final int offset;
    private final StringBuilder out = new StringBuilder();
    private boolean inClass;

    private RegexTranslator(String source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    static String translate(String source, int offset) throws QueryException {
        return new RegexTranslator(source, offset).translate();
    }

    private String translate() throws QueryException {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                escape(i);
                i++;
            } else {
                group(i);
                inClass = c == '[' || (inClass && c != ']');
                out.append(c);
            }
        }
        return out.toString();
    }

    private void group(int at) throws QueryException {
        if (inClass || !source.startsWith("(?", at)) {
            return;
        }
        String rest = source.substring(at + 2);
        if (rest.startsWith("=") || rest.startsWith("!") || rest.startsWith("<=") || rest.startsWith("<!")) {
            throw new QueryException(offset + at, "look-around", source);
        }
    }

    private void escape(int at) throws QueryException {
        char c = source.charAt(at + 1);
        switch (c) {
            case 'w' -> out.append(inClass ? WORD : "[" + WORD + "]");
            case 'W' -> out.append(negated(at, WORD));
            case 'd' -> out.append("\\p{Nd}");
            case 'D' -> out.append("\\P{Nd}");
            case 's' -> out.append(inClass ? SPACE : "[" + SPACE + "]");
            case 'S' -> out.append(negated(at, SPACE));
            case 'b' -> edge(at);
            default -> {
                if (Character.isDigit(c)) {
                    throw new QueryException(offset + at, "back-reference", c);
                }
                out.append('\\').append(c);
            }
        }
    }

    private String negated(int at, String members) throws QueryException {
        if (inClass) {
            throw new QueryException(offset + at, "class-in-list", source.charAt(at + 1));
        }
        return "[^" + members + "]";
    }

    /** A value is one word, so its edges are word edges already. */
    private void edge(int at) throws QueryException {
        if (!inClass && (at == 0 || at + 2 == source.length())) {
            return;
        }
        throw new QueryException(offset + at, "edge");
    }
}
