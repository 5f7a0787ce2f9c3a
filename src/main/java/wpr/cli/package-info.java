/**
 * The command line: options become immutable records, once; results become exit codes.
 *
 * <p>The only room that knows picocli and the standard streams, and the one that nothing imports.
 */
@org.jspecify.annotations.NullMarked
package wpr.cli;
