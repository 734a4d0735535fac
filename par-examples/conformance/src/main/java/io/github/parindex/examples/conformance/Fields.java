package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of a JSON object, read one by one, so that one that nobody asked for does not pass unnoticed. */
final class Fields {

    /** Far beyond any double, and still cheap to compute with. */
    private static final int MAX_PLACES = 400;

    private final String where;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    private Fields(String where, JsonNode node) {
        this.where = where;
        this.node = node;
    }

    static Fields of(String where, JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(where + " is an object, not " + shortened(node) + ".");
        }
        return new Fields(where, node);
    }

    Optional<JsonNode> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(node.get(name));
    }

    JsonNode required(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(where + " has no (" + name + ")."));
    }

    List<JsonNode> list(String name) {
        return list(where + "." + name, required(name));
    }

    String text(String name) {
        return text(where + "." + name, required(name));
    }

    Fields object(String name) {
        return of(where + "." + name, required(name));
    }

    Optional<Fields> optionalObject(String name) {
        return optional(name).map(found -> of(where + "." + name, found));
    }

    int whole(String name) {
        return whole(where + "." + name, required(name));
    }

    int whole(String name, int otherwise) {
        return stated(name) ? whole(name) : otherwise;
    }

    double number(String name) {
        return finite(where + "." + name, required(name));
    }

    double number(String name, double otherwise) {
        return stated(name) ? number(name) : otherwise;
    }

    double[] numbers(String name) {
        return numbers(where + "." + name, required(name));
    }

    List<String> texts(String name) {
        return list(name).stream().map(node -> text(where + "." + name, node)).toList();
    }

    /** Whether a field is there and not null; counts as asked for. */
    boolean stated(String name) {
        return optional(name).filter(node -> !node.isNull()).isPresent();
    }

    boolean flag(String name, boolean otherwise) {
        Optional<JsonNode> node = optional(name).filter(found -> !found.isNull());
        if (node.isPresent() && !node.get().isBoolean()) {
            throw unsupported(name);
        }
        return node.map(JsonNode::booleanValue).orElse(otherwise);
    }

    /** A text in lower case with single spaces, or a number as it is written; blank where nothing is stated. */
    String words(String name) {
        if (!stated(name)) {
            return "";
        }
        JsonNode node = required(name);
        String text = node.isNumber() ? node.asText() : text(where + "." + name, node);
        return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** Takes a text that only describes what is done anyway, where it has one of the meanings, and refuses any other. */
    void describes(String name, String... meanings) {
        String words = words(name);
        if (!words.isEmpty()
                && Stream.of(meanings)
                        .noneMatch(meaning ->
                                Pattern.compile(meaning).matcher(words).find())) {
            throw unsupported(name);
        }
    }

    /** Refuses fields that were not asked for: they might change the meaning of the others. */
    void nothingElse() {
        List<String> others = new ArrayList<>();
        node.fieldNames().forEachRemaining(others::add);
        others.removeAll(asked);
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("unsupported " + where + ": " + String.join(", ", others) + ".");
        }
    }

    /** Takes a text that only describes what is done anyway, and refuses any other. */
    void requireKnown(String name, String known) {
        if (optional(name).filter(text -> !text.asText().equals(known)).isPresent()) {
            throw unsupported(name);
        }
    }

    /** The names of all fields, which count as asked for. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        asked.addAll(names);
        return names;
    }

    /** Refuses a value nobody here knows the meaning of. */
    IllegalArgumentException unsupported(String name) {
        return new IllegalArgumentException(
                "unsupported " + where + "." + name + ": " + shortened(node.path(name)) + ".");
    }

    static List<JsonNode> list(String where, JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException(where + " is a list, not " + shortened(node) + ".");
        }
        List<JsonNode> items = new ArrayList<>();
        node.forEach(items::add);
        return items;
    }

    static String text(String where, JsonNode node) {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw new IllegalArgumentException(where + " is a text, not " + shortened(node) + ".");
        }
        return node.textValue();
    }

    static int whole(String where, JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new IllegalArgumentException(where + " is a whole number, not " + shortened(node) + ".");
        }
        return node.intValue();
    }

    static double[] numbers(String where, JsonNode node) {
        return list(where, node).stream()
                .mapToDouble(number -> number.isNull() ? Double.NaN : finite(where, number))
                .toArray();
    }

    static double finite(String where, JsonNode node) {
        double number = number(where, node).doubleValue();
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(where + " is out of the range of a double: " + shortened(node) + ".");
        }
        return number;
    }

    /** The exact decimal that is written, which is the one meant where a double is written in its shortest form. */
    static BigDecimal number(String where, JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException(where + " is a number, not " + shortened(node) + ".");
        }
        BigDecimal number = node.decimalValue();
        if (Math.abs((long) number.scale()) > MAX_PLACES || number.precision() > MAX_PLACES) {
            throw new IllegalArgumentException(where + " is out of the range of a double: " + shortened(node) + ".");
        }
        return number;
    }

    private static String shortened(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
