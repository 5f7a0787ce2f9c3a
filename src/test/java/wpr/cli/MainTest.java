package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
