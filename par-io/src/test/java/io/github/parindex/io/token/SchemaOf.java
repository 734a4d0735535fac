package io.github.parindex.io.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema (2020-12) of a document: its fields and their types from the components of its record, their limits
 * from the constraints, and what they are called in every language from the bundles.
 *
 * <p>A schema stands alone: every record that the document contains is a definition in it, so that an editor needs no other
 * file. It knows no document; which records there are, its caller says.
 */
public final class SchemaOf {

    private static final String PREFIX = "#/$defs/";

    private final SchemaTexts texts;
    private final Special special;
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
    private final Map<String, Class<?>> owners = new LinkedHashMap<>();

    /** Says itself what some records of a document look like, such as methods of a catalogue. */
    public interface Special {

        /**
         * The schema of a record in a field.
         *
         * @param type the record
         * @param field the component that holds it, or a list or map of it
         * @param schema that {@linkplain SchemaOf#reference takes definitions}
         * @return a reference; empty for a record like any other
         */
        Optional<ObjectNode> of(Class<?> type, String field, SchemaOf schema);
    }

    private SchemaOf(SchemaTexts texts, Special special) {
        this.texts = texts;
        this.special = special;
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
        return document(urn, type, texts, (record, field, schema) -> Optional.empty());
    }

    /**
     * Makes the schema of one kind of documents, some of whose records someone else describes.
     *
     * @param urn its {@code $id}
     * @param type the record of the whole document
     * @param texts what things are called
     * @param special asked of every record in a field
     * @return the schema
     */
    public static ObjectNode document(String urn, Class<? extends Record> type, SchemaTexts texts, Special special) {
        return new SchemaOf(texts, special).document(urn, type);
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
        @Nullable InShort inShort = type.getAnnotation(InShort.class);
        if (inShort == null) {
            return ofObject(type, Set.of());
        }
        List<String> fields = List.of(inShort.value());
        ObjectNode written = inlined(Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(fields.get(0)))
                .map(component -> value(type, component))
                .findFirst()
                .orElseThrow());
        ObjectNode whole = ofObject(type, inShort.named() ? Set.of() : Set.copyOf(fields));
        boolean isOnlyInShort = whole.get("properties").isEmpty()
                && whole.get("additionalProperties").isBoolean();
        return isOnlyInShort ? written : either(written, whole);
    }

    /** An object with the components of a record for its fields, but for some. */
    private ObjectNode ofObject(Class<?> type, Set<String> without) {
        ObjectNode properties = object();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        JsonNode others = JsonNodeFactory.instance.booleanNode(false);
        Optional<Size> least = Optional.empty();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Rest.class)) {
                others = value(type, component).get("additionalProperties");
                least = Optional.ofNullable(field(type, component).getAnnotation(Size.class));
            } else if (!without.contains(component.getName())) {
                properties.set(component.getName(), property(type, component));
                if (SchemaLimits.isRequired(field(type, component), component.getAnnotatedType())) {
                    required.add(component.getName());
                }
            }
        }
        ObjectNode schema = object().put("type", "object").set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("additionalProperties", others);
        least.ifPresent(size -> schema.put("minProperties", size.min()));
        return schema.setAll(SchemaLimits.betweenFields(type));
    }

    /** An object with one field whose name says which record of a family its value is. */
    private ObjectNode ofFamily(Class<?> family) {
        Kinds<?> kinds = Kinds.in(family);
        ObjectNode properties = object();
        for (String key : kinds.keys()) {
            Class<?> kind = kinds.type(key);
            ObjectNode property = object().put("$ref", PREFIX + defined(kind));
            texts.describe(property, List.of(SchemaNames.key(family) + "." + key, key, SchemaNames.key(kind)));
            properties.set(key, property);
        }
        ObjectNode schema = object().put("type", "object").set("properties", properties);
        return schema.put("additionalProperties", false).put("minProperties", 1).put("maxProperties", 1);
    }

    /** Two forms of different types in one, as a keyword of a schema speaks of values of one type only, but for words. */
    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ArrayNode types = JsonNodeFactory.instance.arrayNode();
        types.add(one.get("type")).add(other.get("type"));
        ObjectNode both = one.deepCopy().setAll(other);
        JsonNode words = both.remove("enum");
        if (words != null) {
            both.putObject("if").set("type", one.get("type"));
            both.putObject("then").set("enum", words);
        }
        return both.set("type", types);
    }

    /** A schema that stands by itself, where it refers to another one. */
    private ObjectNode inlined(ObjectNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        ObjectNode whole = definition(schema).deepCopy();
        schema.remove("$ref");
        whole.remove(List.of("title", "description"));
        whole.properties().removeIf(each -> each.getKey().startsWith("x-"));
        return whole.setAll(schema);
    }

    private ObjectNode definition(ObjectNode reference) {
        String name = reference.get("$ref").asText().substring(PREFIX.length());
        return Objects.requireNonNull(definitions.get(name), name);
    }

    private ObjectNode property(Class<?> owner, RecordComponent component) {
        ObjectNode property = value(owner, component);
        String name = component.getName();
        texts.describe(
                property, List.of(SchemaNames.key(owner) + "." + name, name, SchemaNames.key(component.getType())));
        return property;
    }

    private ObjectNode value(Class<?> owner, RecordComponent component) {
        AnnotatedElement place = field(owner, component);
        ObjectNode value = of(component.getAnnotatedType(), place, component.getName());
        @Nullable ByName byName = component.getAnnotation(ByName.class);
        if (byName != null && component.getGenericType() instanceof ParameterizedType list) {
            return orByName(value, byName, (Class<?>) list.getActualTypeArguments()[0]);
        }
        return component.isAnnotationPresent(OneOrList.class) ? oneOr(value) : value;
    }

    /** An object with a field for each element in place of the list. */
    private ObjectNode orByName(ObjectNode list, ByName by, Class<?> element) {
        String name = SchemaNames.definition(element) + "ByName";
        ObjectNode value = reference(name, List.of(SchemaNames.key(element) + ".byName"), () -> ofNamed(element, by));
        ObjectNode either = object();
        either.putArray("type").add("array").add("object");
        list.properties().stream()
                .filter(each -> !each.getKey().equals("type"))
                .forEach(each -> either.set(each.getKey(), each.getValue()));
        return either.set("additionalProperties", value);
    }

    /** An object, or a value of another type in its place; each keyword speaks of values of one type only. */
    private ObjectNode ofNamed(Class<?> element, ByName by) {
        ObjectNode named = ofObject(element, Set.of(by.value()));
        ArrayNode types = JsonNodeFactory.instance.arrayNode().add("object");
        for (String alone : by.alone()) {
            JsonNode property = named.get("properties").get(alone);
            property.get("type").forEach(type -> {
                if (!type.asText().equals("object")) {
                    types.add(type);
                }
            });
            property.properties().stream()
                    .filter(each -> !named.has(each.getKey()) && !isText(each.getKey()))
                    .toList()
                    .forEach(each -> named.set(each.getKey(), each.getValue()));
        }
        return named.set("type", types);
    }

    private static boolean isText(String keyword) {
        return keyword.equals("title") || keyword.equals("description") || keyword.startsWith("x-");
    }

    /** An element of a list in place of the list. */
    private ObjectNode oneOr(ObjectNode list) {
        ObjectNode element = (ObjectNode) list.get("items");
        ArrayNode types = JsonNodeFactory.instance.arrayNode();
        JsonNode ofElement = (element.has("$ref") ? definition(element) : element).get("type");
        if (ofElement.isArray()) {
            types.addAll((ArrayNode) ofElement);
        } else {
            types.add(ofElement);
        }
        ObjectNode either = object().set("type", types.add("array"));
        either.putArray("anyOf").add(element).add(list);
        return either;
    }

    private static AnnotatedElement field(Class<?> owner, RecordComponent component) {
        try {
            return owner.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new LinkageError("a component is a field", impossible);
        }
    }

    private ObjectNode of(AnnotatedType annotated, AnnotatedElement place, String field) {
        ObjectNode schema = object();
        Type type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            AnnotatedType last = arguments[arguments.length - 1];
            boolean isList = ((ParameterizedType) type).getRawType() == List.class;
            schema.put("type", isList ? "array" : "object");
            schema.set(isList ? "items" : "additionalProperties", of(last, last, field));
        } else if (type instanceof Class<?> plain && (plain.isRecord() || plain.isAnnotationPresent(Keyed.class))) {
            schema.setAll(
                    special.of(plain, field, this).orElseGet(() -> object().put("$ref", PREFIX + defined(plain))));
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
            texts.claim(SchemaNames.key(type), type);
            texts.describe(definition, List.of(SchemaNames.key(type)));
            definition.setAll(type.isRecord() ? ofRecord(type) : ofFamily(type));
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
        return type == Object.class ? object() : object().put("type", jsonType(type));
    }

    private ObjectNode reference(String name, ObjectNode body) {
        return reference(name, List.of(name), () -> body);
    }

    /**
     * Defines something that is no record, where it is first met.
     *
     * @param name of the definition
     * @param keys of its texts, the first that has any counts
     * @param body what it is
     * @return the reference to it
     */
    public ObjectNode reference(String name, List<String> keys, Supplier<ObjectNode> body) {
        if (owners.putIfAbsent(name, Object.class) == null) {
            ObjectNode definition = object();
            definitions.put(name, definition);
            texts.describe(definition, keys);
            definition.setAll(body.get());
        }
        return object().put("$ref", PREFIX + name);
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
}
