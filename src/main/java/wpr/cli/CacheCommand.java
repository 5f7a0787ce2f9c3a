package wpr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wpr.pipeline.cache.Store;

/** Looks after the cache. */
@Command(
        name = "cache",
        description = {
            "Looks after the cache, which keeps the text and annotation of documents so that a changed rule needs no new reading.",
            "",
            "Results are the same with it and without. Entries of other versions of the program are never used; they go when room is needed.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CacheCommand.Info.class, CacheCommand.Clear.class, CacheCommand.Verify.class})
final class CacheCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: info, clear or verify");
    }

    /** What the three have in common. */
    private abstract static class OnStore implements Callable<Integer> {
        @Mixin
        private CacheOption cache = new CacheOption();

        private final Console console;

        OnStore(Console console) {
            this.console = console;
        }

        abstract String act(Store store) throws IOException;

        @Override
        public Integer call() throws IOException {
            Path folder = cache.folder();
            if (folder == null) {
                throw Failure.usage("there is no cache; name one with --cache DIR.");
            }
            console.out().println(folder.toAbsolutePath().normalize() + ": " + act(cache.store()));
            return ExitCode.CLEAN.code();
        }
    }

    @Command(name = "info", description = "Says where the cache is and what it holds.", mixinStandardHelpOptions = true)
    static final class Info extends OnStore {
        Info(Console console) {
            super(console);
        }

        @Override
        String act(Store store) throws IOException {
            Store.Contents contents = store.contents();
            return String.format(
                    Locale.ROOT,
                    "%,d entries, %,.1f MB of at most %,.0f MB",
                    contents.entries(),
                    contents.bytes() / 1e6,
                    contents.most() / 1e6);
        }
    }

    @Command(name = "clear", description = "Removes all entries.", mixinStandardHelpOptions = true)
    static final class Clear extends OnStore {
        Clear(Console console) {
            super(console);
        }

        @Override
        String act(Store store) throws IOException {
            return String.format(Locale.ROOT, "%,d entries removed", store.clear());
        }
    }

    @Command(
            name = "verify",
            description = "Reads every entry and removes damaged ones.",
            mixinStandardHelpOptions = true)
    static final class Verify extends OnStore {
        Verify(Console console) {
            super(console);
        }

        @Override
        String act(Store store) throws IOException {
            int entries = store.contents().entries();
            return String.format(Locale.ROOT, "%,d entries read, %,d damaged and removed", entries, store.verify());
        }
    }
}
