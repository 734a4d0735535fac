package io.github.parindex.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.Collection;
import java.util.List;

/** What a recipe states where it would say nothing: that is reported, not passed over. */
record Misplaced(Findings findings) {

    private static final List<String> OF_NODES = List.of("weights", "aggregate", "missing");
    private static final List<String> OF_INDICATORS = List.of("column", "unit", "denominator", "target");

    void inIndicator(JsonNode json, String code, String at) {
        OF_NODES.stream()
                .filter(json::has)
                .forEach(field -> findings.add(
                        findings.problem(Pointers.child(at, field), Wording.of("recipe.nodesButHasNo", field, code))
                                .withAdvice(Wording.of("recipe.maybeStateAtNode"))));
    }

    void inNode(JsonNode json, String code, String at) {
        OF_INDICATORS.stream()
                .filter(json::has)
                .forEach(field -> findings.add(
                        findings.problem(Pointers.child(at, field), Wording.of("recipe.indicatorsButNode", field, code))
                                .withAdvice(Wording.of("recipe.maybeStateAtIndicators"))));
    }

    /** A step for what is not in the tree would be refused only when the index is computed. */
    void inStep(JsonNode step, String at, Collection<String> known) {
        JsonNode only = step.path("only");
        for (int i = 0; i < only.size() && !known.isEmpty(); i++) {
            String code = only.path(i).asText();
            if (!known.contains(code)) {
                findings.add(
                        findings.problem(Pointers.child(at + "/only", i), Wording.of("recipe.noIndicatorNode", code))
                                .withNearest(code, known));
            }
        }
    }

    /** Numbers by part mean something for one node only. */
    void inDefaults(JsonNode json, String at) {
        JsonNode weights = json.path("weights");
        if (weights.isObject() && !RecipeMeaning.isMethod(weights)) {
            findings.add(findings.problem(at + "/weights", Wording.of("recipe.weightsByPartOne"))
                    .withAdvice(Wording.of("recipe.maybeStateThemAt")));
        }
    }

    /** Weights by part are of every part, and of nothing else. */
    void inTable(JsonNode table, List<String> codes, String at) {
        table.fieldNames().forEachRemaining(code -> {
            if (!codes.contains(code)) {
                findings.add(findings.problem(Pointers.child(at, code), Wording.of("recipe.noPart", code))
                        .withNearest(code, codes));
            }
        });
        for (String code : codes) {
            if (!table.has(code)) {
                findings.add(findings.problem(at, Wording.of("recipe.weightMissing", code)));
            }
        }
    }
}
