package wpr.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import wpr.rules.RuleSetLoader;

/** Prints the JSON Schema of rule files. */
@Command(name = "schema", mixinStandardHelpOptions = true)
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
