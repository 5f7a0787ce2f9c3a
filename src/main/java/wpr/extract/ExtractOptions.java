package wpr.extract;

import java.util.List;

/**
 * What a user may choose about extraction.
 *
 * @param passwords tried in order on encrypted files
 */
public record ExtractOptions(List<String> passwords) {
    /** No passwords. */
    public static final ExtractOptions DEFAULT = new ExtractOptions(List.of());

    public ExtractOptions {
        passwords = List.copyOf(passwords);
    }
}
