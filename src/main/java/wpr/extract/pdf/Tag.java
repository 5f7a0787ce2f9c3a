package wpr.extract.pdf;

/**
 * The heading that a tagged file says a glyph belongs to.
 *
 * @param number the number of the heading in the file, from 1
 * @param level 1 for the highest
 */
record Tag(int number, int level) {
    /** Of what is no heading, or stands in a file without tags. */
    static final Tag NONE = new Tag(0, 0);

    boolean heading() {
        return level > 0;
    }
}
