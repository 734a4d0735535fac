package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The fields of a JSON object, read one by one, so that one that nobody asked for does not pass unnoticed; null is none. */
final class Fields {

    /** Far beyond any double, and still cheap to compute with. */
    private static final int MAX_PLACES = 400;

    private final String where;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    Fields(String where, JsonNode node) {
        this.where = where;
        this.node = node;
        require(node.isObject(), where, "an object", node);
    }

    private static void require(boolean met, String where, String what, JsonNode node) {
        if (!met) {
            throw new IllegalArgumentException(where + " is " + what + ", not " + shortened(node) + ".");
        }
    }

    Optional<JsonNode> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(node.get(name)).filter(found -> !found.isNull());
    }

    boolean has(String name) {
        return optional(name).isPresent();
    }

    JsonNode get(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(where + " has no (" + name + ")."));
    }

    Fields object(String name) {
        return new Fields(where + "." + name, get(name));
    }

    List<Fields> objects(String name) {
        return map(list(name), item -> new Fields(where + "." + name, item));
    }

    List<JsonNode> list(String name) {
        return list(where + "." + name, get(name));
    }

    static List<JsonNode> list(String where, JsonNode node) {
        require(node.isArray(), where, "a list", node);
        List<JsonNode> items = new ArrayList<>();
        node.forEach(items::add);
        return items;
    }

    String text(String name) {
        return text(where + "." + name, get(name));
    }

    private static String text(String where, JsonNode node) {
        require(node.isTextual() && !node.textValue().isBlank(), where, "a text", node);
        return node.textValue();
    }

    List<String> texts(String name) {
        return texts(where + "." + name, get(name));
    }

    static List<String> texts(String where, JsonNode node) {
        return map(list(where, node), item -> text(where, item));
    }

    int whole(String name) {
        JsonNode number = get(name);
        require(number.canConvertToInt() && number.isIntegralNumber(), where + "." + name, "a whole number", number);
        return number.intValue();
    }

    /** A position, counted from 0. */
    int whole(String name, int below) {
        int position = whole(name);
        require(position >= 0 && position < below, where + "." + name, "from 0 to " + (below - 1), get(name));
        return position;
    }

    double number(String name) {
        return number(where + "." + name, get(name));
    }

    double number(String name, double otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    static double number(String where, JsonNode node) {
        double number = exact(where, node).doubleValue();
        require(Double.isFinite(number), where, "in the range of a double", node);
        return number;
    }

    /** The exact decimal that is written, which is the one meant where a double is written in its shortest form. */
    static BigDecimal exact(String where, JsonNode node) {
        require(node.isNumber(), where, "a number", node);
        BigDecimal number = node.decimalValue();
        boolean tame = Math.abs((long) number.scale()) <= MAX_PLACES && number.precision() <= MAX_PLACES;
        require(tame, where, "in the range of a double", node);
        return number;
    }

    double[] numbers(String name) {
        return numbers(where + "." + name, get(name));
    }

    /** Numbers, of which null is missing. */
    static double[] numbers(String where, JsonNode node) {
        return list(where, node).stream()
                .mapToDouble(number -> number.isNull() ? Double.NaN : number(where, number))
                .toArray();
    }

    List<double[]> lists(String name) {
        return map(list(name), item -> numbers(where + "." + name, item));
    }

    boolean flag(String name, boolean otherwise) {
        Optional<JsonNode> flag = optional(name);
        flag.ifPresent(stated -> require(stated.isBoolean(), where + "." + name, "true or false", stated));
        return flag.map(JsonNode::booleanValue).orElse(otherwise);
    }

    /** The names of all fields, which count as asked for. */
    List<String> names() {
        node.fieldNames().forEachRemaining(asked::add);
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * What the words of a field stand for: each of the texts is a pattern that they may begin with, and behind {@code >} its
     * meaning, unless that is the pattern itself; the first that fits counts.
     */
    Optional<String> meaning(String name, String... meanings) {
        if (!has(name)) {
            return Optional.empty();
        }
        for (String each : meanings) {
            String[] pair = each.split(">", 2);
            if (words(get(name)).matches("(?:" + pair[0] + ")(?:\\W.*)?")) {
                return Optional.of(pair[pair.length - 1]);
            }
        }
        throw unsupported(name);
    }

    /** Takes a word or number that says what is done anyway, or a sentence that explains it, and refuses any other. */
    void says(String name, String pattern) {
        if (has(name) && !isSentence(get(name)) && !words(get(name)).matches(pattern)) {
            throw unsupported(name);
        }
    }

    private static String words(JsonNode node) {
        return node.asText().toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    private static boolean isSentence(JsonNode node) {
        return node.isTextual() && words(node).contains(" ");
    }

    /** Refuses fields that were not asked for: they might change the meaning of the others. */
    void nothingElse() {
        nothingElseBut(field -> false);
    }

    /** The same, but for sentences: they restate the formula, and the figures say whether they are true. */
    void nothingElseButSentences() {
        nothingElseBut(field -> isSentence(node.path(field)));
    }

    private void nothingElseBut(Predicate<String> allowed) {
        List<String> others = new ArrayList<>();
        node.fieldNames().forEachRemaining(others::add);
        others.removeIf(field -> asked.contains(field) || allowed.test(field));
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("unsupported " + where + ": " + String.join(", ", others) + ".");
        }
    }

    /** Refuses a value nobody here knows the meaning of. */
    IllegalArgumentException unsupported(String name) {
        return new IllegalArgumentException(
                "unsupported " + where + "." + name + ": " + shortened(node.path(name)) + ".");
    }

    static String shortened(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
