package io.github.parindex.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.io.Wording;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import java.util.Collection;
import java.util.List;

/** What a recipe states where it would say nothing: that is reported, not passed over. */
record Misplaced(Findings findings) {

    private static final List<String> OF_NODES = List.of("weights", "aggregate", "missing");
    private static final List<String> OF_INDICATORS = List.of("column", "unit", "denominator", "target");

    void inIndicator(JsonNode json, String code, String at) {
        OF_NODES.stream()
                .filter(json::has)
                .forEach(field -> findings.add(findings.problem(
                                Pointers.child(at, field),
                                new Wording(
                                                "({0}) là của nút, mà ({1}) không có thành phần (of) nên là chỉ tiêu.",
                                                "({0}) is of nodes, but ({1}) has no parts (of), so it is an indicator.")
                                        .filledWith(field, code))
                        .withAdvice(new Wording("Có lẽ ghi ở nút bên trên.", "Maybe state it at the node above."))));
    }

    void inNode(JsonNode json, String code, String at) {
        OF_INDICATORS.stream()
                .filter(json::has)
                .forEach(field -> findings.add(findings.problem(
                                Pointers.child(at, field),
                                new Wording(
                                                "({0}) là của chỉ tiêu, mà ({1}) là nút.",
                                                "({0}) is of indicators, but ({1}) is a node.")
                                        .filledWith(field, code))
                        .withAdvice(new Wording("Có lẽ ghi ở từng chỉ tiêu.", "Maybe state it at the indicators."))));
    }

    /** A step for what is not in the tree would be refused only when the index is computed. */
    void inStep(JsonNode step, String at, Collection<String> known) {
        JsonNode only = step.path("only");
        for (int i = 0; i < only.size() && !known.isEmpty(); i++) {
            String code = only.path(i).asText();
            if (!known.contains(code)) {
                findings.add(findings.problem(
                                Pointers.child(at + "/only", i),
                                new Wording("Không có chỉ tiêu hay nút ({0}).", "There is no indicator or node ({0}).")
                                        .filledWith(code))
                        .withNearest(code, known));
            }
        }
    }

    /** Numbers by part mean something for one node only. */
    void inDefaults(JsonNode json, String at) {
        JsonNode weights = json.path("weights");
        if (weights.isObject() && !RecipeMeaning.isMethod(weights)) {
            findings.add(findings.problem(
                            at + "/weights",
                            new Wording(
                                    "Trọng số từng phần là của một nút, không phải của mọi nút.",
                                    "Weights by part are of one node, not of all nodes."))
                    .withAdvice(new Wording(
                            "Có lẽ ghi ở chính nút đó, hoặc ở mục (at).",
                            "Maybe state them at that node, or under (at).")));
        }
    }

    /** Weights by part are of every part, and of nothing else. */
    void inTable(JsonNode table, List<String> codes, String at) {
        table.fieldNames().forEachRemaining(code -> {
            if (!codes.contains(code)) {
                findings.add(findings.problem(
                                Pointers.child(at, code),
                                new Wording("Không có phần (" + code + ").", "There is no part (" + code + ")."))
                        .withNearest(code, codes));
            }
        });
        for (String code : codes) {
            if (!table.has(code)) {
                findings.add(findings.problem(
                        at,
                        new Wording("Thiếu trọng số của (" + code + ").", "The weight of (" + code + ") is missing.")));
            }
        }
    }
}
