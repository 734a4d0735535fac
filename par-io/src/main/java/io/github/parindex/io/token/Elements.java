package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list; elements that were refused stay in it as null, so that the others keep their index. */
record Elements(Shape element) implements Shape {

    @Override
    public boolean fits(JsonToken token) {
        return token == JsonToken.START_ARRAY;
    }

    @Override
    public Wording asked() {
        return JsonWording.LIST;
    }

    @Override
    public Object read(Tokens tokens) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            elements.add(element.value(tokens));
        }
        return elements;
    }
}
