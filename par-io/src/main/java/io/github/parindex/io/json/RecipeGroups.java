package io.github.parindex.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups by score of a recipe: bands of the top, an object with bands, or several of these. */
final class RecipeGroups {

    private static final Rounding USUAL = Rounding.halfUp(9);

    private final RecipeTree tree;
    private final Findings findings;

    private RecipeGroups(RecipeTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    static CompositeIndex in(CompositeIndex index, JsonNode json, RecipeTree tree, Findings findings) {
        RecipeGroups groups = new RecipeGroups(tree, findings);
        if (json.isObject()) {
            return groups.grouped(index, json, json.path("bands"), "/groups");
        }
        if (json.path(0).has("name")) {
            return groups.grouped(index, Json.tree("{}"), json, "/groups");
        }
        CompositeIndex grouped = index;
        for (int i = 0; i < json.size(); i++) {
            grouped = groups.grouped(grouped, json.path(i), json.path(i).path("bands"), Pointers.child("/groups", i));
        }
        return grouped;
    }

    private CompositeIndex grouped(CompositeIndex index, JsonNode json, JsonNode bands, String at) {
        Rounding compared = json.has("compare") ? RecipeMeaning.rounding(json.path("compare")) : USUAL;
        @Nullable ScoreGroups groups = findings.attempt(at, () -> bands(bands, compared));
        Optional<String> code = json.has("of") ? named(json.path("of").asText(), at + "/of") : top(at);
        return groups == null || code.isEmpty() ? index : index.grouped(code.get(), groups);
    }

    private Optional<String> named(String code, String at) {
        if (tree.codes().isEmpty() || tree.codes().contains(code)) {
            return Optional.of(code);
        }
        findings.add(
                findings.problem(at, new Wording("Không có nút (" + code + ").", "There is no node (" + code + ")."))
                        .withNearest(code, tree.codes()));
        return Optional.empty();
    }

    private Optional<String> top(String at) {
        Optional<String> code = tree.topCode();
        if (code.isEmpty()) {
            findings.add(findings.problem(
                    at,
                    new Wording(
                            "Không có cây thì phải nêu nhóm của chỉ số nào (of).",
                            "Without a tree the groups must say of which node they are (of).")));
        }
        return code;
    }

    private static ScoreGroups bands(JsonNode json, Rounding compared) {
        List<ScoreGroups.Band> bands = new ArrayList<>();
        json.forEach(band -> bands.add(band(band)));
        return new ScoreGroups(compared, bands);
    }

    private static ScoreGroups.Band band(JsonNode json) {
        String name = json.path("name").asText();
        boolean above = json.has("above") && !json.has("atLeast");
        JsonNode bound = json.path(above ? "above" : "atLeast");
        if (bound.isMissingNode()) {
            return ScoreGroups.otherwise(name);
        }
        return new ScoreGroups.Band(
                name,
                Optional.of(new BigDecimal(bound.path("quantile").asText(bound.asText()))),
                above ? ScoreGroups.Side.EXCLUSIVE : ScoreGroups.Side.INCLUSIVE,
                bound.isObject() ? ScoreGroups.Reading.QUANTILE : ScoreGroups.Reading.SCORE);
    }
}
