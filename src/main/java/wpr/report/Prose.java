package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of running text with its emphasis, which either rendering shows as it is: whatever characters a document, a
 * rule or a file name brings along, they stay text.
 *
 * @param runs stretches of one tone
 */
record Prose(List<Run> runs) {
    static final Prose EMPTY = new Prose(List.of());

    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*");

    /** How a stretch of text is set. */
    enum Tone {
        PLAIN("", "", ""),
        EMPHASIS("*", "<em>", "</em>"),
        STRONG("**", "<strong>", "</strong>");

        private final String mark;
        private final String open;
        private final String close;

        Tone(String mark, String open, String close) {
            this.mark = mark;
            this.open = open;
            this.close = close;
        }
    }

    record Run(String text, Tone tone) {
        private String html() {
            return tone.open + Page.escape(text) + tone.close;
        }

        private String markdown() {
            return tone.mark + Markdown.inline(text) + tone.mark;
        }
    }

    /** Text in the plain tone. */
    static Prose of(String text) {
        return of(text, Tone.PLAIN);
    }

    static Prose of(String text, Tone tone) {
        return text.isEmpty() ? EMPTY : new Prose(List.of(new Run(text, tone)));
    }

    static Prose strong(String text) {
        return of(text, Tone.STRONG);
    }

    /** One of our messages, which mark emphasis as Markdown does. */
    static Prose message(String message) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = EMPHASIS.matcher(message);
        int from = 0;
        while (marked.find()) {
            runs.addAll(of(message.substring(from, marked.start())).runs);
            boolean strong = marked.group(1) != null;
            runs.add(new Run(marked.group(strong ? 1 : 2), strong ? Tone.STRONG : Tone.EMPHASIS));
            from = marked.end();
        }
        runs.addAll(of(message.substring(from)).runs);
        return new Prose(List.copyOf(runs));
    }

    /** This and what follows it. */
    Prose then(Prose next) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(next.runs);
        return new Prose(List.copyOf(all));
    }

    Prose then(String next) {
        return then(of(next));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    String html() {
        return runs.stream().map(Run::html).collect(Collectors.joining());
    }

    /** One line that begins nothing: no list, no heading. */
    String markdown() {
        return Markdown.guarded(runs.stream().map(Run::markdown).collect(Collectors.joining()));
    }
}
