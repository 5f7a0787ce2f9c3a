package wpr.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import wpr.pipeline.ReaderProcess;

/** Reads documents for another process of the program, which can end this one when a document is hostile. */
@Command(name = ReaderProcess.COMMAND, hidden = true)
final class ReadDocumentsCommand implements Callable<Integer> {
    private final Console console;

    ReadDocumentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReaderProcess.serve(console.in(), console.out());
        return ExitCode.CLEAN.code();
    }
}
