package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.model.Capture;

class CsvTableTest {
    private static final Table TABLE = new Table(
            "t.csv", "", List.of("a"), List.of(Column.text("a", ""), Column.number("b", ""), Column.bool("c", "")));

    @TempDir
    private Path temp;

    @Test
    void programsGetPlainCells() throws IOException {
        assertThat(write(CsvDialect.PLAIN, "=1+2", -0.5, true)).isEqualTo("a,b,c\n=1+2,-0.5,true\n");
        assertThat(write(CsvDialect.PLAIN, "say \"a, b\"\nnext", Double.NaN, false))
                .isEqualTo("a,b,c\n\"say \"\"a, b\"\"\nnext\",,false\n");
        assertThat(write(CsvDialect.PLAIN, "", 1e-9, false)).isEqualTo("a,b,c\n,0,false\n".replace("\n,0", "\n\"\",0"));
    }

    @Test
    void aSpreadsheetRunsNoCellAndReadsItsOwnNumbers() throws IOException {
        assertThat(write(CsvDialect.EXCEL, "=1+2", -0.5, true)).isEqualTo("\ufeffa;b;c\n'=1+2;-0,5;true\n");
        assertThat(write(CsvDialect.EXCEL, "@SUM(A1)", 1, true)).isEqualTo("\ufeffa;b;c\n'@SUM(A1);1;true\n");
        assertThat(write(CsvDialect.EXCEL, "-2+3;x", 1, true)).isEqualTo("\ufeffa;b;c\n\"'-2+3;x\";1;true\n");
    }

    @Test
    void numbersNeedNoExponentAndNoLocale() {
        assertThat(CsvTable.number(1234567.0)).isEqualTo("1234567");
        assertThat(CsvTable.number(1e15)).isEqualTo("1000000000000000");
        assertThat(CsvTable.number(2.0 / 3)).isEqualTo("0.666667");
        assertThat(CsvTable.number(-0.0)).isEqualTo("0");
        assertThat(CsvTable.number(Double.NEGATIVE_INFINITY)).isEqualTo("-INF");
    }

    @Test
    void aRowThatDoesNotFitIsABug() {
        assertThatThrownBy(() -> write(CsvDialect.PLAIN, "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void capturesCarryNumbers() {
        assertThat(captures(List.of(
                        new Capture("number", "27.000", 27000), new Capture("population", "\"unge\"", Double.NaN))))
                .isEqualTo("{\"number\":27000,\"population\":\"\\\"unge\\\"\"}");
        assertThat(captures(List.of(
                        new Capture("n", "1", 1), new Capture("n", "1,5", 1.5), new Capture("n", "x", Double.NaN))))
                .isEqualTo("{\"n\":[1,1.5,\"x\"]}");
        assertThat(captures(List.of())).isEqualTo("{}");
    }

    private static String captures(List<Capture> captures) {
        return Json.line(Json.captures(captures));
    }

    private String write(CsvDialect dialect, Object... cells) throws IOException {
        Path path = temp.resolve("results");
        try (ResultsFolder folder = ResultsFolder.open(path)) {
            new CsvTable(folder, TABLE, dialect).row(List.of(cells));
            folder.commit();
        }
        return Files.readString(path.resolve("t.csv"));
    }
}
