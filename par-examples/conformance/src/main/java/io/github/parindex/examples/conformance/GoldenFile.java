package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A JSON file of cases: {@code {schema, topic, doc, cases: [{id, method, input, options, expected, tol}]}}.
 *
 * @param folder where the data of its cases lies
 * @param name of the file
 * @param root what it holds; nothing if it could not be read
 * @param problem why it could not be read, or blank
 */
record GoldenFile(Path folder, String name, JsonNode root, String problem) {

    static final String SCHEMA = "mcda-golden/1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static GoldenFile read(Path file) {
        String name = file.getFileName().toString();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        try {
            return new GoldenFile(folder, name, MAPPER.readTree(Files.readAllBytes(file)), "");
        } catch (JsonProcessingException e) {
            return unreadable(folder, name, "not JSON: " + e.getOriginalMessage() + at(e));
        } catch (IOException e) {
            return unreadable(folder, name, "cannot be read: " + e);
        }
    }

    private static GoldenFile unreadable(Path folder, String name, String problem) {
        return new GoldenFile(folder, name, MAPPER.missingNode(), problem);
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    boolean isOfTheSchema() {
        return root.path("schema").asText().equals(SCHEMA);
    }

    List<Outcome> outcomes() {
        if (!problem.isBlank()) {
            return List.of(Outcome.failed("file", problem));
        }
        if (!isOfTheSchema()) {
            return List.of(Outcome.failed("file", "unknown kind: its schema is not " + SCHEMA + "."));
        }
        JsonNode cases = root.path("cases");
        if (!cases.isArray() || cases.isEmpty()) {
            return List.of(Outcome.failed("file", "has no cases."));
        }
        Surroundings around = Surroundings.of(folder, cases);
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode each : cases) {
            outcomes.add(GoldenCase.outcome(outcomes.size() + 1, each, around));
        }
        return outcomes;
    }

    /** The CSV files that cases take their data from. */
    Set<String> dataFiles() {
        Set<String> names = new TreeSet<>();
        for (JsonNode each : root.path("cases")) {
            List.of("dataset", "input", "options").forEach(field -> addDataFiles(each.path(field), names));
        }
        return names;
    }

    private static void addDataFiles(JsonNode node, Set<String> names) {
        if (node.isTextual() && node.textValue().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            names.add(node.textValue());
        }
        node.forEach(child -> addDataFiles(child, names));
    }
}
