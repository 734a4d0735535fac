package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Any value: a text, a number, true or false, a list of such values, or a map from names to them. */
record AnyValue() implements Shape {

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
            case START_OBJECT -> new Names(this).read(tokens);
            case START_ARRAY -> new Elements(this).read(tokens);
            case VALUE_STRING -> Scalar.TEXT.read(tokens);
            case VALUE_TRUE, VALUE_FALSE -> Scalar.TRUTH.read(tokens);
            default -> Scalar.NUMBER.read(tokens);
        };
    }
}
