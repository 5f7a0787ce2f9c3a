package wpr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wpr.pipeline.cache.Store;

/** Looks after the cache. */
@Command(
        name = "cache",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CacheCommand.Info.class, CacheCommand.Clear.class, CacheCommand.Verify.class})
final class CacheCommand implements Runnable {
    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandMissingException(spec.commandLine());
    }

    /** What the three have in common. */
    private abstract static class OnStore implements Callable<Integer> {
        @Mixin
        private LocaleOption locale = new LocaleOption();

        @Mixin
        private CacheOption cache = new CacheOption();

        private final Console console;

        OnStore(Console console) {
            this.console = console;
        }

        abstract String act(Store store, Messages messages) throws IOException;

        @Override
        public Integer call() throws IOException {
            Path folder = cache.folder();
            if (folder == null) {
                throw Failure.usage("cache.none");
            }
            console.out()
                    .println(folder.toAbsolutePath().normalize() + ": "
                            + act(cache.store(), Messages.in(locale.or(console.locale()))));
            return ExitCode.CLEAN.code();
        }
    }

    @Command(name = "info", mixinStandardHelpOptions = true)
    static final class Info extends OnStore {
        Info(Console console) {
            super(console);
        }

        @Override
        String act(Store store, Messages messages) throws IOException {
            Store.Contents contents = store.contents();
            return messages.get("cache.holds", contents.entries(), contents.bytes() / 1e6, contents.most() / 1e6);
        }
    }

    @Command(name = "clear", mixinStandardHelpOptions = true)
    static final class Clear extends OnStore {
        Clear(Console console) {
            super(console);
        }

        @Override
        String act(Store store, Messages messages) throws IOException {
            return messages.get("cache.cleared", store.clear());
        }
    }

    @Command(name = "verify", mixinStandardHelpOptions = true)
    static final class Verify extends OnStore {
        Verify(Console console) {
            super(console);
        }

        @Override
        String act(Store store, Messages messages) throws IOException {
            int entries = store.contents().entries();
            return messages.get("cache.verified", entries, store.verify());
        }
    }
}
