package wpr.match;

import java.util.LinkedHashMap;
import java.util.Map;

/** Turns queries into patterns. Immutable and safe to share. */
public final class PatternCompiler {
    private final Map<String, Lexicon> lexicons;

    /** @param lexicons what {@code $name} stands for in queries, by name */
    public PatternCompiler(Map<String, Lexicon> lexicons) {
        this.lexicons = new LinkedHashMap<>(lexicons);
    }

    /** Reads a query; {@code $name} alone is one. */
    public Pattern compile(String query) throws QueryException {
        if (query.isBlank()) {
            throw new QueryException(0, "The pattern is empty.", "Write a word in quotation marks: \"ansvar\".");
        }
        return new Pattern(query, lexicons.size());
    }
}
