package wpr.pipeline;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import wpr.extract.ExtractOptions;
import wpr.extract.ExtractionException;
import wpr.extract.ExtractionException.Reason;
import wpr.model.Document;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/**
 * Reads documents that may be hostile. It begins in this process, which is fastest; the first document that hangs or
 * exhausts the memory ends that, and from then on documents are read in processes of their own, which can be ended
 * without harm to anybody. Safe for many threads; each of them has at most one such process.
 */
final class GuardedReader implements AutoCloseable {
    /** Markup libraries recurse: room for elements inside one another up to the limit. */
    private static final long STACK = 16 << 20;

    /** Seconds beyond the limit in which a reader may come to know of it by itself. */
    private static final int GRACE = 5;

    private final ExtractOptions options;
    private final DocumentReader here;
    private final ExecutorService threads = Executors.newCachedThreadPool(GuardedReader::thread);
    private final BlockingQueue<ReaderProcess> idle = new LinkedBlockingQueue<>();
    private volatile boolean isolated;

    /** @param isolated whether to use processes from the start */
    GuardedReader(ExtractOptions options, DocumentReader here, boolean isolated) {
        this.options = options;
        this.here = here;
        this.isolated = isolated;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "wpr-reader", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /** Reads the next documents in processes of their own. */
    void isolate() {
        isolated = true;
    }

    /** Reads one document. */
    Document read(String id, byte[] content) throws ExtractionException {
        if (isolated) {
            return apart(id, content);
        }
        try {
            return within(options.patience(content), () -> here.read(id, content));
        } catch (OutOfMemoryError e) {
            isolate();
            return apart(id, content); // another document may have had the memory
        }
    }

    /** Does some work on a document that was read within the limit of time. */
    <T> T within(Callable<T> work) throws ExtractionException {
        return within(options.limits().seconds(), work);
    }

    /** Work that never ends is asked to, and left behind. */
    private <T> T within(int seconds, Callable<T> work) throws ExtractionException {
        Future<T> working = threads.submit(work);
        try {
            return working.get(seconds + GRACE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            working.cancel(true);
            isolate();
            throw new ExtractionException(
                    Reason.LIMIT, Remark.of(Code.TOO_SLOW, options.limits().seconds()), e);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at work on a document", e);
        }
    }

    private Document apart(String id, byte[] content) throws ExtractionException {
        ReaderProcess process = idle.poll();
        if (process == null) {
            process = new ReaderProcess(options, GRACE);
        }
        Document document;
        try {
            document = process.read(id, content);
        } catch (ExtractionException e) {
            keep(process);
            throw e;
        }
        keep(process);
        return document;
    }

    private void keep(ReaderProcess process) {
        if (process.alive()) {
            idle.add(process);
        }
    }

    private static ExtractionException fault(@Nullable Throwable cause) {
        if (cause instanceof ExtractionException expected) {
            return expected;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        List.copyOf(idle).forEach(ReaderProcess::close);
    }
}
