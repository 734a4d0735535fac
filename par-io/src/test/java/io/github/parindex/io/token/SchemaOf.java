package io.github.parindex.io.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema (2020-12) of a document: its fields and their types from the components of its record, their limits
 * from the constraints, and what they are called in every language from the bundles.
 *
 * <p>A schema stands alone: every record that the document contains is a definition in it, so that an editor needs no other
 * file. It knows no document; which records there are, its caller says.
 */
public final class SchemaOf {

    private final SchemaTexts texts;
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
    private final Map<String, Class<?>> owners = new LinkedHashMap<>();

    private SchemaOf(SchemaTexts texts) {
        this.texts = texts;
    }

    /**
     * Makes the schema of one kind of documents.
     *
     * @param urn its {@code $id}
     * @param type the record of the whole document
     * @param texts what things are called
     * @return the schema
     */
    public static ObjectNode document(String urn, Class<? extends Record> type, SchemaTexts texts) {
        return new SchemaOf(texts).document(urn, type);
    }

    private ObjectNode document(String urn, Class<? extends Record> type) {
        ObjectNode schema = object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$id", urn);
        texts.describe(schema, List.of(SchemaNames.key(type)));
        schema.setAll(ofRecord(type));
        schema.set("$defs", object().setAll(definitions));
        return schema;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode ofRecord(Class<?> type) {
        ObjectNode properties = object();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), property(type, component));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        ObjectNode schema = object().put("type", "object").set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false).setAll(SchemaLimits.betweenFields(type));
    }

    private ObjectNode property(Class<?> owner, RecordComponent component) {
        AnnotatedElement place = field(owner, component);
        ObjectNode property = of(component.getAnnotatedType(), place);
        String name = component.getName();
        texts.describe(
                property,
                List.of(
                        SchemaNames.key(owner) + "." + name,
                        name,
                        SchemaNames.key(component.getType())));
        return property;
    }

    private static AnnotatedElement field(Class<?> owner, RecordComponent component) {
        try {
            return owner.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new LinkageError("a component is a field", impossible);
        }
    }

    private ObjectNode of(AnnotatedType annotated, AnnotatedElement place) {
        ObjectNode schema = object();
        Type type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            AnnotatedType last = arguments[arguments.length - 1];
            boolean isList = ((ParameterizedType) type).getRawType() == List.class;
            schema.put("type", isList ? "array" : "object");
            schema.set(isList ? "items" : "additionalProperties", of(last, last));
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            schema.put("$ref", "#/$defs/" + defined(plain));
        } else {
            schema.setAll(scalar(type, place));
        }
        return schema.setAll(SchemaLimits.of(place, type));
    }

    /** Defines a record where it is first met, so that it may contain itself. */
    private String defined(Class<?> type) {
        String name = SchemaNames.definition(type);
        @Nullable Class<?> owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            ObjectNode definition = object();
            definitions.put(name, definition);
            texts.describe(definition, List.of(SchemaNames.key(type)));
            definition.setAll(ofRecord(type));
        } else if (owner != type) {
            throw new IllegalStateException("The definition (" + name + ") would be of " + owner + " and of " + type
                    + ".\nMaybe give one of them another name.");
        }
        return name;
    }

    private ObjectNode scalar(Type type, AnnotatedElement place) {
        if (SchemaLimits.isFilled(place)) {
            return reference("filled", SchemaLimits.filled());
        }
        if (SchemaLimits.isExact(place)) {
            return reference("decimal", SchemaLimits.exact());
        }
        return object().put("type", jsonType(type));
    }

    private ObjectNode reference(String name, ObjectNode body) {
        if (owners.putIfAbsent(name, String.class) == null) {
            ObjectNode definition = object();
            definitions.put(name, definition);
            texts.describe(definition, List.of(name));
            definition.setAll(body);
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private static String jsonType(Type type) {
        if (type == String.class) {
            return "string";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        if (type == Boolean.class) {
            return "boolean";
        }
        if (type == Integer.class || type == Long.class) {
            return "integer";
        }
        throw new IllegalArgumentException("A document has no values of " + type + ".");
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }
}
