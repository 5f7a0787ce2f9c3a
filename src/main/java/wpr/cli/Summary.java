package wpr.cli;

import java.util.ArrayList;
import java.util.List;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;

/** What a run came to, for the last lines on the console and the exit code. Used by one thread. */
final class Summary {
    private final List<LedgerEntry> failures = new ArrayList<>();
    private int documents;
    private int skipped;
    private int candidates;

    void add(DocumentResult result) {
        documents++;
        candidates += result.candidates().size();
        switch (result.entry().status()) {
            case ANALYSED -> {}
            case SKIPPED -> skipped++;
            case FAILED -> failures.add(result.entry());
        }
    }

    /** Inputs that could not be read or analysed. */
    List<LedgerEntry> failures() {
        return List.copyOf(failures);
    }

    /** Whether every document was analysed, and there was at least one. */
    boolean complete() {
        return failures.isEmpty() && analysed() > 0;
    }

    int documents() {
        return documents;
    }

    int analysed() {
        return documents - skipped - failures.size();
    }

    int skipped() {
        return skipped;
    }

    int candidates() {
        return candidates;
    }
}
