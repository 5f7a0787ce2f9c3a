package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @Test
    void helpGoesToStandardOutput() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("What's the Problem Represented to be?", "analyze");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("analyze", "--help").out()).contains("--metadata", "Exit codes");
    }

    @Test
    void versionNamesBuildAndRuleSetsWithHashes() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("wpr \\d+\\.\\d+\\.\\d+.* \\(")
                .containsPattern("rule set da .*\\([0-9a-f]{12}\\)");
    }

    @Test
    void withoutACommandUsageIsShown() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("wpr --help");
        assertThat(Run.of("analyse").err()).contains("analyze");
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe, whoever read the output", "No space left on device, the disk is full"})
    void outputThatCannotBeWrittenIsAFault(String fault, String told) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(fault);
            }
        };
        for (String[] arguments : List.of(new String[] {"--help"}, new String[] {"rules", "list"}, new String[] {
            "extract", "examples/05-nyhed.html"
        })) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int code = Main.run(
                    arguments,
                    InputStream.nullInputStream(),
                    new PrintStream(new Outlet(closed), false, StandardCharsets.UTF_8),
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(code).as(arguments[0]).isEqualTo(ExitCode.USAGE.code());
            assertThat(said.toString(StandardCharsets.UTF_8)).as(arguments[0]).contains(told);
        }
    }
}
