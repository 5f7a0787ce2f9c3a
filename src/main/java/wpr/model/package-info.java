/**
 * The words of the field as values: documents, tokens, rules, candidates, measures, silences, the ledger.
 *
 * <p>Only immutable records, enums and small immutable classes; no I/O, no options, no null. Every wall between two
 * rooms is crossed by values of this package and nothing else. Offsets are half-open UTF-16 offsets into
 * {@link wpr.model.Document#text}. Imports nothing of the program.
 */
@org.jspecify.annotations.NullMarked
package wpr.model;
