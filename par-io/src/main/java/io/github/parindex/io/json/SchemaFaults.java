package io.github.parindex.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.token.BundleWording;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.JsonWording;
import io.github.parindex.io.token.Misfit;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the errors of a schema into the problems that the readers report. First all errors are asked for values that are
 * lost, then for the rest, so that what only follows from a loss is not reported again.
 */
final class SchemaFaults {

    private static final Map<String, Wording> TYPES = Map.of(
            "object", JsonWording.OBJECT,
            "array", JsonWording.LIST,
            "string", JsonWording.TEXT,
            "number", JsonWording.NUMBER,
            "integer", JsonWording.WHOLE,
            "boolean", JsonWording.TRUTH);

    /** Where a value of another type than this form of it was found: the place of the form. */
    private static final Pattern ANOTHER_FORM = Pattern.compile("(.*/anyOf/\\d+)(?:/\\$ref)*/type");

    private final Findings findings;
    private final Map<String, Set<String>> otherForms = new HashMap<>();
    private final Map<String, Problem> unknown = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();

    /** Objects that name no kind of value, or more than one, by their pointers. */
    private final Set<String> undecided = new HashSet<>();

    /** Of a value that may have several forms, only the faults of the form that it has are reported. */
    SchemaFaults(Findings findings, List<Error> errors) {
        this.findings = findings;
        for (Error error : errors) {
            Matcher form = ANOTHER_FORM.matcher(error.getEvaluationPath().toString());
            if (form.matches()) {
                otherForms
                        .computeIfAbsent(form.group(1), any -> new HashSet<>())
                        .add(pointer(error.getInstanceLocation()));
            }
        }
    }

    /** Reports all errors. */
    void report(List<Error> errors) {
        List<Error> meant = errors.stream().filter(this::isMeant).toList();
        meant.forEach(this::lose);
        meant.forEach(this::report);
    }

    private boolean isMeant(Error error) {
        String path = error.getEvaluationPath().toString();
        return !error.getKeyword().equals("const")
                && otherForms.entrySet().stream()
                        .noneMatch(form -> path.startsWith(form.getKey() + "/")
                                && isIn(form.getValue(), pointer(error.getInstanceLocation())));
    }

    /** Whether a value is one of these or stands in one. */
    private static boolean isIn(Set<String> pointers, String at) {
        String above = at;
        while (!above.isEmpty() && !pointers.contains(above)) {
            above = Pointers.parent(above);
        }
        return pointers.contains(above);
    }

    /** The names of fields that are not known, by their pointers, which still lack a place. */
    Map<String, Problem> unknown() {
        return unknown;
    }

    /** Reports a value of the wrong type or a field that is not known. */
    private void lose(Error error) {
        String at = pointer(error.getInstanceLocation());
        if (error.getKeyword().equals("additionalProperties")) {
            loseUnknown(at, error.getProperty(), SchemaCheck.fieldsBeside(error));
        } else if (error.getKeyword().equals("type") && !findings.isLost(at)) {
            JsonNode found = error.getInstanceNode();
            Wording asked = asked(error.getSchemaNode());
            findings.add(
                    new Misfit(asked, found.asToken(), text(found)).reported(message -> findings.problem(at, message)));
            findings.lose(at);
        } else if (isCountOfKinds(error) && kindsOf(at, error).size() != 1) {
            undecided.add(at);
        }
    }

    private static boolean isCountOfKinds(Error error) {
        return Set.of("minProperties", "maxProperties").contains(error.getKeyword())
                && !SchemaCheck.fieldsBeside(error).isEmpty();
    }

    /** The kinds that an object names, with those whose value was refused before the schema saw it. */
    private Set<String> kindsOf(String at, Error error) {
        List<String> kinds = SchemaCheck.fieldsBeside(error);
        Set<String> named = new HashSet<>(present(error, kinds));
        findings.lostPartsOf(at).stream().filter(kinds::contains).forEach(named::add);
        return named;
    }

    /** One type, or several that are all right. */
    private static Wording asked(JsonNode types) {
        List<Wording> each = namesIn(types).stream()
                .map(type -> Objects.requireNonNull(TYPES.get(type)))
                .toList();
        return Wording.either(each);
    }

    private void loseUnknown(String at, String name, List<String> known) {
        String pointer = Pointers.child(at, name);
        Wording message = JsonWording.unknown(Problem.shortened(name));
        unknown.put(pointer, findings.problem(pointer, message).withValue(name).withNearest(name, known));
        Nearest.to(name, known).ifPresent(meant -> findings.lose(Pointers.child(at, meant)));
    }

    /** Unlike the path's own text, with every character of a name as it stands in the document. */
    private static String pointer(NodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = Pointers.child(pointer, path.getName(i));
        }
        return pointer;
    }

    private static String text(JsonNode node) {
        return node.isNumber() ? node.decimalValue().toString() : node.asText();
    }

    /** Reports anything else. */
    private void report(Error error) {
        String at = pointer(error.getInstanceLocation());
        boolean isBranch = error.getEvaluationPath().toString().contains("/oneOf/");
        if (isBranch || findings.isLost(at) || isOfNoKind(at, error)) {
            return;
        }
        switch (error.getKeyword()) {
            case "type", "additionalProperties" -> {}
            case "required" -> required(at, error);
            case "minProperties", "maxProperties" -> count(at, error);
            case "oneOf" -> oneOf(at, error, namesIn(error.getSchemaNode()), "oneField");
            case "not" -> oneOf(at, error, namesIn(error.getSchemaNode()), "atMostOneField");
            case "dependentRequired" -> needs(at, error);
            default -> value(at, error);
        }
    }

    /** What stands in an object that names no kind of value, or several, is nothing whose constraints could be broken. */
    private boolean isOfNoKind(String at, Error error) {
        return !at.isEmpty() && !isCountOfKinds(error) && isIn(undecided, Pointers.parent(at));
    }

    /** A field whose name is misspelt may be lost for its value too, and is then not among those that are not known. */
    private void required(String owner, Error error) {
        String name = error.getProperty();
        String at = Pointers.child(owner, name);
        List<String> known = SchemaCheck.fieldsBeside(error);
        boolean isMisspelt = findings.lostPartsOf(owner).stream()
                .filter(lost -> !known.contains(lost))
                .anyMatch(lost -> Nearest.to(lost, known).filter(name::equals).isPresent());
        if (!isMisspelt && !findings.isLost(at)) {
            findings.add(findings.problem(at, BundleWording.of("required")));
        }
    }

    /** One of the fields that an object may have, or some of any name. */
    private void count(String at, Error error) {
        List<String> fields = SchemaCheck.fieldsBeside(error);
        if (fields.isEmpty() && findings.hasLostPart(at)) {
            return;
        }
        if (fields.isEmpty()) {
            findings.add(findings.problem(
                    at,
                    BundleWording.of("size", Map.of("min", error.getSchemaNode().asText()))));
        } else if (!findings.hasLostPart(at)) {
            oneOf(at, fields, present(error, fields), "oneField");
        }
    }

    /** Of the fields of a record one may have a value. */
    private void oneOf(String at, Error error, List<String> fields, String key) {
        List<String> found = present(error, fields).stream()
                .filter(name -> hasValue(
                        Pointers.child(at, name), error.getInstanceNode().get(name)))
                .toList();
        oneOf(at, fields, found, key);
    }

    private static List<String> present(Error error, List<String> fields) {
        return fields.stream().filter(name -> error.getInstanceNode().has(name)).toList();
    }

    private void oneOf(String at, List<String> fields, List<String> found, String key) {
        boolean isKnown = findings.hasLost(at, fields) || found.size() == 1;
        if (!isKnown && reported.add(at + " " + key)) {
            findings.add(findings.problem(
                    at,
                    BundleWording.of(
                            key,
                            Map.of(
                                    "fields",
                                    String.join(", ", fields),
                                    "found",
                                    found.isEmpty() ? "0" : String.join(", ", found)))));
        }
    }

    /** A value is lost with its parts: an object none of whose fields can be read, and one that does not name its kind. */
    private boolean hasValue(String at, JsonNode found) {
        return !undecided.contains(at) && !isLostWhole(at, found);
    }

    private boolean isLostWhole(String at, JsonNode found) {
        return found.isObject()
                && !found.isEmpty()
                && found.propertyStream()
                        .map(field -> Pointers.child(at, field.getKey()))
                        .allMatch(field -> findings.isLost(field) || unknown.containsKey(field));
    }

    private void needs(String at, Error error) {
        List<String> broken = new ArrayList<>();
        Set<String> beside = new LinkedHashSet<>();
        error.getSchemaNode()
                .properties()
                .forEach(rule -> rule.getValue().forEach(other -> {
                    beside.add(other.asText());
                    if (isThere(error, at, rule.getKey()) && !isThere(error, at, other.asText())) {
                        broken.add(rule.getKey() + " → " + other.asText());
                    }
                }));
        if (!broken.isEmpty() && !findings.hasLost(at, beside) && reported.add(at + " needs")) {
            Map<String, String> rules = Map.of("rules", String.join(", ", broken));
            findings.add(findings.problem(at, BundleWording.of("needs", rules)));
        }
    }

    private boolean isThere(Error error, String at, String field) {
        return error.getInstanceNode().has(field) && !findings.isLost(Pointers.child(at, field));
    }

    private void value(String at, Error error) {
        JsonNode limit = error.getSchemaNode();
        Problem problem = findings.problem(at, wording(error.getKeyword(), limit, error));
        JsonNode found = error.getInstanceNode();
        Problem shown = found.isValueNode() ? problem.withValue(text(found)) : problem;
        findings.add(error.getKeyword().equals("enum") ? advised(shown, namesIn(limit)) : shown);
    }

    private static Problem advised(Problem problem, List<String> words) {
        return Nearest.to(problem.value(), words).isPresent() ? problem.withNearest(problem.value(), words) : problem;
    }

    private static Wording wording(String keyword, JsonNode limit, Error error) {
        String value = limit.asText();
        return switch (keyword) {
            case "pattern" -> BundleWording.of("blank");
            case "minItems" -> BundleWording.of("size", Map.of("min", value));
            case "maxLength" -> BundleWording.of("length", Map.of("max", value));
            case "exclusiveMinimum" -> BundleWording.of("positive");
            case "minimum" ->
                value.equals("0")
                        ? BundleWording.of("positiveOrZero")
                        : BundleWording.of("min", Map.of("value", value));
            case "maximum" -> BundleWording.of("max", Map.of("value", value));
            case "enum" ->
                BundleWording.of(
                        "word",
                        Map.of(
                                "given",
                                Problem.shortened(error.getInstanceNode().asText()),
                                "words",
                                String.join(", ", namesIn(limit))));
            default -> Wording.of("json.otherRule", keyword);
        };
    }

    /** All texts in a list or below it, each once. */
    private static List<String> namesIn(JsonNode schema) {
        Set<String> names = new LinkedHashSet<>();
        collect(schema, names);
        return new ArrayList<>(names);
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isTextual()) {
            names.add(node.asText());
        }
        node.forEach(child -> collect(child, names));
    }
}
