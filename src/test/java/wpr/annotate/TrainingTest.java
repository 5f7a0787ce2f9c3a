package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    @Test
    void theSameDataGiveTheSameBytes(@TempDir Path folder) throws IOException {
        Treebank dev = Treebank.read(Treebanks.folder().resolve("dev.conllu"));
        Treebank some = new Treebank(dev.sentences().subList(0, 120));
        Training.write(some, folder.resolve("one"));
        Training.write(some, folder.resolve("two"));
        for (String file :
                List.of("da-tagger.bin", "da-sentences.bin", "da-tokens.bin", "da-lexicon.tsv", "da-endings.tsv")) {
            assertThat(folder.resolve("one").resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
            assertThat(Files.size(folder.resolve("one").resolve(file))).isPositive();
        }
    }
}
