package wpr.extract;

import java.util.List;

/**
 * What a user may choose about extraction.
 *
 * @param passwords tried in order on encrypted files
 * @param limits what one document may use
 */
public record ExtractOptions(List<String> passwords, Limits limits) {
    /** No passwords, limits that no sound document meets. */
    public static final ExtractOptions DEFAULT = new ExtractOptions(List.of(), Limits.DEFAULT);

    public ExtractOptions {
        passwords = List.copyOf(passwords);
    }
}
