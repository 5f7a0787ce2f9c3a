package wpr.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on many inputs side by side and hands results on in the order of the inputs.
 *
 * <p>No more than a few results per thread wait for their turn, so memory does not grow with the corpus.
 *
 * @param <R> what the work makes of an input
 */
final class Batch<R> {
    /** Inputs under way or waiting to be handed on, per thread: enough to ride out one slow document. */
    private static final int WINDOW = 8;

    private final int threads;
    private final Function<Input, R> work;

    Batch(int threads, Function<Input, R> work) {
        this.threads = threads;
        this.work = work;
    }

    /** Takes results in the order of the inputs. */
    interface Sink<R> {
        void accept(R result) throws Exception;
    }

    void run(List<Input> inputs, Sink<R> sink) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::worker);
        try {
            ArrayDeque<Future<R>> window = new ArrayDeque<>();
            Iterator<Input> rest = inputs.iterator();
            while (rest.hasNext() || !window.isEmpty()) {
                while (rest.hasNext() && window.size() < threads * WINDOW) {
                    Input input = rest.next();
                    window.add(workers.submit(() -> work.apply(input)));
                }
                sink.accept(result(window.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** A daemon, so that a document that never ends cannot keep the process alive. */
    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "wpr-document");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work on a document let a fault through", e.getCause());
        }
    }
}
