package io.github.parindex.io.recipe;

import io.github.parindex.io.Wording;
import io.github.parindex.io.token.Fields;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a recipe states where it would say nothing: that is reported, not passed over. */
record Misplaced(Findings findings) {

    private static final Set<String> OF_NODES = Set.of("weights", "aggregate", "missing");
    private static final Set<String> OF_INDICATORS = Set.of("column", "unit", "denominator", "target");

    void inIndicator(PartDocument part, String code, String at) {
        Fields.present(part, OF_NODES)
                .forEach(field -> findings.add(findings.problem(
                                Pointers.child(at, field),
                                new Wording(
                                                "({0}) là của nút, mà ({1}) không có thành phần (of) nên là chỉ tiêu.",
                                                "({0}) is of nodes, but ({1}) has no parts (of), so it is an indicator.")
                                        .filledWith(field, code))
                        .withAdvice(new Wording("Có lẽ ghi ở nút bên trên.", "Maybe state it at the node above."))));
    }

    void inNode(PartDocument node, String code, String at) {
        Fields.present(node, OF_INDICATORS)
                .forEach(field -> findings.add(findings.problem(
                                Pointers.child(at, field),
                                new Wording(
                                                "({0}) là của chỉ tiêu, mà ({1}) là nút.",
                                                "({0}) is of indicators, but ({1}) is a node.")
                                        .filledWith(field, code))
                        .withAdvice(new Wording("Có lẽ ghi ở từng chỉ tiêu.", "Maybe state it at the indicators."))));
    }

    /** A step for what is not in the tree would be refused only when the index is computed. */
    void inStep(MethodText step, String at, Collection<String> known) {
        List<?> only = step.settings().get("only") instanceof List<?> codes ? codes : List.of();
        for (int i = 0; i < only.size() && !known.isEmpty(); i++) {
            @Nullable Object code = only.get(i);
            if (code != null && !known.contains(code.toString())) {
                findings.add(findings.problem(
                                Pointers.child(at + "/only", i),
                                new Wording("Không có chỉ tiêu hay nút ({0}).", "There is no indicator or node ({0}).")
                                        .filledWith(code))
                        .withNearest(code.toString(), known));
            }
        }
    }

    /** Numbers by part mean something for one node only. */
    void inDefaults(StatedDocument nodes, StatedMeaning meaning) {
        @Nullable WeightsText weights = nodes.weights();
        if (weights != null && meaning.isTable(weights, "/nodes/weights")) {
            findings.add(findings.problem(
                            "/nodes/weights",
                            new Wording(
                                    "Trọng số từng phần là của một nút, không phải của mọi nút.",
                                    "Weights by part are of one node, not of all nodes."))
                    .withAdvice(new Wording(
                            "Có lẽ ghi ở chính nút đó, hoặc ở mục (at).",
                            "Maybe state them at that node, or under (at).")));
        }
    }

    /** Weights by part are of every part, and of nothing else. */
    void inTable(Map<String, ?> table, List<String> codes, String at) {
        table.keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> findings.add(findings.problem(
                                Pointers.child(at, code),
                                new Wording("Không có phần (" + code + ").", "There is no part (" + code + ")."))
                        .withNearest(code, codes)));
        for (String code : codes) {
            if (!table.containsKey(code)) {
                findings.add(findings.problem(
                        at,
                        new Wording("Thiếu trọng số của (" + code + ").", "The weight of (" + code + ") is missing.")));
            }
        }
    }
}
