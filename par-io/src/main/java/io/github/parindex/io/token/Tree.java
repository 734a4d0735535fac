package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Any shape, as a tree for a JSON Schema. What every document is refused for is refused here already: nulls, fields that
 * occur twice, numbers beyond the limits, characters that are not allowed. Such values are not in the tree; in a list a
 * null stands for them.
 */
public final class Tree implements Shape {

    @Override
    public boolean fits(JsonToken token) {
        return true;
    }

    @Override
    public Wording asked() {
        return JsonWording.OBJECT;
    }

    @Override
    public @Nullable Object read(Tokens tokens) throws IOException {
        return switch (tokens.token()) {
            case START_OBJECT -> object(tokens);
            case START_ARRAY -> list(tokens);
            case VALUE_STRING -> text(tokens);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            default -> number(tokens);
        };
    }

    private JsonNode object(Tokens tokens) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            String name = tokens.name();
            if (object.has(name)) {
                tokens.skipDuplicate();
            } else if (tokens.isPlainName(name)) {
                tokens.next();
                @Nullable JsonNode value = (JsonNode) value(tokens);
                if (value != null) {
                    object.set(name, value);
                }
            }
        }
        return object;
    }

    private JsonNode list(Tokens tokens) throws IOException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        while (tokens.next() != JsonToken.END_ARRAY) {
            list.add((JsonNode) value(tokens));
        }
        return list;
    }

    private static @Nullable JsonNode text(Tokens tokens) throws IOException {
        String text = tokens.text();
        return tokens.isPlain(text) ? TextNode.valueOf(text) : null;
    }

    private static @Nullable Object number(Tokens tokens) throws IOException {
        @Nullable BigDecimal number = tokens.number();
        if (number == null) {
            return null;
        }
        return tokens.token() == JsonToken.VALUE_NUMBER_INT
                ? BigIntegerNode.valueOf(number.toBigIntegerExact())
                : DecimalNode.valueOf(number);
    }
}
