package wpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a report consists of. Each element knows itself as Markdown; as HTML it is filled into the template that bears
 * the name of its kind.
 */
sealed interface Element {
    /** The element as Markdown, with a blank line behind it. */
    String markdown();

    /**
     * A heading.
     *
     * @param level 1 for the title of the report
     * @param id where links lead; empty where none do
     * @param question code of the question that what follows serves; empty where it serves none
     * @param text what it says
     */
    record Heading(int level, String id, String question, Prose text) implements Element {
        static Heading of(int level, String id, String text) {
            return new Heading(level, id, "", Prose.of(text));
        }

        String css() {
            return Page.css(question);
        }

        String plain() {
            return text.runs().stream().map(Prose.Run::text).collect(Collectors.joining());
        }

        @Override
        public String markdown() {
            String code = question.isEmpty() ? "" : Markdown.inline(question) + (text.isEmpty() ? "" : ". ");
            return "#".repeat(level) + " " + code + text.markdown() + "\n\n";
        }
    }

    /** A paragraph. */
    record Paragraph(Prose text) implements Element {
        @Override
        public String markdown() {
            return text.markdown() + "\n\n";
        }
    }

    /** A list. */
    record Items(Style style, List<Prose> items) implements Element {
        enum Style {
            PLAIN,
            /** Sentences that must not be overlooked. */
            STATEMENTS,
            /** Things to tick off. */
            BOXES,
            /** Questions with room to write below. */
            ROOM
        }

        String css() {
            return style.name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String markdown() {
            String box = style == Style.BOXES || style == Style.ROOM ? "- [ ] " : "- ";
            return items.isEmpty()
                    ? ""
                    : items.stream().map(item -> box + item.markdown() + "\n").collect(Collectors.joining()) + "\n";
        }
    }

    /** Names and what belongs to them. */
    record Terms(List<Term> terms) implements Element {
        record Term(Prose name, Prose text) {}

        @Override
        public String markdown() {
            return terms.isEmpty() ? "" : terms.stream().map(Terms::line).collect(Collectors.joining()) + "\n";
        }

        private static String line(Term term) {
            return "- **" + term.name().markdown() + ":** " + term.text().markdown() + "\n";
        }
    }

    /**
     * A table; the first cell of a row is its head.
     *
     * @param label what it holds, for those who do not see it
     */
    record Table(String label, List<Column> columns, List<Row> rows) implements Element {
        /**
         * @param kind what its cells hold
         * @param svg scale of the drawings below; empty where there is none
         */
        record Column(Prose title, Kind kind, String svg) {
            boolean number() {
                return kind == Kind.NUMBER;
            }

            boolean headed() {
                return !title.isEmpty() || !svg.isEmpty();
            }
        }

        enum Kind {
            TEXT,
            NUMBER,
            /** Drawings, which Markdown leaves out. */
            DRAWING
        }

        /**
         * @param total whether it sums the others up
         * @param find words by which a large table is searched; empty where it is not
         * @param rules numbers of the rules that matched, by which it is narrowed
         */
        record Row(List<Cell> cells, boolean total, String find, String rules) {
            Cell head() {
                return cells.get(0);
            }

            List<Cell> rest() {
                return cells.subList(1, cells.size());
            }
        }

        /**
         * @param href where it leads in HTML; empty where nowhere
         * @param svg drawing; empty where there is none
         */
        record Cell(Prose text, String href, String svg, boolean number) {}

        /** Rows on their way into a table. */
        static final class Rows {
            private final List<Column> columns = new ArrayList<>();
            private final List<Row> rows = new ArrayList<>();
            private List<Cell> cells = new ArrayList<>();

            Rows column(String title, Kind kind) {
                columns.add(new Column(Prose.of(title), kind, ""));
                return this;
            }

            /** A column of drawings below their scale. */
            Rows drawings(String scale) {
                columns.add(new Column(Prose.EMPTY, Kind.DRAWING, scale));
                return this;
            }

            Rows cell(Prose text) {
                return cell(text, "", "");
            }

            Rows cell(String text) {
                return cell(Prose.of(text));
            }

            Rows link(String text, String href) {
                return cell(Prose.of(text), href, "");
            }

            Rows drawing(String svg) {
                return cell(Prose.EMPTY, "", svg);
            }

            private Rows cell(Prose text, String href, String svg) {
                cells.add(new Cell(text, href, svg, columns.get(cells.size()).number()));
                if (cells.size() == columns.size()) {
                    rows.add(new Row(List.copyOf(cells), false, "", ""));
                    cells = new ArrayList<>();
                }
                return this;
            }

            /** Makes the last row one that sums the others up. */
            Rows total() {
                rows.add(new Row(rows.remove(rows.size() - 1).cells(), true, "", ""));
                return this;
            }

            /** Says by what the last row can be found. */
            Rows found(String find, String rules) {
                rows.add(new Row(rows.remove(rows.size() - 1).cells(), false, find, rules));
                return this;
            }

            boolean isEmpty() {
                return rows.isEmpty();
            }

            Table table(String label) {
                return new Table(label, List.copyOf(columns), List.copyOf(rows));
            }
        }

        /** Whether its rows can be searched. */
        boolean searched() {
            return !rows.isEmpty() && !rows.get(0).find().isEmpty();
        }

        @Override
        public String markdown() {
            if (rows.isEmpty()) {
                return "";
            }
            StringBuilder table = new StringBuilder();
            table.append(row(columns.stream().map(Column::title).toList()));
            table.append(Markdown.rule(columns.stream()
                    .filter(column -> column.kind() != Kind.DRAWING)
                    .map(column -> column.number() ? "r" : "l")
                    .collect(Collectors.joining())));
            for (Row row : rows) {
                table.append(row(row.cells().stream().map(Cell::text).toList()));
            }
            return table.append('\n').toString();
        }

        private String row(List<Prose> cells) {
            List<String> shown = new ArrayList<>();
            for (int at = 0; at < cells.size(); at++) {
                if (columns.get(at).kind() != Kind.DRAWING) {
                    shown.add(cells.get(at).markdown());
                }
            }
            return Markdown.row(shown.toArray());
        }
    }

    /**
     * A drawing that is a file of its own too.
     *
     * @param file name of the file, relative to the report
     * @param svg the drawing
     * @param caption what it shows; empty where the table beside it says that
     * @param drawn whether pages draw it; otherwise the table beside it does
     */
    record Figure(String file, String svg, String title, Prose caption, boolean drawn) implements Element {
        Figure(String file, String svg, String title, Prose caption) {
            this(file, svg, title, caption, true);
        }

        /** The same with something in its drawing put otherwise. */
        Figure drawn(Pattern found, String instead) {
            return new Figure(file, found.matcher(svg).replaceAll(instead), title, caption, drawn);
        }

        /** The drawing of a table that draws in its own cells where it can. */
        Figure beside() {
            return new Figure(file, svg, title, Prose.EMPTY, false);
        }

        @Override
        public String markdown() {
            String below = caption.isEmpty() ? "" : caption.markdown() + "\n\n";
            return "![" + Markdown.escape(title) + "](" + file + ")\n\n" + below;
        }
    }
}
