package io.github.parindex.io.token;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The table of a family of records that are known in documents by the one key of an object: which key stands for which
 * record, and back.
 *
 * <p>To join the family a record implements its interface and has a row here; nothing else of the reader knows it. A kind
 * that has only one thing to say is written in short if its record is annotated with {@link InShort}: of
 *
 * <pre>{@code
 * @Keyed(Rules.class)
 * sealed interface RuleDocument permits Options, Tracked {}
 *
 * @InShort("options")
 * record Options(@Required List<@Required @Valid Option> options, @Nullable RoundingDocument rounding)
 *         implements RuleDocument {}
 *
 * final class Rules implements Supplier<Kinds<RuleDocument>> {
 *     public Kinds<RuleDocument> get() {
 *         return Kinds.of(RuleDocument.class).with("options", Options.class).with("tracked", Tracked.class);
 *     }
 * }
 * }</pre>
 *
 * <p>a document may have {@code {"options": [ … ]}} as well as {@code {"options": {"options": [ … ], "rounding": 2}}}. A
 * record whose content is a single number or text is {@code @InShort(value = "max", named = false)}: it has only that form.
 * An object with none of the keys, with several, or with an unknown one is reported at its place, and so is every fault
 * below each key. {@link Json#write(Object)} writes a value of the family under its key, and in short where it can.
 *
 * @param <T> the interface of the family
 */
public final class Kinds<T> {

    private static final ClassValue<Kinds<?>> KNOWN = new ClassValue<>() {

        @Override
        protected Kinds<?> computeValue(Class<?> family) {
            try {
                Constructor<? extends Supplier<? extends Kinds<?>>> constructor =
                        family.getAnnotation(Keyed.class).value().getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance().get();
            } catch (ReflectiveOperationException unfit) {
                throw new IllegalStateException("The kinds of " + family + " cannot be made.", unfit);
            }
        }
    };

    private final Class<T> family;
    private final Map<String, Class<? extends T>> types;

    private Kinds(Class<T> family, Map<String, Class<? extends T>> types) {
        this.family = family;
        this.types = types;
    }

    /** A family that has no kinds yet. */
    public static <T> Kinds<T> of(Class<T> family) {
        return new Kinds<>(family, Map.of());
    }

    /** The same with one kind more; refused if it is no record, or if the key or the record is there already. */
    public Kinds<T> with(String key, Class<? extends T> type) {
        if (!type.isRecord() || types.containsKey(key) || types.containsValue(type)) {
            throw new IllegalArgumentException("A kind is a record with a key of its own, not (" + type.getSimpleName()
                    + ") under the key (" + key + ") beside " + types.keySet() + ".");
        }
        Map<String, Class<? extends T>> more = new LinkedHashMap<>(types);
        more.put(key, type);
        return new Kinds<>(family, more);
    }

    /** The keys in order. */
    public List<String> keys() {
        return List.copyOf(types.keySet());
    }

    /** The record that a key stands for. */
    public Class<? extends T> type(String key) {
        return Objects.requireNonNull(types.get(key), key);
    }

    /** The key that a value stands under. */
    public String key(T value) {
        return types.entrySet().stream()
                .filter(row -> row.getValue() == value.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value.getClass().getSimpleName() + " is no kind of "
                        + family.getSimpleName() + ".\nMaybe add it to its table."))
                .getKey();
    }

    /** The table that an annotated interface names. */
    static Kinds<?> in(Class<?> annotated) {
        return KNOWN.get(annotated);
    }

    /** The key of a value of any family; null for a value of none. */
    static @Nullable String keyOf(Object value) {
        @Nullable Class<?> family = familyOf(value.getClass());
        return family == null ? null : keyIn(KNOWN.get(family), value);
    }

    private static <F> String keyIn(Kinds<F> kinds, Object value) {
        return kinds.key(kinds.family.cast(value));
    }

    /** The interface of the family that a record is a kind of, itself or by way of another interface. */
    static @Nullable Class<?> familyOf(Class<?> type) {
        for (Class<?> face : type.getInterfaces()) {
            @Nullable Class<?> family = face.isAnnotationPresent(Keyed.class) ? face : familyOf(face);
            if (family != null) {
                return family;
            }
        }
        return null;
    }
}
