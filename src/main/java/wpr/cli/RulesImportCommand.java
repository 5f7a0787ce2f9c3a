package wpr.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.rules.Dictionary;

/** Makes lexicons of a dictionary of another program. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class RulesImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--from", paramLabel = "liwc|quanteda|csv")
    private Dictionary.@Nullable Format format;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Dictionary.Format from = format != null ? format : byName();
        Dictionary.Carried carried = Dictionary.in(from, text(), locale.or(console.locale()));
        carried.losses().forEach(console::say);
        if (!carried.text().contains("- id:")) {
            throw Failure.usage("import.nothing", file);
        }
        console.out().print(carried.text());
        return ExitCode.CLEAN.code();
    }

    private Dictionary.Format byName() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".dic")) {
            return Dictionary.Format.LIWC;
        }
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            return Dictionary.Format.QUANTEDA;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return Dictionary.Format.CSV;
        }
        throw Failure.usage("import.kind", file);
    }

    /** Older dictionaries are not in UTF-8. */
    private String text() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
