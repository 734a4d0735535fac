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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * A JSON file of cases: {@code {schema, topic, doc, cases: [{id, method, input, options, expected, tol}]}}.
 *
 * @param folder where the data of its cases lies
 * @param name of the file
 * @param root what it holds; nothing if it could not be read
 * @param problem why it could not be read, or blank
 */
record CaseFile(Path folder, String name, JsonNode root, String problem) {

    static final String SCHEMA = "mcda-golden/1";

    /** What a case may say for its reader only. */
    private static final List<String> PROSE =
            List.of("id", "source", "crosscheck", "note", "doc", "title", "description", "comment");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static CaseFile read(Path file) {
        String name = file.getFileName().toString();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        try {
            return new CaseFile(folder, name, MAPPER.readTree(Files.readAllBytes(file)), "");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String problem = "not JSON: " + e.getOriginalMessage() + " (line " + line + ")";
            return new CaseFile(folder, name, MAPPER.missingNode(), problem);
        } catch (IOException e) {
            return new CaseFile(folder, name, MAPPER.missingNode(), "cannot be read: " + e);
        }
    }

    boolean isOfTheSchema() {
        return root.path("schema").asText().equals(SCHEMA);
    }

    Report report() {
        Report report = new Report(name);
        JsonNode cases = root.path("cases");
        if (!problem.isBlank()) {
            report.fail("file", problem);
        } else if (!isOfTheSchema()) {
            report.fail("file", "unknown kind: its schema is not " + SCHEMA + ".");
        } else if (!cases.isArray() || cases.isEmpty()) {
            report.fail("file", "has no cases.");
        } else {
            cases.forEach(each -> report.run(called(each, report), () -> differences(each)));
        }
        return report;
    }

    private static String called(JsonNode each, Report report) {
        String id = each.path("id").asText();
        return id.isBlank() ? "case " + (report.passed() + report.failed() + 1) : "case (" + id + ")";
    }

    private List<String> differences(JsonNode node) {
        Fields fields = new Fields("case", node);
        PROSE.forEach(fields::has);
        String name = fields.text("method");
        Methods.Computation method = Methods.of(name);
        Fields input = new Fields("input", fields.get("input"));
        Fields options =
                new Fields("options", fields.has("options") ? fields.get("options") : MAPPER.createObjectNode());
        Fields expected = new Fields("expected", fields.get("expected"));
        Differences differences = Differences.within(fields);
        fields.nothingElse();
        differences.compare(
                "", method.compute(new Methods.Question(name, input, options, expected, this)), node.get("expected"));
        input.nothingElse();
        options.nothingElseButSentences();
        return differences.found();
    }

    /** A data file; only a plain name reaches one. */
    Table data(String file) {
        Path path = folder.resolve(file);
        if (!folder.equals(path.getParent()) || !Files.isRegularFile(path)) {
            throw new IllegalArgumentException("there is no data file (" + file + ") in the folder.");
        }
        return Table.read(path);
    }

    /** The input of the one other case of an id and of a method. */
    Fields input(String id, String method) {
        List<Fields> found = StreamSupport.stream(root.path("cases").spliterator(), false)
                .filter(each -> each.path("id").asText().equals(id)
                        && each.path("method").asText().equals(method))
                .map(each -> new Fields("case (" + id + ")", each).object("input"))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + found.size() + " cases (" + id + ") of the method " + method + " in the file.");
        }
        return found.get(0);
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
