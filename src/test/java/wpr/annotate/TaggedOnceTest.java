package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;

class TaggedOnceTest {
    private final List<String> tagged = new ArrayList<>();

    @Test
    void equalSentencesAreTaggedOnce() {
        Annotator annotator = new Annotator(() -> listening(new Danish()), English::new);
        AnnotatedDocument document = annotator.annotate(
                Texts.of("Sagerne behandles ikke. Planen er ny. Sagerne behandles ikke.", "Sagerne behandles ikke."),
                new AnnotateOptions("da", List.of(), Layer.ALL, TagFilter.ALL));
        assertThat(document.sentences()).hasSize(4);
        assertThat(tagged).containsExactly("Sagerne behandles ikke .", "Planen er ny .");
        assertThat(Texts.readings(document).stream().filter(r -> r.form().equals("behandles")))
                .hasSize(3)
                .allMatch(reading -> reading.features().voice().equals("Pass"));
    }

    private Analyser listening(Analyser analyser) {
        return (Analyser) Proxy.newProxyInstance(
                Analyser.class.getClassLoader(), new Class<?>[] {Analyser.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("tag")) {
                        tagged.add(Arrays.stream((Word[]) arguments[0])
                                .map(word -> word.untagged().form())
                                .collect(Collectors.joining(" ")));
                    }
                    try {
                        return method.invoke(analyser, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
