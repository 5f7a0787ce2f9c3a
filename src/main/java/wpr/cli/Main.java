package wpr.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Entry point: arguments and streams in, a number out. */
public final class Main {
    private Main() {}

    /** Runs the program on the standard streams and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int code = run(args, new FileInputStream(FileDescriptor.in), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs the program.
     *
     * @return one of the numbers of {@link ExitCode}
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Console console = new Console(in, out, err);
        CommandLine commandLine = new CommandLine(new Wpr(), new CommandFactory(console));
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setAbbreviatedOptionsAllowed(false);
        commandLine.setParameterExceptionHandler((e, arguments) -> {
            console.error(String.valueOf(e.getMessage()));
            CommandLine.UnmatchedArgumentException.printSuggestions(e, commandLine.getErr());
            String name = e.getCommandLine().getCommandSpec().qualifiedName(" ");
            console.say("Try '" + name + " --help'.");
            return ExitCode.USAGE.code();
        });
        commandLine.setExecutionExceptionHandler((e, failed, arguments) -> Failure.report(e, console));
        return commandLine.execute(args);
    }

    private static PrintStream utf8(FileOutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
