package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A case of a JSON file: what a method makes of an input, and what it is expected to make. */
final class GoldenCase {

    /** Computes what the cases of one method expect. */
    @FunctionalInterface
    interface Method {

        /** Asks for every field it understands; what it did not ask for is refused afterwards. */
        Actual compute(Question question);
    }

    private static final Map<String, Method> METHODS = Families.methods();

    /** What a case may say for its reader only. */
    private static final List<String> PROSE =
            List.of("id", "source", "crosscheck", "note", "doc", "title", "description", "comment");

    private GoldenCase() {}

    static Outcome outcome(int position, JsonNode node, Surroundings around) {
        String id = node.path("id").asText();
        return Outcome.of(id.isBlank() ? "case " + position : "case (" + id + ")", () -> differences(node, around));
    }

    private static List<String> differences(JsonNode node, Surroundings around) {
        Fields fields = Fields.of("case", node);
        PROSE.forEach(fields::optional);
        String name = fields.text("method");
        Method method = METHODS.get(name);
        if (method == null) {
            throw new IllegalArgumentException("unknown method (" + name + ").");
        }
        Fields input = Fields.of("input", fields.required("input"));
        Fields options =
                Fields.of("options", fields.optional("options").orElseGet(JsonNodeFactory.instance::objectNode));
        options.optional("note");
        JsonNode expected = fields.required("expected");
        Tolerance tolerance = Tolerance.of(fields.optionalObject("tol"));
        fields.nothingElse();
        Actual actual = method.compute(new Question(name, input, options, around));
        input.nothingElse();
        options.nothingElse();
        List<String> differences = new ArrayList<>();
        actual.compare("", expected, tolerance, differences);
        return differences;
    }
}
