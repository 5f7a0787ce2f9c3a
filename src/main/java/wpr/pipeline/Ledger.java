package wpr.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.LedgerEntry;
import wpr.model.LedgerEntry.Extent;
import wpr.model.LedgerEntry.Repaired;
import wpr.model.LedgerEntry.Status;
import wpr.model.Part;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.model.Zone;

/** Writes rows of the ledger. */
final class Ledger {
    private static final Set<Zone> RUNNING = Set.of(Zone.BODY, Zone.LIST, Zone.QUOTATION, Zone.BOX, Zone.SLIDE);

    private final Metadata metadata;

    Ledger(Metadata metadata) {
        this.metadata = metadata;
    }

    /** The row of a document that was read. */
    LedgerEntry read(AnnotatedDocument annotated, Status status, List<Remark> remarks) {
        Document document = annotated.document();
        Document.Source source = document.source();
        int hyphens = (int) document.repairs().stream()
                .filter(repair -> repair.rule().equals("line-end-hyphen"))
                .count();
        return new LedgerEntry(
                document.id(),
                source.sha256(),
                status,
                remarks,
                source.mediaType(),
                annotated.language(),
                extent(annotated),
                new Repaired(hyphens, source.boilerplate(), source.duplicates()),
                "",
                status == Status.ANALYSED,
                source.metadata(),
                metadata.of(document.id()));
    }

    /** The row of an input that could not be read. */
    LedgerEntry lost(String document, String sha256, Status status, Remark remark) {
        return new LedgerEntry(
                document,
                sha256,
                status,
                List.of(remark),
                "",
                "",
                Extent.NONE,
                Repaired.NONE,
                "",
                false,
                Collections.emptySortedMap(),
                metadata.of(document));
    }

    private static Extent extent(AnnotatedDocument annotated) {
        Document document = annotated.document();
        int words = 0;
        int running = 0;
        for (int token = 0; token < annotated.tokens().size(); token++) {
            if (annotated.tokens().word(token)) {
                Block block = annotated.blockOf(token);
                words++;
                running += RUNNING.contains(block.zone()) && block.part() != Part.ANNEX ? 1 : 0;
            }
        }
        return new Extent(
                document.source().pages(),
                document.source().ocrPages(),
                (int) document.sections().stream().filter(s -> s.level() > 0).count(),
                annotated.sentences().size(),
                words,
                running,
                document.text().length());
    }

    /** What a fault of the file system means. */
    static Remark remark(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return Remark.of(Code.NO_SUCH_FILE);
        }
        if (fault instanceof AccessDeniedException) {
            return Remark.of(Code.NO_PERMISSION);
        }
        String reason = fault instanceof FileSystemException file ? file.getReason() : null;
        return Remark.of(Code.UNREADABLE, reason == null ? String.valueOf(fault.getMessage()) : reason);
    }
}
