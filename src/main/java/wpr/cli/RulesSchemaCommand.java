package wpr.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import wpr.rules.RuleSetLoader;

/** Prints the JSON Schema of rule files. */
@Command(
        name = "schema",
        description = {"Prints the JSON Schema of rule files, with which an editor completes and checks them.", ""},
        mixinStandardHelpOptions = true,
        footerHeading = "%nIn many editors, the first line of a rule file may then read:%n",
        footer = "  # yaml-language-server: $schema=schema.json")
final class RulesSchemaCommand implements Callable<Integer> {
    private final Console console;

    RulesSchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(RuleSetLoader.schema());
        return ExitCode.CLEAN.code();
    }
}
