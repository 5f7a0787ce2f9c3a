package wpr.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Does the same work on many inputs side by side and hands results on in the order of the inputs.
 *
 * <p>Of the inputs in view the largest is begun first, so that no long document is left over for one thread at the end.
 * The view is a window of so many inputs and bytes behind the result that is due next: memory does not grow with the
 * corpus.
 *
 * @param <R> what the work makes of an input
 */
final class Batch<R> {
    /** Inputs under way or waiting to be handed on, per thread: enough to ride out one slow document. */
    private static final int WINDOW = 16;

    /** Bytes of their files. */
    private static final long WINDOW_BYTES = 32_000_000;

    private static final long LOOK_UP_MILLIS = 200;

    private final int threads;
    private final Function<Input, R> work;
    private volatile boolean stopped;

    Batch(int threads, Function<Input, R> work) {
        this.threads = threads;
        this.work = work;
    }

    /** Takes results in the order of the inputs. */
    interface Sink<R> {
        void accept(R result) throws Exception;
    }

    /** @throws CancellationException after {@link #stop} */
    void run(Iterator<Input> inputs, Sink<R> sink) throws Exception {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), Batch::worker);
        try {
            ArrayDeque<Task> window = new ArrayDeque<>();
            long bytes = 0;
            int number = 0;
            while (inputs.hasNext() || !window.isEmpty()) {
                while (inputs.hasNext() && window.size() < threads * WINDOW && bytes < WINDOW_BYTES) {
                    Task task = new Task(inputs.next(), number++);
                    bytes += task.size;
                    window.add(task);
                    workers.execute(task);
                }
                Task due = window.remove();
                bytes -= due.size;
                sink.accept(result(due));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Ends the batch soon, from any thread; the results handed on until then are whole. */
    void stop() {
        stopped = true;
    }

    private final class Task extends FutureTask<R> implements Comparable<Batch<R>.Task> {
        private final long size;
        private final int number;

        Task(Input input, int number) {
            super(() -> work.apply(input));
            this.size = input.size();
            this.number = number;
        }

        @Override
        public int compareTo(Batch<R>.Task other) {
            return size != other.size ? Long.compare(other.size, size) : Integer.compare(number, other.number);
        }
    }

    /** A daemon, so that a document that never ends cannot keep the process alive. */
    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "wpr-document");
        thread.setDaemon(true);
        return thread;
    }

    private R result(Task task) throws InterruptedException {
        while (!stopped) {
            try {
                return task.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof OutOfMemoryError error) {
                    throw error;
                }
                throw new IllegalStateException("the work on a document let a fault through", e.getCause());
            }
        }
        throw new CancellationException();
    }
}
