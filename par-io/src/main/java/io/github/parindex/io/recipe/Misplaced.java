package io.github.parindex.io.recipe;

import io.github.parindex.io.token.Fields;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a recipe states where it would say nothing: that is reported, not passed over. */
record Misplaced(Findings findings) {

    private static final Set<String> OF_NODES = Set.of("weights", "aggregate", "missing");
    private static final Set<String> OF_INDICATORS = Set.of("column", "unit", "denominator", "target", "values");

    void inIndicator(Described part, String code, String at) {
        Fields.present((Record) part, OF_NODES)
                .forEach(field -> findings.add(
                        findings.problem(Pointers.child(at, field), Wording.of("recipe.nodesButHasNo", field, code))
                                .withAdvice(Wording.of("recipe.maybeStateAtNode"))));
    }

    void inIndicators(ComputationDocument level, String at) {
        Fields.present(level, OF_NODES)
                .forEach(field -> findings.add(
                        findings.problem(Pointers.child(at, field), Wording.of("recipe.nodesButIndicators", field))
                                .withAdvice(Wording.of("recipe.maybeStateAtNode"))));
    }

    void inNode(Described node, String code, String at) {
        Fields.present((Record) node, OF_INDICATORS)
                .forEach(field -> findings.add(
                        findings.problem(Pointers.child(at, field), Wording.of("recipe.indicatorsButNode", field, code))
                                .withAdvice(Wording.of("recipe.maybeStateAtIndicators"))));
    }

    /** A step for what is not in the tree would be refused only when the index is computed. */
    void inStep(MethodText step, String at, Collection<String> known) {
        List<?> only = step.settings().get("only") instanceof List<?> codes ? codes : List.of();
        for (int i = 0; i < only.size() && !known.isEmpty(); i++) {
            @Nullable Object code = only.get(i);
            if (code != null && !known.contains(code.toString())) {
                findings.add(
                        findings.problem(Pointers.child(at + "/only", i), Wording.of("recipe.noIndicatorNode", code))
                                .withNearest(code.toString(), known));
            }
        }
    }

    /** Numbers by part mean something for one node only. */
    void inDefaults(ComputationDocument nodes, String at, StatedMeaning meaning) {
        @Nullable WeightsText weights = nodes.weights();
        String place = at + "/weights";
        if (weights != null && meaning.isTable(weights, place)) {
            findings.add(findings.problem(place, Wording.of("recipe.weightsByPartOne"))
                    .withAdvice(Wording.of("recipe.maybeStateThemAt")));
        }
    }

    /** Weights by part are of every part, and of nothing else. */
    void inTable(Map<String, ?> table, List<String> codes, String at) {
        table.keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code ->
                        findings.add(findings.problem(Pointers.child(at, code), Wording.of("recipe.noPart", code))
                                .withNearest(code, codes)));
        for (String code : codes) {
            if (!table.containsKey(code)) {
                findings.add(findings.problem(at, Wording.of("recipe.weightMissing", code)));
            }
        }
    }
}
