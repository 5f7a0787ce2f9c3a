/**
 * Extraction held against a gold set: pages of our own in eight layouts, with what a careful reader sees in them.
 *
 * <p>{@code src/test/resources/gold/make.py} typesets the files and writes the gold; {@code compare.sh} beside it runs
 * other programs on the same pages.
 */
@org.jspecify.annotations.NullMarked
package wpr.gold;
