package wpr.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine;

/** Entry point: arguments and streams in, a number out. */
public final class Main {
    /** What asks for help; nothing else needs its texts. */
    private static final List<String> HELP = List.of("-h", "--help");

    private Main() {}

    /** Runs the program on the standard streams and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(new Outlet(new FileOutputStream(FileDescriptor.out)));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        String locale = Messages.asked(args, Messages.environment());
        int code = run(args, new Console(new FileInputStream(FileDescriptor.in), out, err, locale));
        err.flush();
        System.exit(code);
    }

    /**
     * Runs the program; it speaks English where nothing asks for Danish.
     *
     * @return one of the numbers of {@link ExitCode}
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Console(in, out, err, Messages.asked(args, "en")));
    }

    private static int run(String[] args, Console console) {
        CommandLine commandLine = Wpr.commandLine(List.of(args), new CommandFactory(console));
        StringWriter help = new StringWriter(); // printed by ourselves, since picocli swallows faults of output
        commandLine.setOut(new PrintWriter(help));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setAbbreviatedOptionsAllowed(false);
        if (!Collections.disjoint(List.of(args), HELP)) {
            commandLine.setResourceBundle(Messages.help(console.locale()));
        }
        commandLine.setParameterExceptionHandler((e, arguments) -> {
            UsageFault fault = new UsageFault(e, Messages.in(console.locale()));
            console.error(fault.sentence());
            if (!fault.suggestion().isEmpty()) {
                console.say(fault.suggestion());
            }
            console.say(fault.help());
            return ExitCode.USAGE.code();
        });
        commandLine.setExecutionExceptionHandler((e, failed, arguments) -> Failure.report(e, console));
        try {
            int code = commandLine.execute(args);
            console.out().print(help);
            console.out().flush();
            return code;
        } catch (UncheckedIOException e) {
            return Failure.report(e, console);
        }
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
