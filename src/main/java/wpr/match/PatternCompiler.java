package wpr.match;

import java.util.List;
import java.util.Map;

/** Turns queries into patterns. Immutable and safe to share. */
public final class PatternCompiler {
    private final Lexicons lexicons;

    /** @param lexicons what {@code $name} stands for in queries, by name */
    public PatternCompiler(Map<String, Lexicon> lexicons) {
        this.lexicons = new Lexicons(lexicons);
    }

    /** Reads a query; {@code $name} alone is one. */
    public Pattern compile(String query) throws QueryException {
        return new Pattern(lexicons.parse(query), lexicons);
    }

    /** What can be left out of a query that can be read. */
    public List<Cut> cuts(String query) throws QueryException {
        return QueryParser.cuts(query, lexicons.names());
    }
}
