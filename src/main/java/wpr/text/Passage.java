package wpr.text;

import java.util.List;
import wpr.model.PageStart;
import wpr.model.Repair;
import wpr.model.Zone;

/**
 * One passage, mended. Its offsets count from its own start.
 *
 * @param zone kind of block
 * @param level heading level or list depth
 * @param page page on which it starts
 * @param text its text, without line feeds
 * @param anchors where text and raw text stop advancing alike
 * @param pages where a page begins inside it, the first at 0
 * @param repairs what was changed
 */
record Passage(
        Zone zone,
        int level,
        int page,
        String text,
        List<Anchor> anchors,
        List<PageStart> pages,
        List<Repair> repairs) {

    /** An offset of the text and the raw offset it comes from. */
    record Anchor(int text, int raw) {}
}
