package wpr.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wpr.extract.ExtractOptions;
import wpr.extract.Extras;
import wpr.extract.Extras.Kind;
import wpr.extract.Limits;
import wpr.extract.Ocr;
import wpr.extract.pdf.Tesseract;

/** The options that say how documents are read. */
final class ReadingOptions {
    @Mixin
    private PasswordOption passwords = new PasswordOption();

    @Option(names = "--ocr", paramLabel = "auto|on|off")
    private String ocr = "auto";

    @Option(names = "--include", split = ",", paramLabel = "WHAT")
    private List<String> include = List.of();

    @Option(names = "--leave-out", split = ",", paramLabel = "WHAT")
    private List<String> leaveOut = List.of();

    @Option(names = "--tracked-changes", paramLabel = "accepted|rejected")
    private String trackedChanges = "accepted";

    /** With the usual limits. */
    ExtractOptions load(String language) {
        return load(language, Limits.DEFAULT);
    }

    /** @param language language of the documents, {@code da}, {@code en} or {@code auto} */
    ExtractOptions load(String language, Limits limits) {
        return new ExtractOptions(passwords.load(), limits, ocr(language), extras());
    }

    /** Puts what was chosen otherwise than usual into the options of a run, by the names of the command line. */
    void tell(Map<String, String> options) {
        if (!ocr.equals("auto")) {
            options.put("ocr", ocr);
        }
        if (!include.isEmpty()) {
            options.put("include", String.join(",", include));
        }
        if (!leaveOut.isEmpty()) {
            options.put("leave-out", String.join(",", leaveOut));
        }
        if (!trackedChanges.equals("accepted")) {
            options.put("tracked-changes", trackedChanges);
        }
    }

    private Extras extras() {
        Set<Kind> kinds = EnumSet.copyOf(Extras.DEFAULT.included());
        include.forEach(name -> kinds.add(kind("--include", name)));
        leaveOut.forEach(name -> kinds.remove(kind("--leave-out", name)));
        if (!List.of("accepted", "rejected").contains(trackedChanges)) {
            throw Failure.usage("allowed", "--tracked-changes", trackedChanges, "accepted, rejected");
        }
        return new Extras(kinds, trackedChanges.equals("rejected"));
    }

    private static Kind kind(String option, String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.id().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "allowed",
                        option,
                        name,
                        Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "))));
    }

    private Ocr ocr(String language) {
        return switch (ocr.toLowerCase(Locale.ROOT)) {
            case "off" -> Ocr.NONE;
            case "auto" -> new Ocr(Ocr.Mode.AUTO, language, Ocr.DEFAULT.seconds());
            case "on" -> {
                if (!Tesseract.installed()) {
                    throw Failure.usage("ocr.missing");
                }
                yield new Ocr(Ocr.Mode.ON, language, Ocr.DEFAULT.seconds());
            }
            default -> throw Failure.usage("allowed", "--ocr", ocr, "auto, on, off");
        };
    }
}
