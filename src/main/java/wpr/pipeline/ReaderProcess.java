package wpr.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import wpr.extract.ExtractOptions;
import wpr.extract.ExtractionException;
import wpr.extract.ExtractionException.Reason;
import wpr.extract.Extras;
import wpr.extract.Limits;
import wpr.extract.Ocr;
import wpr.model.Document;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.pipeline.cache.DocumentForm;

/** A process that reads documents one after another and is ended when one takes too long. Used by one thread at a time. */
public final class ReaderProcess implements AutoCloseable {
    /** What a process started with these arguments must do: {@link #serve}. */
    public static final String COMMAND = "read-documents";

    private static final int OUT_OF_MEMORY = 3; // the exit code of -XX:+ExitOnOutOfMemoryError
    private static final int READ = 1;
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "wpr-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final Limits limits;
    private final ExtractOptions options;
    private final int grace;
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean late;

    ReaderProcess(ExtractOptions options, int grace) {
        this.limits = options.limits();
        this.options = options;
        this.grace = grace;
        try {
            process = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            out = new DataOutputStream(new java.io.BufferedOutputStream(process.getOutputStream()));
            in = new DataInputStream(new java.io.BufferedInputStream(process.getInputStream()));
            send(options, out);
        } catch (IOException e) {
            throw new IllegalStateException("no process can be started to read documents in", e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Xss16m", "-Xmx" + limits.megabytes() + "m", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "wpr.cli.Main", COMMAND));
        return command;
    }

    boolean alive() {
        return process.isAlive() && !late;
    }

    /** Reads one document there. */
    Document read(String id, byte[] content) throws ExtractionException {
        ScheduledFuture<?> alarm = WATCH.schedule(this::end, options.patience(content) + grace, TimeUnit.SECONDS);
        try {
            send(id.getBytes(StandardCharsets.UTF_8), out);
            send(content, out);
            out.flush();
            boolean read = in.read() == READ;
            if (read) {
                return DocumentForm.read(id, receive(in));
            }
            Reason reason = Reason.values()[in.readInt()];
            throw new ExtractionException(reason, DocumentForm.remark(receive(in)));
        } catch (IOException e) {
            close();
            throw new ExtractionException(Reason.LIMIT, died(), e);
        } finally {
            alarm.cancel(false);
        }
    }

    private void end() {
        late = true;
        process.destroyForcibly();
    }

    private Remark died() {
        if (late) {
            return Remark.of(Code.TOO_SLOW, limits.seconds());
        }
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !process.isAlive() && process.exitValue() == OUT_OF_MEMORY
                ? Remark.of(Code.MEMORY_LIMIT, limits.megabytes())
                : Remark.of(Code.READER_DIED);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Reads documents for another process until it has no more. */
    public static void serve(InputStream input, OutputStream output) throws IOException {
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(input));
        DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(output));
        try {
            DocumentReader reader = new DocumentReader(options(in));
            while (true) {
                String id = new String(receive(in), StandardCharsets.UTF_8);
                answer(reader, id, receive(in), out);
                out.flush();
            }
        } catch (EOFException e) {
            return; // the other side is done
        }
    }

    private static void answer(DocumentReader reader, String id, byte[] content, DataOutputStream out)
            throws IOException {
        try {
            byte[] document = DocumentForm.write(reader.read(id, content));
            out.write(READ);
            send(document, out);
        } catch (ExtractionException e) {
            out.write(0);
            out.writeInt(e.reason().ordinal());
            send(DocumentForm.write(e.remark()), out);
        }
    }

    private static void send(ExtractOptions options, DataOutputStream out) throws IOException {
        Limits limits = options.limits();
        for (int limit : new int[] {
            limits.bytes(),
            limits.seconds(),
            limits.pages(),
            limits.characters(),
            limits.nesting(),
            limits.megabytes(),
            options.extras().included().stream()
                    .mapToInt(kind -> 1 << kind.ordinal())
                    .sum(),
            options.extras().rejected() ? 1 : 0,
            options.ocr().mode().ordinal(),
            options.ocr().seconds(),
            options.passwords().size()
        }) {
            out.writeInt(limit);
        }
        for (String password : options.passwords()) {
            send(password.getBytes(StandardCharsets.UTF_8), out);
        }
        send(options.ocr().language().getBytes(StandardCharsets.UTF_8), out);
    }

    private static ExtractOptions options(DataInputStream in) throws IOException {
        Limits limits = new Limits(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        int kinds = in.readInt();
        Set<Extras.Kind> included = Arrays.stream(Extras.Kind.values())
                .filter(kind -> (kinds & 1 << kind.ordinal()) != 0)
                .collect(Collectors.toSet());
        Extras extras = new Extras(included, in.readInt() == 1);
        Ocr.Mode mode = Ocr.Mode.values()[in.readInt()];
        int seconds = in.readInt();
        List<String> passwords = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            passwords.add(new String(receive(in), StandardCharsets.UTF_8));
        }
        String language = new String(receive(in), StandardCharsets.UTF_8);
        return new ExtractOptions(passwords, limits, new Ocr(mode, language, seconds), extras);
    }

    private static void send(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] receive(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
