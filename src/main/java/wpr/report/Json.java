package wpr.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import wpr.model.Capture;

/** JSON as all our files write it: keys in the order given, line feeds, no exponents. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * A value that was written before.
     *
     * @throws IOException if it is no JSON
     */
    static JsonNode read(String json) throws IOException {
        return MAPPER.readTree(json);
    }

    /** One value on one line. */
    static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One value for people to read, with a line feed at the end. */
    static String pretty(JsonNode node) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
        try {
            return MAPPER.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Named parts of a match: numerals as numbers, other text as text; a name that comes twice holds a list. */
    static ObjectNode captures(List<Capture> captures) {
        ObjectNode node = object();
        for (Capture capture : captures) {
            JsonNode value = value(capture);
            JsonNode before = node.get(capture.name());
            if (before == null) {
                node.set(capture.name(), value);
            } else if (before instanceof ArrayNode values) {
                values.add(value);
            } else {
                node.putArray(capture.name()).add(before).add(value);
            }
        }
        return node;
    }

    private static JsonNode value(Capture capture) {
        if (Double.isNaN(capture.number()) || Double.isInfinite(capture.number())) {
            return JsonNodeFactory.instance.textNode(capture.text());
        }
        return JsonNodeFactory.instance.numberNode(new BigDecimal(CsvTable.number(capture.number())));
    }
}
