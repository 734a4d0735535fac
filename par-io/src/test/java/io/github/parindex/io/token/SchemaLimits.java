package io.github.parindex.io.token;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The constraints of documents as keywords of a schema. */
final class SchemaLimits {

    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(38);

    private SchemaLimits() {}

    /** Whether a text is not blank, where it is there. */
    static boolean isFilled(AnnotatedElement place) {
        return place.isAnnotationPresent(Filled.class) || place.isAnnotationPresent(SomeText.class);
    }

    static boolean isExact(AnnotatedElement place) {
        return place.isAnnotationPresent(ExactDecimal.class);
    }

    /** Whether a field must be there: it is asked for, or its record has no place for nothing. */
    static boolean isRequired(AnnotatedElement place, AnnotatedType type) {
        return place.isAnnotationPresent(Required.class)
                || place.isAnnotationPresent(Filled.class)
                || !type.isAnnotationPresent(Nullable.class);
    }

    /** A text that is not blank. */
    static ObjectNode filled() {
        return SchemaOf.object().put("type", "string").put("pattern", "[^ \\t\\n\\r]");
    }

    /** A number within the limits of the core, as far as a schema can say. */
    static ObjectNode exact() {
        return SchemaOf.object()
                .put("type", "number")
                .put("exclusiveMinimum", BEYOND.negate())
                .put("exclusiveMaximum", BEYOND);
    }

    /** The limits of a value. */
    static ObjectNode of(AnnotatedElement place, Type type) {
        ObjectNode limits = SchemaOf.object();
        on(place, WordOf.class, words -> {
            ArrayNode allowed = limits.putArray("enum");
            EnumWords.of(words.value()).forEach(allowed::add);
        });
        on(place, Positive.class, positive -> limits.put("exclusiveMinimum", 0));
        on(place, PositiveOrZero.class, positive -> limits.put("minimum", 0));
        on(place, Min.class, min -> limits.put("minimum", min.value()));
        on(place, Max.class, max -> limits.put("maximum", max.value()));
        on(place, Size.class, size -> {
            if (type instanceof ParameterizedType) {
                limits.put("minItems", size.min());
            } else {
                limits.put("maxLength", size.max());
            }
        });
        return limits;
    }

    private static <A extends Annotation> void on(AnnotatedElement place, Class<A> type, Consumer<A> action) {
        @Nullable A annotation = place.getAnnotation(type);
        if (annotation != null) {
            action.accept(annotation);
        }
    }

    /** Which fields of a record go together. */
    static ObjectNode betweenFields(Class<?> type) {
        ObjectNode rules = SchemaOf.object();
        on(type, OneField.class, one -> {
            if (one.of().length == 0) {
                rules.put("minProperties", 1).put("maxProperties", 1);
            } else if (one.min() == 0) {
                atMostOne(rules, List.of(one.of()));
            } else {
                exactlyOne(rules, List.of(one.of()));
            }
        });
        on(type, Needs.class, needs -> {
            ObjectNode dependent = rules.putObject("dependentRequired");
            Needs.Pair.of(needs)
                    .forEach(pair -> dependent.withArray(pair.field()).add(pair.beside()));
        });
        return rules;
    }

    private static void exactlyOne(ObjectNode rules, List<String> fields) {
        ArrayNode each = rules.putArray("oneOf");
        fields.forEach(field -> each.addObject().putArray("required").add(field));
    }

    private static void atMostOne(ObjectNode rules, List<String> fields) {
        ArrayNode pairs = rules.putObject("not").putArray("anyOf");
        for (int i = 0; i < fields.size(); i++) {
            for (String other : fields.subList(i + 1, fields.size())) {
                pairs.addObject().putArray("required").add(fields.get(i)).add(other);
            }
        }
    }
}
