package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** A list, or one element in place of the list of it. */
record OneOrElements(Shape element, Elements list) implements Shape {

    OneOrElements(Shape element) {
        this(element, new Elements(element));
    }

    @Override
    public boolean fits(JsonToken token) {
        return element.fits(token) || list.fits(token);
    }

    @Override
    public Wording asked() {
        return JsonWording.or(element.asked(), list.asked());
    }

    @Override
    public @Nullable Object read(Tokens tokens) throws IOException {
        if (list.fits(tokens.token())) {
            return list.read(tokens);
        }
        tokens.written().alone(tokens.pointer());
        @Nullable Object one = element.read(tokens);
        return one == null ? null : Collections.singletonList(one);
    }
}
