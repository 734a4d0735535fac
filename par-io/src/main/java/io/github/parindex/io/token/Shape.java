package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape that a part of a document must have, derived from the type of the document:
 *
 * <ul>
 *   <li>an object for a record, also in short where the record says so with {@link InShort};
 *   <li>an object with one key for an interface whose kinds a {@link Kinds} table names, see {@link Keyed};
 *   <li>a list, also as the one element of it where a component says so with {@link OneOrList}, or as an object of its
 *       elements by name with {@link ByName};
 *   <li>a map from names, a text, a number, true or false, and any value for {@link Object}.
 * </ul>
 *
 * <p>Reading by shape, instead of binding by Jackson's databind, is what lets one reading report every misfit at its place:
 * databind stops at the first, and hands the unknown fields of a record over without their location.
 */
public interface Shape {

    /** Whether a value that begins with this token may have the shape. */
    boolean fits(JsonToken token);

    /** What is asked for where another value stands. */
    Wording asked();

    /** Reads the current value, which fits; null if it was refused, which has then been reported. */
    @Nullable
    Object read(Tokens tokens) throws IOException;

    /** Reads the current value, whatever it is; null if it was refused, which has then been reported. */
    default @Nullable Object value(Tokens tokens) throws IOException {
        JsonToken token = tokens.token();
        if (token == JsonToken.VALUE_NULL) {
            return tokens.refuseNull();
        }
        return fits(token) ? read(tokens) : tokens.refuseAs(asked());
    }

    /** The shape of all values of a type. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? new Elements(of(arguments[0])) : new Names(of(arguments[1]));
        }
        if (type == Object.class) {
            return new AnyValue();
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return RecordShape.of(plain);
        }
        if (type instanceof Class<?> family && family.isAnnotationPresent(Keyed.class)) {
            return new KeyedShape(Kinds.in(family));
        }
        return Stream.of(Scalar.values())
                .filter(scalar -> scalar.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A document has no values of " + type + "."));
    }

    /** The shape of a component of a record. */
    static Shape of(RecordComponent component) {
        Type type = component.getGenericType();
        if (component.isAnnotationPresent(OneOrList.class) && type instanceof ParameterizedType list) {
            return new OneOrElements(of(list.getActualTypeArguments()[0]));
        }
        @Nullable ByName byName = component.getAnnotation(ByName.class);
        if (byName != null && type instanceof ParameterizedType list) {
            return new NamedElements(RecordShape.of((Class<?>) list.getActualTypeArguments()[0]), byName);
        }
        return of(type);
    }
}
