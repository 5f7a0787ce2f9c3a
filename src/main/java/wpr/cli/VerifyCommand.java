package wpr.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.model.RunInfo;
import wpr.report.Manifest;
import wpr.report.Verification;
import wpr.report.Verification.Claim;
import wpr.rules.RuleSet;

/** Says which claims of a folder of results no longer hold, and what has changed under them. */
@Command(name = "verify", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RESULTS")
    private Path results = Path.of("results");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Option(names = "--metadata", paramLabel = "FILE.csv")
    private @Nullable Path metadata;

    @Option(names = "--name-pattern", paramLabel = "PATTERN")
    private @Nullable String namePattern;

    @Option(names = "--reference", paramLabel = "FILE")
    private List<Path> references = List.of();

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwords;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    /** An option of which the run keeps the names of files, not their places. */
    private static final String REFERENCE = "reference";

    /** What the run tells beside the options that were given to it. */
    private static final Set<String> NOT_GIVEN = Set.of(REFERENCE, RunInfo.READING);

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Manifest.exists(results)) {
            throw Failure.usage("results.none", results);
        }
        Manifest run = Manifest.in(results);
        if (!paths.isEmpty() && run.options().containsKey(REFERENCE) && references.isEmpty()) {
            throw Failure.usage("verify.reference", run.options().get(REFERENCE));
        }
        Messages messages = Messages.in(locale.or(run.locale()));
        List<String> lines = new ArrayList<>();
        for (Claim claim : Verification.files(results)) {
            lines.add(messages.get(claim.now().isEmpty() ? "verify.file-gone" : "verify.file", claim.file()));
        }
        ruleSets(run, messages, lines);
        List<Claim> claims = new ArrayList<>(Verification.inside(results));
        if (paths.isEmpty()) {
            console.say(messages.get("verify.unread"));
        } else {
            again(run, messages, lines, claims);
        }
        claims.stream().distinct().map(claim -> line(claim, messages)).forEach(lines::add);
        lines.forEach(console.out()::println);
        console.say(messages.get(lines.isEmpty() ? "verify.holds" : "verify.sum", lines.size()));
        return (lines.isEmpty() ? ExitCode.CLEAN : ExitCode.OUTDATED).code();
    }

    private void ruleSets(Manifest run, Messages messages, List<String> lines) {
        Map<String, String> now = new LinkedHashMap<>();
        for (RuleSet set : rules.load(run.locale())) {
            now.put(set.info().id(), set.info().hash());
        }
        run.ruleSets().forEach((id, hash) -> {
            String other = now.getOrDefault(id, "");
            if (!other.equals(hash)) {
                lines.add(messages.get(other.isEmpty() ? "verify.rules-gone" : "verify.rules", id));
            }
        });
    }

    /** Does the run again beside the results, and compares. */
    private void again(Manifest run, Messages messages, List<String> lines, List<Claim> claims) throws IOException {
        Path folder = Files.createTempDirectory("wpr-verify");
        try {
            Path again = folder.resolve("results");
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            int code = Main.run(arguments(run, again), console.in(), nowhere, console.err());
            if (!Manifest.exists(again)) {
                throw Failure.usage("verify.again", code);
            }
            Map<String, String> inputs = Manifest.in(again).inputs();
            run.inputs().forEach((document, hash) -> {
                if (!inputs.containsKey(document)) {
                    lines.add(messages.get("verify.document-gone", document));
                } else if (!hash.equals(inputs.get(document))) {
                    lines.add(messages.get("verify.document", document));
                }
            });
            claims.addAll(Verification.between(results, again));
        } finally {
            delete(folder);
        }
    }

    private String[] arguments(Manifest run, Path again) {
        List<String> arguments = new ArrayList<>(List.of("analyze", "--quiet", "-o", again.toString()));
        arguments.addAll(List.of("--locale", run.locale(), "--seed", String.valueOf(run.seed())));
        run.options().forEach((name, value) -> {
            if (!NOT_GIVEN.contains(name)) {
                arguments.add("--" + name);
                arguments.addAll(value.equals("true") ? List.of() : List.of(value));
            }
        });
        references.forEach(file -> arguments.addAll(List.of("--" + REFERENCE, file.toString())));
        rules.names().forEach(name -> arguments.addAll(List.of("--rules", name)));
        if (metadata != null) {
            arguments.addAll(List.of("--metadata", metadata.toString()));
        }
        if (namePattern != null) {
            arguments.addAll(List.of("--name-pattern", namePattern));
        }
        if (passwords != null) {
            arguments.addAll(List.of("--password-file", passwords.toString()));
        }
        arguments.add("--");
        arguments.addAll(paths);
        return arguments.toArray(String[]::new);
    }

    private static String line(Claim claim, Messages messages) {
        String place = claim.file() + ": " + claim.place();
        if (claim.now().isEmpty()) {
            return messages.get("verify.gone", place, claim.told());
        }
        return claim.told().isEmpty()
                ? messages.get("verify.new", place, claim.now())
                : messages.get("verify.claim", place, claim.told(), claim.now());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
