package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a case may refer to: the data files of its folder and the other cases of its file.
 *
 * @param folder of the file
 * @param cases of the file by id
 * @param ambiguous ids that several cases have
 */
record Surroundings(Path folder, Map<String, JsonNode> cases, Set<String> ambiguous) {

    static Surroundings of(Path folder, JsonNode cases) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (JsonNode each : cases) {
            String id = each.path("id").asText();
            if (byId.put(id, each) != null) {
                ambiguous.add(id);
            }
        }
        return new Surroundings(folder, byId, ambiguous);
    }

    /** A data file; only a plain name reaches one. */
    Table data(String name) {
        Path file = folder.resolve(name);
        if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no data file (" + name + ") in the folder.");
        }
        try {
            return Table.read(file);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("the data file (" + name + ") " + refused.getMessage());
        }
    }

    /** The input of another case of the same file and of a known method. */
    Fields input(String id, String method) {
        JsonNode found = cases.get(id);
        if (found == null || ambiguous.contains(id)) {
            throw new IllegalArgumentException(
                    "there is " + (found == null ? "no case (" : "more than one case (") + id + ") in the file.");
        }
        Fields other = Fields.of("case (" + id + ")", found);
        if (!other.text("method").equals(method)) {
            throw new IllegalArgumentException("case (" + id + ") is of another method than " + method + ".");
        }
        return other.object("input");
    }
}
