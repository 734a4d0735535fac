package io.github.parindex.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.token.Json;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields at the top of a document, by which documents differ. */
record TopFields(Set<String> names) {

    /** More than any document has: what else stands there tells nothing. */
    private static final int MOST = 100;

    /** The fields of a text, as far as it is JSON. */
    static TopFields of(String text, ReadLimits limits) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = Json.parser(text, limits)) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            while (isObject && names.size() < MOST && parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException broken) {
            return new TopFields(names);
        }
        return new TopFields(names);
    }

    /** The document that has most of the fields and lacks fewest; of equal ones the first. */
    Optional<DocumentSchema> nearest() {
        return Stream.of(DocumentSchema.values())
                .filter(document -> known(document) > 0)
                .max(Comparator.<DocumentSchema>comparingLong(this::likeness).thenComparing(Comparator.reverseOrder()));
    }

    /** What a document knows of the fields counts twice: one that is missing or misspelt does not decide. */
    private long likeness(DocumentSchema document) {
        JsonNode schema = Json.tree(document.text());
        long known = known(schema);
        long missing = 0;
        for (JsonNode required : schema.path("required")) {
            missing += names.contains(required.asText()) ? 0 : 1;
        }
        return 2 * known - missing - (names.size() - known);
    }

    private long known(DocumentSchema document) {
        return known(Json.tree(document.text()));
    }

    private long known(JsonNode schema) {
        return names.stream().filter(schema.path("properties")::has).count();
    }
}
