package wpr.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what is wrong with a command line; picocli itself words it in English only. */
final class UsageFault {
    private final ParameterException fault;
    private final Messages messages;

    UsageFault(ParameterException fault, Messages messages) {
        this.fault = fault;
        this.messages = messages;
    }

    /** What is wrong, in one sentence. */
    String sentence() {
        if (fault instanceof CommandMissingException) {
            return messages.get("usage.command-missing", commands());
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            return messages.get(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageFault::name).collect(Collectors.joining(", ")));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return messages.get("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec of = fault.getArgSpec();
        return of == null ? messages.get("usage.other") : value(of);
    }

    /** What may have been meant; empty where nothing is near. */
    String suggestion() {
        List<String> near =
                fault instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? "" : messages.get("usage.suggest", String.join(", ", near));
    }

    /** Where to read on. */
    String help() {
        return messages.get("usage.try", spec().qualifiedName(" "));
    }

    private CommandSpec spec() {
        return fault.getCommandLine().getCommandSpec();
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return messages.get("usage.option", first);
        }
        return messages.get(spec().subcommands().isEmpty() ? "usage.unmatched" : "usage.command", first);
    }

    private String value(ArgSpec of) {
        String value = String.valueOf(fault.getValue());
        String allowed = allowed(of.auxiliaryTypes()[0], of.type());
        return allowed.isEmpty()
                ? messages.get("usage.value", name(of), value)
                : messages.get("usage.value-of", name(of), value, allowed);
    }

    private String allowed(Class<?> element, Class<?> whole) {
        if (Map.class.isAssignableFrom(whole)) {
            return messages.get("usage.pair");
        }
        if (element.isEnum()) {
            return Arrays.stream(element.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        return Number.class.isAssignableFrom(element) || element.isPrimitive() && element != boolean.class
                ? messages.get("usage.number")
                : "";
    }

    private String commands() {
        return spec().subcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .map(command -> command.getCommandSpec().name())
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec of) {
        return of instanceof OptionSpec option ? option.longestName() : of.paramLabel();
    }
}
