package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parindex.io.recipe.IndexResultJson;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Needs;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.token.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records and schemas have the same fields with the same limits, and every field is described in both languages. */
final class SchemaDriftTest {

    private static final Map<DocumentSchema, Class<? extends Record>> RECORDS = Map.of(
            DocumentSchema.CRITERIA_SET, CriteriaSetDocument.class,
            DocumentSchema.ASSESSMENTS, AssessmentsDocument.class,
            DocumentSchema.SCOREBOARD, ScoreboardDocument.class,
            DocumentSchema.RANKING, RankingDocument.class,
            DocumentSchema.INDEX_RESULT, IndexResultJson.Document.class);

    private static final Map<String, JsonNode> HOMES =
            Stream.of(DocumentSchema.values()).collect(Collectors.toMap(DocumentSchema::urn, SchemaDriftTest::schema));

    private final Set<Class<?>> met = new HashSet<>();
    private final Set<String> used = new TreeSet<>();

    // A part of a schema with the schema that its references are in.
    private record Whole(JsonNode schema, JsonNode root) {}

    // As a title, but without its English.
    private record Shorter(String vi) {}

    // As a title, but with one more.
    private record Longer(String vi, String en, @Nullable String km) {}

    private static JsonNode schema(DocumentSchema document) {
        return Json.tree(document.text());
    }

    /** A recipe has no record: {@code IndexRecipeJsonCases} holds its schema against what is read and written. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INDEX_RECIPE")
    void theSchemaHasTheFieldsAndLimitsOfItsRecord(DocumentSchema document) {
        JsonNode root = schema(document);
        compare(RECORDS.get(document), root, root);
        List<String> definitions = new ArrayList<>();
        root.get("$defs").fieldNames().forEachRemaining(definitions::add);
        assertThat(used).containsAll(definitions);
    }

    @Test
    void aFieldThatTheSchemaOrTheRecordLacksIsFound() {
        JsonNode root = schema(DocumentSchema.CRITERIA_SET);
        JsonNode title = root.at("/$defs/title");
        assertThatThrownBy(() -> compare(Longer.class, title, root)).hasMessageContaining("\"km\"");
        assertThatThrownBy(() -> compare(Shorter.class, title, root)).hasMessageContaining("\"en\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsDescribedInBothLanguages(DocumentSchema document) {
        JsonNode root = schema(document);
        List<JsonNode> described = new ArrayList<>(List.of(root));
        root.get("$defs").forEach(described::add);
        root.findValues("properties").forEach(fields -> fields.forEach(described::add));
        assertThat(described).hasSizeGreaterThan(20).allSatisfy(each -> {
            assertThat(each.path("title").asText()).isNotBlank();
            assertThat(each.path("description").asText()).endsWith(".");
            assertThat(each.path("x-vi").path("title").asText()).isNotBlank();
            assertThat(each.path("x-vi").path("description").asText()).endsWith(".");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFormGeneratorGetsOneLanguage(DocumentSchema document) {
        JsonNode root = schema(document);
        String vietnamese = document.text(Locale.forLanguageTag("vi"));
        assertThat(vietnamese).doesNotContain("x-vi");
        assertThat(Json.tree(vietnamese).get("title")).isEqualTo(root.at("/x-vi/title"));
        assertThat(document.text(Locale.ENGLISH)).doesNotContain("x-vi");
        assertThat(Json.tree(document.text(Locale.ENGLISH)).get("title")).isEqualTo(root.get("title"));
    }

    @ParameterizedTest
    @EnumSource
    void theIdIsTheUrn(DocumentSchema document) {
        assertThat(schema(document).get("$id").asText()).isEqualTo(document.urn());
        assertThat(schema(document).get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    private void compare(Class<?> type, JsonNode schema, JsonNode root) {
        if (!met.add(type)) {
            return;
        }
        List<String> components = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component.getName());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        assertThat(names(schema.path("properties")))
                .as("properties of %s", type)
                .isEqualTo(components);
        assertThat(texts(schema.path("required"))).as("required of %s", type).isEqualTo(required);
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        compareRules(type, schema);
        for (RecordComponent component : type.getRecordComponents()) {
            compareComponent(type, component, schema.at("/properties").get(component.getName()), root);
        }
    }

    private static void compareRules(Class<?> type, JsonNode schema) {
        @Nullable OneField one = type.getAnnotation(OneField.class);
        boolean isAny = one != null && one.of().length == 0;
        assertThat(schema.path("minProperties").asInt()).isEqualTo(isAny ? 1 : 0);
        assertThat(schema.path("maxProperties").asInt()).isEqualTo(isAny ? 1 : 0);
        Set<String> exactly = one == null || one.min() == 0 ? Set.of() : Set.of(one.of());
        Set<String> atMost = one == null || one.min() == 1 ? Set.of() : Set.of(one.of());
        assertThat(allTexts(schema.path("oneOf"))).isEqualTo(new TreeSet<>(exactly));
        assertThat(allTexts(schema.path("not"))).isEqualTo(new TreeSet<>(atMost));
        @Nullable Needs needs = type.getAnnotation(Needs.class);
        List<String> rules = new ArrayList<>();
        schema.path("dependentRequired")
                .properties()
                .forEach(rule -> texts(rule.getValue()).forEach(other -> rules.add(rule.getKey() + " → " + other)));
        assertThat(rules).isEqualTo(needs == null ? List.of() : List.of(needs.value()));
    }

    private void compareComponent(Class<?> owner, RecordComponent component, JsonNode property, JsonNode root) {
        try {
            compareType(
                    component.getAnnotatedType(), owner.getDeclaredField(component.getName()), whole(property, root));
        } catch (NoSuchFieldException impossible) {
            throw new LinkageError("a component is a field", impossible);
        }
    }

    private void compareType(AnnotatedType annotated, AnnotatedElement place, Whole whole) {
        JsonNode schema = whole.schema();
        Type type = annotated.getType();
        assertThat(schema.path("type").asText()).as("type of %s", place).isEqualTo(jsonType(type));
        compareLimits(place, type, schema);
        if (type instanceof ParameterizedType && annotated instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            JsonNode element = arguments.length == 1 ? schema.get("items") : schema.get("additionalProperties");
            AnnotatedType argument = arguments[arguments.length - 1];
            compareType(argument, argument, whole(element, whole.root()));
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            compare(plain, schema, whole.root());
        }
    }

    private static void compareLimits(AnnotatedElement place, Type type, JsonNode schema) {
        boolean isList = type instanceof ParameterizedType;
        Optional<Size> size = on(place, Size.class);
        limit(schema, "minItems", size.filter(each -> isList).map(Size::min).map(BigDecimal::valueOf), place);
        limit(schema, "maxLength", size.filter(each -> !isList).map(Size::max).map(BigDecimal::valueOf), place);
        limit(schema, "maximum", on(place, Max.class).map(max -> BigDecimal.valueOf(max.value())), place);
        Optional<BigDecimal> zero = on(place, PositiveOrZero.class).map(each -> BigDecimal.ZERO);
        Optional<BigDecimal> least = on(place, Min.class).map(min -> BigDecimal.valueOf(min.value()));
        limit(schema, "minimum", zero.or(() -> least), place);
        Optional<BigDecimal> above = on(place, Positive.class).map(each -> BigDecimal.ZERO);
        Optional<BigDecimal> exact =
                on(place, ExactDecimal.class).map(each -> BigDecimal.TEN.pow(38).negate());
        limit(schema, "exclusiveMinimum", above.or(() -> exact), place);
        assertThat(schema.has("pattern")).as("pattern of %s", place).isEqualTo(isOn(place, Filled.class));
        assertThat(texts(schema.path("enum")))
                .as("words of %s", place)
                .isEqualTo(on(place, WordOf.class)
                        .map(words -> Words.of(words.value()))
                        .orElse(List.of()));
    }

    private static void limit(JsonNode schema, String keyword, Optional<BigDecimal> limit, AnnotatedElement place) {
        Optional<BigDecimal> found = Optional.ofNullable(schema.get(keyword)).map(JsonNode::decimalValue);
        assertThat(found).as("%s of %s", keyword, place).isEqualTo(limit);
    }

    private static <A extends Annotation> Optional<A> on(AnnotatedElement place, Class<A> type) {
        return Optional.ofNullable(place.getAnnotation(type));
    }

    private static boolean isOn(AnnotatedElement place, Class<? extends Annotation> type) {
        return place.isAnnotationPresent(type);
    }

    private static String jsonType(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "array" : "object";
        }
        return Stream.of(
                        Map.entry(String.class, "string"),
                        Map.entry(BigDecimal.class, "number"),
                        Map.entry(Boolean.class, "boolean"),
                        Map.entry(Integer.class, "integer"),
                        Map.entry(Long.class, "integer"))
                .filter(each -> each.getKey() == type)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("object");
    }

    /** What is referred to, with what is said beside the reference. */
    private Whole whole(JsonNode schema, JsonNode root) {
        if (!schema.has("$ref")) {
            return new Whole(schema, root);
        }
        String[] reference = schema.get("$ref").asText().split("#/\\$defs/", 2);
        JsonNode home = reference[0].isEmpty() ? root : HOMES.get(reference[0]);
        if (home.equals(root)) {
            used.add(reference[1]);
        }
        ObjectNode whole = home.get("$defs").get(reference[1]).deepCopy();
        return new Whole(whole.setAll((ObjectNode) schema), home);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Set<String> allTexts(JsonNode node) {
        Set<String> texts = new TreeSet<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(allTexts(child)));
        return texts;
    }
}
