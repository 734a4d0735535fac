package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object whose field names are data, in order. */
record Names(Shape value) implements Shape {

    @Override
    public boolean fits(JsonToken token) {
        return token == JsonToken.START_OBJECT;
    }

    @Override
    public Wording asked() {
        return JsonWording.OBJECT;
    }

    @Override
    public Object read(Tokens tokens) throws IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            add(values, tokens);
        }
        return values;
    }

    /** Adds the current field. */
    void add(Map<String, @Nullable Object> values, Tokens tokens) throws IOException {
        String name = tokens.name();
        if (values.containsKey(name)) {
            tokens.skipDuplicate();
        } else if (tokens.isPlainName(name)) {
            tokens.next();
            values.put(name, value.value(tokens));
        }
    }
}
