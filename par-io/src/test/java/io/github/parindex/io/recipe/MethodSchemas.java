package io.github.parindex.io.recipe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.token.SchemaOf;
import io.github.parindex.io.token.SchemaTexts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the schema of recipes says of methods: the names of each catalogue, and for each name its settings with their types
 * and defaults, so that an editor completes both.
 *
 * <p>Names are offered one by one, each with its description. An object is held against the settings of the method that it
 * names, by {@code if} and {@code then}, so that what is wrong with it is said of that method alone.
 */
record MethodSchemas(SchemaTexts texts) implements SchemaOf.Special {

    /** The methods that a field may name. */
    @SuppressWarnings("ImmutableEnumChecker")
    private enum Catalogue {
        PREPARATION("prepare", Preparation.signatures()),
        NORMALIZATION("normalize", Normalization.signatures()),
        WEIGHTING("weights", weightings()),
        AGGREGATION("aggregate", Aggregation.signatures()),
        MISSING("missing", Missing.signatures()),
        IMPUTATION("impute", ScenarioMeaning.IMPUTATIONS);

        private final String field;
        private final List<Signature> signatures;

        Catalogue(String field, List<Signature> signatures) {
            this.field = field;
            this.signatures = signatures;
        }

        private static List<Signature> weightings() {
            return Stream.concat(Weighting.signatures().stream(), Stream.of(StatedMeaning.FRONTIERS))
                    .toList();
        }

        static Catalogue in(String field) {
            return Stream.of(values())
                    .filter(each -> each.field.equals(field))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The field (" + field
                            + ") holds a method of no catalogue.\nMaybe one of the other catalogues."));
        }

        /** The name of its definition. */
        String definition() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its rows. */
        String key() {
            return this == IMPUTATION ? PREPARATION.key() : "Method." + name().charAt(0) + definition().substring(1);
        }

        List<String> names() {
            return signatures.stream().map(Signature::name).toList();
        }

        /** Names of methods that know the same settings, by these settings. */
        Map<List<Setting>, List<String>> bySettings() {
            return signatures.stream()
                    .collect(Collectors.groupingBy(
                            Signature::settings,
                            LinkedHashMap::new,
                            Collectors.mapping(Signature::name, Collectors.toList())));
        }
    }

    @Override
    public Optional<ObjectNode> of(Class<?> type, String field, SchemaOf schema) {
        if (type == StepText.class) {
            return Optional.of(method(Catalogue.NORMALIZATION, schema));
        }
        if (type == MethodText.class) {
            return Optional.of(method(Catalogue.in(field), schema));
        }
        if (type == ValueText.class) {
            return Optional.of(value(schema));
        }
        if (type == WeightText.class) {
            ObjectNode weight = weight();
            weight.remove("minimum");
            return Optional.of(weight);
        }
        return type == WeightsText.class ? Optional.of(weights(schema)) : Optional.empty();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode textOrObject() {
        ObjectNode schema = object();
        schema.putArray("type").add("string").add("object");
        return schema;
    }

    /** A name, or an object with the name and the settings of the method. */
    private ObjectNode method(Catalogue catalogue, SchemaOf schema) {
        return schema.reference(catalogue.definition(), List.of(catalogue.key()), () -> {
            ObjectNode name = name(catalogue, schema);
            ObjectNode method = textOrObject();
            method.putArray("anyOf").add(name).add(object().put("type", "object"));
            ObjectNode named = name.deepCopy();
            texts.describe(named, List.of("Method.setting.method"));
            method.putObject("properties").set("method", named);
            if (catalogue == Catalogue.NORMALIZATION) {
                orCompleted(method);
            } else {
                method.putArray("required").add("method");
            }
            ArrayNode settings = method.putArray("allOf");
            catalogue.bySettings().forEach((known, names) -> settings.add(settings(catalogue, names, known, schema)));
            return method;
        });
    }

    /** A step of normalisation may complete another one in place of naming a method, but not both. */
    private void orCompleted(ObjectNode method) {
        ObjectNode step = object().put("type", "string");
        texts.describe(step, List.of("Method.setting.step"));
        ((ObjectNode) method.get("properties")).set("step", step);
        ObjectNode both = method.putObject("not").put("type", "object");
        both.putArray("required").add("method").add("step");
    }

    private ObjectNode name(Catalogue catalogue, SchemaOf schema) {
        String key = catalogue.key();
        return schema.reference(catalogue.definition() + "Name", List.of(key + ".name"), () -> {
            ObjectNode name = object().put("type", "string");
            ArrayNode known = name.putArray("enum");
            ArrayNode described = name.putArray("anyOf");
            for (String each : catalogue.names()) {
                known.add(each);
                texts.describe(described.addObject().put("const", each), List.of(key + "." + each));
            }
            return name;
        });
    }

    /** If an object names one of these methods, then it has these settings. */
    private ObjectNode settings(Catalogue catalogue, List<String> names, List<Setting> known, SchemaOf schema) {
        ObjectNode rule = object();
        ObjectNode named = rule.putObject("if").put("type", "object");
        ArrayNode each = named.putObject("properties").putObject("method").putArray("enum");
        names.forEach(each::add);
        named.putArray("required").add("method");
        ObjectNode then = rule.putObject("then");
        ObjectNode properties = then.putObject("properties");
        properties.put("method", true);
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Setting setting : known) {
            ObjectNode described = value(setting, schema);
            texts.describe(
                    described,
                    List.of(
                            catalogue.key() + "." + names.get(0) + "." + setting.name(),
                            "Method.setting." + setting.name()));
            properties.set(setting.name(), described);
            // A step of normalisation may be completed elsewhere: where it is used by its name, or for one indicator.
            if (setting.isRequired() && catalogue != Catalogue.NORMALIZATION) {
                required.add(setting.name());
            }
        }
        if (!required.isEmpty()) {
            then.set("required", required);
        }
        then.put("additionalProperties", false);
        return rule;
    }

    private ObjectNode value(Setting setting, SchemaOf schema) {
        ObjectNode value = switch (setting.kind()) {
            case NUMBER -> object().put("type", "number");
            case WHOLE -> object().put("type", "integer");
            case TEXT -> object().put("type", "string");
            case WORD -> word(setting.words());
            case NUMBERS -> list("number");
            case TEXTS -> list("string");
            case TABLE -> table();
            case METHOD -> method(nested(setting), schema);
            case LIST -> object().put("type", "array");
            case OBJECT -> object().put("type", "object");
            case LIST_OR_OBJECT -> listOrObject();
        };
        setting.otherwise().ifPresent(usual -> value.set("default", usual(usual)));
        return value;
    }

    /** A default as people write it: 2, not 2.0. */
    private static JsonNode usual(Object value) {
        return value instanceof Number number
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(number.toString()).stripTrailingZeros())
                : JsonNodeFactory.instance.textNode(value.toString());
    }

    private static ObjectNode word(List<String> words) {
        ObjectNode word = object().put("type", "string");
        words.forEach(word.putArray("enum")::add);
        return word;
    }

    private static ObjectNode list(String type) {
        ObjectNode list = object().put("type", "array");
        list.putObject("items").put("type", type);
        return list;
    }

    private static ObjectNode table() {
        ObjectNode table = object().put("type", "object");
        table.putObject("additionalProperties").put("type", "number");
        return table;
    }

    private static ObjectNode listOrObject() {
        ObjectNode either = object();
        either.putArray("type").add("array").add("object");
        return either;
    }

    /** A method within a method is of the catalogue that its setting is called after, or a weighting. */
    private static Catalogue nested(Setting setting) {
        return setting.name().equals("aggregation") ? Catalogue.AGGREGATION : Catalogue.WEIGHTING;
    }

    /** A number, the words for a text that is missing, or an object with a score. */
    private ObjectNode value(SchemaOf schema) {
        return schema.reference("value", List.of("Value"), () -> {
            ObjectNode value = object();
            value.putArray("type").add("number").add("string").add("object");
            value.putObject("if").put("type", "string");
            value.putObject("then").putArray("enum").add(ValueText.LEAVE_OUT);
            ObjectNode score = object().put("type", "number");
            texts.describe(score, List.of("Value.score"));
            value.putObject("properties").set("score", score);
            value.putArray("required").add("score");
            return value.put("additionalProperties", false);
        });
    }

    /** A number, or a fraction as a text. */
    private static ObjectNode weight() {
        ObjectNode weight = object();
        weight.putArray("type").add("number").add("string");
        return weight.put("minimum", 0).put("pattern", "^[0-9]{1,9} */ *[1-9][0-9]{0,8}$");
    }

    /** A method of weighing, or an object with a number for each part. */
    private ObjectNode weights(SchemaOf schema) {
        return schema.reference("weights", List.of("Weights"), () -> {
            ObjectNode weighting = method(Catalogue.WEIGHTING, schema);
            ObjectNode weights = textOrObject();
            weights.putArray("anyOf").add(name(Catalogue.WEIGHTING, schema)).add(object().put("type", "object"));
            ObjectNode method = weights.putObject("properties").putObject("method");
            texts.describe(method.put("type", "string"), List.of("Method.setting.method"));
            weights.putObject("if").put("type", "object").putArray("required").add("method");
            weights.set("then", weighting);
            weights.putObject("else").set("additionalProperties", weight());
            return weights;
        });
    }
}
