package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wpr.model.AnnotatedDocument;
import wpr.model.Reading;

class NeighboursTest {
    @Test
    void aSuspendedCompoundStandsForTheWholeWord() {
        Reading expansion = expansion("Indsatsen er job- og ressourcefokuseret.", "job-");
        assertThat(expansion.form()).isEqualTo("jobfokuseret");
        assertThat(expansion.parts().get(0)).isEqualTo("job");
    }

    @Test
    void theExpansionIsInflectedAndLemmatisedLikeItsCompletion() {
        Reading expansion = expansion("Vi taler med syge- og kontanthjælpsmodtagere.", "syge-");
        assertThat(expansion.form()).isEqualTo("sygemodtagere");
        assertThat(expansion.lemma()).isEqualTo("sygemodtager");
        assertThat(expansion.head()).isEqualTo("modtager");
    }

    @Test
    void theWordsOfTheIssueAreExpanded() {
        assertThat(expansion("Vi har en job- og ressourcefokuseret samtale, og det er godt.", "job-")
                        .form())
                .isEqualTo("jobfokuseret");
        assertThat(expansion("Det gælder børne-, unge- og familieforvaltningen.", "børne-")
                        .form())
                .isEqualTo("børneforvaltningen");
        assertThat(expansion("Det gælder børne-, unge- og familieforvaltningen.", "unge-")
                        .form())
                .isEqualTo("ungeforvaltningen");
    }

    @Test
    void withoutACompoundBehindItNothingIsExpanded() {
        assertThat(expansions("Det gælder mellem- og unikke forhold.")).isEmpty();
        assertThat(expansions("Han bor i et ældre- og varmt hus.")).isEmpty();
    }

    private static Reading expansion(String text, String form) {
        AnnotatedDocument document = Texts.annotate("da", text);
        int token = Texts.forms(document).indexOf(form);
        int id = document.tokens().expansionId(token);
        assertThat(id).isNotNegative();
        return document.tokens().distinct().get(id);
    }

    private static List<Integer> expansions(String text) {
        AnnotatedDocument document = Texts.annotate("da", text);
        return java.util.stream.IntStream.range(0, document.tokens().size())
                .map(document.tokens()::expansionId)
                .filter(id -> id >= 0)
                .boxed()
                .toList();
    }
}
