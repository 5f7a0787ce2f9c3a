package wpr.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.UUID;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;

/** {@code text/}: the text of every analysed document, which offsets point into; byte for byte, nothing added. */
final class TextFiles implements ReportWriter {
    private final ResultsFolder folder;

    TextFiles(ResultsFolder folder) throws IOException {
        this.folder = folder;
        folder.subfolder("text");
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        if (result.entry().status() == LedgerEntry.Status.ANALYSED) {
            write(result.entry().document(), result.text());
        }
    }

    /** A document whose name no file can have, or whose place is taken by a folder, is written under a hash of its id. */
    private void write(String document, String text) throws IOException {
        try {
            folder.write("text/" + document + ".txt", text);
        } catch (FileAlreadyExistsException e) {
            folder.write(hashed(document), text);
        } catch (FileSystemException e) {
            boolean name = e.getReason() != null && e.getReason().matches("(?i).*(too long|is a directory).*");
            if (!name) {
                throw e;
            }
            folder.write(hashed(document), text);
        } catch (InvalidPathException e) {
            folder.write(hashed(document), text);
        }
    }

    private static String hashed(String document) {
        UUID hash = UUID.nameUUIDFromBytes(document.getBytes(StandardCharsets.UTF_8));
        return "text/~" + hash + ".txt";
    }

    @Override
    public void end(CorpusResult corpus) {}
}
