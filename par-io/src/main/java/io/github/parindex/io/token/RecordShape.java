package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object whose fields are the components of a record; those that are absent or refused are null. */
final class RecordShape implements Shape {

    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private @Nullable Fielded fielded;

    // A component that is a field.
    private record Field(int index, Shape shape) {}

    // What the components of the record are to its reader.
    private record Fielded(
            Map<String, Field> fields,
            List<Field> inShort,
            @Nullable Field rest) {

        Shape shapeInShort() {
            return inShort.get(0).shape;
        }

        /** Whether the record is an object where this token stands; one that is always in short never is. */
        boolean isObject(JsonToken token) {
            return token == JsonToken.START_OBJECT && (inShort.isEmpty() || !fields.isEmpty() || rest != null);
        }
    }

    private RecordShape(Class<?> type, Constructor<?> constructor, RecordComponent... components) {
        this.type = type;
        this.constructor = constructor;
        this.components = components;
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordShape::create);
    }

    private static RecordShape create(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return new RecordShape(type, canonical, components);
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError("a record has its canonical constructor", impossible);
        }
    }

    /** Not before the first reading, as a record may contain itself. */
    private Fielded fielded() {
        @Nullable Fielded known = fielded;
        if (known == null) {
            known = found();
            fielded = known;
        }
        return known;
    }

    private Fielded found() {
        Map<String, Field> fields = new LinkedHashMap<>();
        @Nullable Field rest = null;
        for (int i = 0; i < components.length; i++) {
            if (components[i].isAnnotationPresent(Rest.class)) {
                rest = new Field(i, Shape.of(components[i]));
            } else {
                fields.put(components[i].getName(), new Field(i, Shape.of(components[i])));
            }
        }
        return new Fielded(fields, inShort(fields), rest);
    }

    private List<Field> inShort(Map<String, Field> fields) {
        @Nullable InShort annotation = type.getAnnotation(InShort.class);
        List<Field> inShort = new ArrayList<>();
        if (annotation != null) {
            for (String name : annotation.value()) {
                inShort.add(Objects.requireNonNull(annotation.named() ? fields.get(name) : fields.remove(name), name));
            }
        }
        return inShort;
    }

    @Override
    public boolean fits(JsonToken token) {
        Fielded known = fielded();
        return known.isObject(token)
                || (!known.inShort.isEmpty() && known.shapeInShort().fits(token));
    }

    @Override
    public Wording asked() {
        Fielded known = fielded();
        if (known.inShort.isEmpty()) {
            return JsonWording.OBJECT;
        }
        Wording inShort = known.shapeInShort().asked();
        return known.fields.isEmpty() && known.rest == null ? inShort : JsonWording.or(inShort, JsonWording.OBJECT);
    }

    @Override
    public @Nullable Object read(Tokens tokens) throws IOException {
        Fielded known = fielded();
        return known.isObject(tokens.token()) ? object(known, tokens) : inShort(known, tokens);
    }

    private Object object(Fielded known, Tokens tokens) throws IOException {
        return object(known, tokens, new @Nullable Object[components.length], new boolean[components.length]);
    }

    /** Reads a value whose name is one of the components; null if it was refused, which has then been reported. */
    @Nullable
    Object named(String name, ByName by, Tokens tokens) throws IOException {
        Fielded known = fielded();
        String pointer = tokens.pointer();
        Field named = Objects.requireNonNull(known.fields.get(by.value()), by.value());
        @Nullable Object[] values = new @Nullable Object[components.length];
        values[named.index] = name;
        tokens.written().inPlace(pointer, by.value());
        if (tokens.token() == JsonToken.START_OBJECT) {
            boolean[] seen = new boolean[components.length];
            seen[named.index] = true;
            return object(known, tokens, values, seen);
        }
        for (String other : by.alone()) {
            Field field = Objects.requireNonNull(known.fields.get(other), other);
            if (tokens.token() != JsonToken.VALUE_NULL && field.shape.fits(tokens.token())) {
                tokens.written().inPlace(pointer, other);
                values[field.index] = field.shape.read(tokens);
                return values[field.index] == null ? null : construct(known, Map.of(), values);
            }
        }
        return value(tokens);
    }

    private Object object(Fielded known, Tokens tokens, @Nullable Object[] values, boolean... seen) throws IOException {
        Map<String, @Nullable Object> rest = known.rest == null ? Map.of() : new LinkedHashMap<>();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            @Nullable Field field = known.fields.get(tokens.name());
            if (field != null && seen[field.index]) {
                tokens.skipDuplicate();
            } else if (field != null) {
                seen[field.index] = true;
                tokens.next();
                values[field.index] = field.shape.value(tokens);
            } else if (known.rest != null) {
                ((Names) known.rest.shape).add(rest, tokens);
            } else {
                tokens.skipUnknown(known.fields.keySet());
            }
        }
        return construct(known, rest, values);
    }

    private @Nullable Object inShort(Fielded known, Tokens tokens) throws IOException {
        tokens.written().inShort(tokens.pointer());
        @Nullable Object value = known.shapeInShort().read(tokens);
        if (value == null) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[components.length];
        known.inShort.forEach(field -> values[field.index] = value);
        return construct(known, Map.of(), values);
    }

    private Object construct(Fielded known, Map<String, @Nullable Object> rest, @Nullable Object... values) {
        if (known.rest != null) {
            values[known.rest.index] = rest;
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a document takes any values, they are checked afterwards", impossible);
        }
    }
}
