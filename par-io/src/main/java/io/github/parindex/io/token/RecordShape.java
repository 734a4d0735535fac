package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object whose fields are the components of a record; those that are absent or refused are null. */
final class RecordShape implements Shape {

    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private @Nullable Map<String, Field> fields;

    private record Field(int index, Shape shape) {}

    private RecordShape(Constructor<?> constructor, RecordComponent... components) {
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
            return new RecordShape(type.getDeclaredConstructor(types), components);
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError("a record has its canonical constructor", impossible);
        }
    }

    /** Not before the first reading, as a record may contain itself. */
    private Map<String, Field> fields() {
        @Nullable Map<String, Field> known = fields;
        if (known != null) {
            return known;
        }
        Map<String, Field> found = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Field field = new Field(found.size(), Shape.of(component.getGenericType()));
            found.put(component.getName(), field);
        }
        fields = found;
        return found;
    }

    @Override
    public @Nullable Object read(Tokens tokens) throws IOException {
        if (tokens.token() != JsonToken.START_OBJECT) {
            return tokens.refuseAs(JsonWording.OBJECT);
        }
        Map<String, Field> known = fields();
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean[] seen = new boolean[components.length];
        while (tokens.next() == JsonToken.FIELD_NAME) {
            @Nullable Field field = known.get(tokens.name());
            if (field == null) {
                tokens.skipUnknown(known.keySet());
            } else if (seen[field.index]) {
                tokens.skipDuplicate();
            } else {
                seen[field.index] = true;
                tokens.next();
                values[field.index] = field.shape.value(tokens);
            }
        }
        return construct(values);
    }

    private Object construct(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a document takes any values, they are checked afterwards", impossible);
        }
    }
}
