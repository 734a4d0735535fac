package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape that a part of a document must have, derived from the type of the document: an object for a record, a list, a
 * map from names, a text or a number.
 *
 * <p>Reading by shape, instead of binding by Jackson's databind, is what lets one reading report every misfit at its place:
 * databind stops at the first, and hands the unknown fields of a record over without their location.
 */
public interface Shape {

    /** Reads the current value; null if it was refused, which has then been reported. */
    @Nullable
    Object read(Tokens tokens) throws IOException;

    /** The same, where a null is refused for every shape alike. */
    default @Nullable Object value(Tokens tokens) throws IOException {
        return tokens.token() == JsonToken.VALUE_NULL ? tokens.refuseNull() : read(tokens);
    }

    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? new Elements(of(arguments[0])) : new Names(of(arguments[1]));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return RecordShape.of(plain);
        }
        if (type == String.class) {
            return Shape::text;
        }
        if (type == BigDecimal.class) {
            return Shape::number;
        }
        if (type == Boolean.class) {
            return Shape::truth;
        }
        if (type == Integer.class) {
            return tokens -> whole(tokens, Integer.MAX_VALUE);
        }
        if (type == Long.class) {
            return tokens -> whole(tokens, Long.MAX_VALUE);
        }
        throw new IllegalArgumentException("A document has no values of " + type + ".");
    }

    private static @Nullable Object text(Tokens tokens) throws IOException {
        if (tokens.token() != JsonToken.VALUE_STRING) {
            return tokens.refuseAs(JsonWording.TEXT);
        }
        String text = tokens.text();
        return tokens.isPlain(text) ? text : null;
    }

    private static @Nullable Object truth(Tokens tokens) throws IOException {
        return tokens.token().isBoolean() ? tokens.token() == JsonToken.VALUE_TRUE : tokens.refuseAs(JsonWording.TRUTH);
    }

    private static @Nullable Object number(Tokens tokens) throws IOException {
        if (!tokens.token().isNumeric()) {
            return tokens.refuseAs(JsonWording.NUMBER);
        }
        return tokens.number();
    }

    private static @Nullable Object whole(Tokens tokens, long most) throws IOException {
        if (tokens.token() != JsonToken.VALUE_NUMBER_INT) {
            return tokens.refuseAs(JsonWording.WHOLE);
        }
        @Nullable BigDecimal number = Digits.parse(tokens.text());
        if (number == null || number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            return tokens.refuse(JsonWording.tooLarge(tokens.shownNumber(), most));
        }
        // Not a conditional expression: it would widen the Integer to a Long.
        if (most == Integer.MAX_VALUE) {
            return number.intValueExact();
        }
        return number.longValueExact();
    }

    // A list; elements that were refused stay in it as null, so that the others keep their index.
    record Elements(Shape element) implements Shape {

        @Override
        public @Nullable Object read(Tokens tokens) throws IOException {
            if (tokens.token() != JsonToken.START_ARRAY) {
                return tokens.refuseAs(JsonWording.LIST);
            }
            List<@Nullable Object> elements = new ArrayList<>();
            while (tokens.next() != JsonToken.END_ARRAY) {
                elements.add(element.value(tokens));
            }
            return elements;
        }
    }

    // An object whose field names are data, in order.
    record Names(Shape value) implements Shape {

        @Override
        public @Nullable Object read(Tokens tokens) throws IOException {
            if (tokens.token() != JsonToken.START_OBJECT) {
                return tokens.refuseAs(JsonWording.OBJECT);
            }
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            while (tokens.next() == JsonToken.FIELD_NAME) {
                String name = tokens.name();
                if (values.containsKey(name)) {
                    tokens.skipDuplicate();
                } else if (tokens.isPlainName(name)) {
                    tokens.next();
                    values.put(name, value.value(tokens));
                }
            }
            return values;
        }
    }
}
