package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of records, or an object with a field for each of them. */
record NamedElements(RecordShape element, Elements list, ByName by) implements Shape {

    NamedElements(RecordShape element, ByName by) {
        this(element, new Elements(element), by);
    }

    @Override
    public boolean fits(JsonToken token) {
        return list.fits(token) || token == JsonToken.START_OBJECT;
    }

    @Override
    public Wording asked() {
        return JsonWording.or(list.asked(), JsonWording.OBJECT);
    }

    @Override
    public Object read(Tokens tokens) throws IOException {
        return list.fits(tokens.token()) ? list.read(tokens) : named(tokens);
    }

    private Object named(Tokens tokens) throws IOException {
        String pointer = tokens.pointer();
        List<@Nullable Object> elements = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            String name = tokens.name();
            if (!names.add(name)) {
                tokens.skipDuplicate();
            } else if (tokens.isPlainName(name)) {
                tokens.next();
                tokens.written().named(pointer, name);
                elements.add(element.named(name, by, tokens));
            }
        }
        return elements;
    }
}
