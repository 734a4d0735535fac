package io.github.parindex.io.token;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of records by name, for what has to look at any of them. */
public final class Fields {

    /** Kept, as the JDK looks them up anew each time. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {

        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return Collections.unmodifiableMap(accessors);
        }
    };

    private Fields() {}

    /** The names of all components, or of those asked for. */
    static List<String> names(Record document, Set<String> asked) {
        return asked(document, asked).toList();
    }

    /** The same without those that are null. */
    public static List<String> present(Record document, Set<String> asked) {
        return asked(document, asked).filter(name -> isPresent(document, name)).toList();
    }

    static boolean isPresent(Record document, String name) {
        return value(document, name) != null;
    }

    /** Whether the component is of one record only, so that a value of a family stands in it without its key. */
    static boolean isOneRecord(Record document, String name) {
        return accessor(document, name).getReturnType().isRecord();
    }

    /** Whether the component has no name in a document, as it stands for the whole object. */
    static boolean isOnlyInShort(Record document, String name) {
        @Nullable InShort inShort = document.getClass().getAnnotation(InShort.class);
        return inShort != null && !inShort.named() && List.of(inShort.value()).contains(name);
    }

    /** Whether the component holds the fields that are no components. */
    static boolean isRest(Record document, String name) {
        return accessor(document, name).isAnnotationPresent(Rest.class);
    }

    private static Stream<String> asked(Record document, Set<String> asked) {
        return ACCESSORS.get(document.getClass()).keySet().stream()
                .filter(name -> asked.isEmpty() || asked.contains(name));
    }

    static @Nullable Object value(Record document, String name) {
        try {
            return accessor(document, name).invoke(document);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a record only returns its components", impossible);
        }
    }

    private static Method accessor(Record document, String name) {
        return Objects.requireNonNull(ACCESSORS.get(document.getClass()).get(name), name);
    }
}
