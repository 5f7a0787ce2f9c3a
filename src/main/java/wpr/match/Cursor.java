package wpr.match;

/** A place in a query that is being read; spaces and line ends count for nothing between signs. */
final class Cursor {
    private final String query;
    private int at;

    Cursor(String query) {
        this.query = query;
        skipSpace();
    }

    int offset() {
        return at;
    }

    String query() {
        return query;
    }

    boolean atEnd() {
        return at >= query.length();
    }

    /** The next character; a NUL at the end. */
    char peek() {
        return at < query.length() ? query.charAt(at) : '\0';
    }

    boolean sees(String sign) {
        return query.startsWith(sign, at);
    }

    /** Whether a word stands here and ends here: {@code within} in {@code within <s/>}. */
    boolean seesWord(String word) {
        int end = at + word.length();
        return sees(word) && (end == query.length() || !namePart(query.charAt(end)));
    }

    /** Steps over a sign if it stands here. */
    boolean take(String sign) {
        boolean seen = sees(sign);
        if (seen) {
            at += sign.length();
            skipSpace();
        }
        return seen;
    }

    /** Steps over a sign that must stand here. */
    void expect(String sign, String remedy, Object... values) throws QueryException {
        if (!take(sign)) {
            throw fault(atEnd() ? "ends-without" : "without", sign, said(remedy, values));
        }
    }

    private static QueryException.Part said(String remedy, Object... values) {
        return locale -> Messages.in(locale).get("expected." + remedy, values);
    }

    /** A name of letters, digits, {@code _}, {@code -} and {@code .}; empty where none stands here. */
    String name() {
        int start = at;
        while (at < query.length() && namePart(query.charAt(at))) {
            at++;
        }
        String name = query.substring(start, at);
        skipSpace();
        return name;
    }

    /** The name that stands before a colon here, which is left unread; empty where there is none. */
    String label() {
        int end = at;
        while (end < query.length() && namePart(query.charAt(end))) {
            end++;
        }
        return end > at && end < query.length() && query.charAt(end) == ':' ? query.substring(at, end) : "";
    }

    /** What stands between quotation marks; a backslash keeps a mark inside. */
    String string() throws QueryException {
        char mark = peek();
        int start = at;
        StringBuilder text = new StringBuilder();
        for (at++; at < query.length(); at++) {
            char c = query.charAt(at);
            if (c == mark) {
                at++;
                skipSpace();
                return text.toString();
            }
            if (c == '\\' && at + 1 < query.length()) {
                at++;
                if (query.charAt(at) != mark) {
                    text.append('\\');
                }
                text.append(query.charAt(at));
            } else {
                text.append(c);
            }
        }
        throw new QueryException(start, "unclosed", mark);
    }

    boolean seesString() {
        return peek() == '"' || peek() == '\'';
    }

    QueryException fault(String key, Object... values) {
        return new QueryException(Math.min(at, query.length()), key, values);
    }

    private void skipSpace() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
    }

    private static boolean namePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
