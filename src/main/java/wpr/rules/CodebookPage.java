package wpr.rules;

import java.util.List;

/**
 * A page that a codebook is written on. Texts come as they stand in rule files; marks of the page's own language inside
 * them are made harmless.
 */
interface CodebookPage {
    /** Text that says what it says, whatever signs it holds. */
    String text(String raw);

    /** The name of a rule or lexicon, leading to where it is described where the page can. */
    String name(String id);

    /** Text as it is typed in a rule file. */
    String code(String raw);

    /** An example with the spans that it marks set off. */
    String marked(String raw);

    /** @param id what can be led to here; empty where nothing does */
    void heading(int level, String id, String markup);

    void paragraph(String markup);

    void question(String markup);

    /** Lines as they are typed. */
    void lines(List<String> raw);

    void items(List<String> markup);

    void table(List<String> head, List<List<String>> rows);

    /** The whole page. */
    String finished();
}
