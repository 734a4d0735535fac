package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object with one field whose name says what its value is. */
record KeyedShape(Kinds<?> kinds, List<String> keys) implements Shape {

    KeyedShape(Kinds<?> kinds) {
        this(kinds, kinds.keys());
    }

    @Override
    public boolean fits(JsonToken token) {
        return token == JsonToken.START_OBJECT;
    }

    @Override
    public Wording asked() {
        return JsonWording.OBJECT;
    }

    @Override
    public @Nullable Object read(Tokens tokens) throws IOException {
        List<String> met = new ArrayList<>();
        @Nullable Object value = null;
        while (tokens.next() == JsonToken.FIELD_NAME) {
            String name = tokens.name();
            if (!keys.contains(name)) {
                tokens.skipUnknown(keys);
            } else if (met.contains(name)) {
                tokens.skipDuplicate();
            } else {
                met.add(name);
                tokens.next();
                value = Shape.of(kinds.type(name)).value(tokens);
            }
        }
        if (met.size() != 1) {
            return refused(met, tokens);
        }
        if (value == null) {
            tokens.findings().lose(tokens.pointer());
        }
        return value;
    }

    /** What only follows from a misspelt key is not reported again. */
    private @Nullable Object refused(List<String> met, Tokens tokens) throws IOException {
        Findings findings = tokens.findings();
        String pointer = tokens.pointer();
        if (!findings.hasLost(pointer, keys)) {
            findings.add(pointer, () -> findings.problem(pointer, BundleWording.of("oneField", parameters(met))));
        }
        findings.lose(pointer);
        return null;
    }

    private Map<String, String> parameters(List<String> met) {
        return Map.of(
                "fields",
                keys.stream().collect(Collectors.joining(", ")),
                "found",
                met.isEmpty() ? "0" : keys.stream().filter(met::contains).collect(Collectors.joining(", ")));
    }
}
