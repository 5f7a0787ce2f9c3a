package wpr.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import wpr.model.RawBlock;
import wpr.model.RawBlock.Place;
import wpr.model.RawDocument;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.model.Zone;

/** A raw document while it is read. Blank blocks are not kept; spaces of the markup are collapsed. */
public final class Draft {
    /** A wide gap between single letters, which parts the words of a line whose letters are set apart; it stays wider. */
    private static final Pattern WORD_GAP = Pattern.compile("(?<=(?<!\\S)\\S)[ \\t]{2,}(?=\\S(?!\\S))");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\f\\x0B]+");
    private static final Pattern YEAR = Pattern.compile("(19[89]|20)\\d");
    private static final Pattern LINE_END = Pattern.compile(" ?\\n[ \\n]*");

    private final List<RawBlock> blocks = new ArrayList<>();
    private final SortedMap<String, String> metadata = new TreeMap<>();
    private final Set<Remark> warnings = new LinkedHashSet<>();
    private final Allowance allowance;
    private int pages;
    private int ocrPages;

    Draft(Allowance allowance) {
        this.allowance = allowance;
    }

    /** What the document may still use. */
    public Allowance allowance() {
        return allowance;
    }

    /** Adds a block of a format without page geometry. */
    public void add(Zone zone, int level, int page, String text) {
        add(zone, level, page, Place.INSIDE, text);
    }

    /** Adds a block. */
    public void add(Zone zone, int level, int page, Place place, String text) {
        allowance.characters(text.length());
        String gaps = WORD_GAP.matcher(text).replaceAll("\u00A0 ");
        String tidy = LINE_END.matcher(SPACES.matcher(gaps).replaceAll(" ")).replaceAll("\n");
        String stripped = tidy.strip();
        if (!stripped.isEmpty()) {
            blocks.add(new RawBlock(zone, level, page, place, stripped));
        }
    }

    /**
     * Notes what the file says of itself; blank values and dates before computers are not kept, and the first
     * value stays.
     */
    public void metadata(String key, String value) {
        boolean impossibleDate = (key.equals("created") || key.equals("modified"))
                && !YEAR.matcher(value).lookingAt();
        if (!value.isBlank() && !impossibleDate) {
            metadata.putIfAbsent(key, value.strip());
        }
    }

    /** Notes what was left out or could not be read; equal remarks are kept once. */
    public void warn(Code code, Object... arguments) {
        warnings.add(Remark.of(code, arguments));
    }

    /** Notes how many pages were recognised in images. */
    public void ocrPages(int count) {
        ocrPages = count;
    }

    public void pages(int count) {
        allowance.pages(count);
        pages = count;
    }

    /** The first remark of a code. */
    Optional<Remark> warning(Code code) {
        return warnings.stream().filter(remark -> remark.code() == code).findFirst();
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    RawDocument finish(String mediaType) {
        return new RawDocument(mediaType, pages, ocrPages, List.copyOf(blocks), metadata, List.copyOf(warnings));
    }
}
