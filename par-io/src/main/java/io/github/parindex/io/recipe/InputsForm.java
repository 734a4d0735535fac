package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.InputColumns.Meaning;
import io.github.parindex.io.token.EnumWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a recipe says of its table, as a document of maps and lists. */
final class InputsForm {

    private InputsForm() {}

    static Map<String, Object> of(IndexRecipe recipe) {
        InputColumns inputs = recipe.inputs();
        Map<String, Object> document = new LinkedHashMap<>();
        inputs.unit().ifPresent(heading -> document.put("unit", heading));
        inputs.name().ifPresent(heading -> document.put("name", heading));
        inputs.period().ifPresent(heading -> document.put("period", heading));
        inputs.block().ifPresent(heading -> document.put("block", heading));
        RecipeForm.putUnless(document, "missing", inputs.missing(), List.of());
        RecipeForm.putUnless(document, "groups", inputs.groups(), List.of());
        Map<String, String> elsewhere = new LinkedHashMap<>(inputs.columns());
        recipe.framework().ifPresent(tree -> elsewhere.keySet().removeIf(tree::isIndicator));
        RecipeForm.putUnless(document, "columns", elsewhere, Map.of());
        RecipeForm.putUnless(document, "values", values(inputs.values()), Map.of());
        RecipeForm.putUnless(document, "only", inputs.only(), Map.of());
        return document;
    }

    static Map<String, Object> values(Map<String, Meaning> meanings) {
        Map<String, Object> values = new LinkedHashMap<>();
        meanings.forEach((text, meaning) -> values.put(text, value(meaning)));
        return values;
    }

    private static Object value(Meaning meaning) {
        return switch (meaning.kind()) {
            case VALUE -> MethodForm.plain(meaning.number());
            case SCORE -> Map.of("score", MethodForm.plain(meaning.number()));
            case LEFT_OUT -> ValueText.LEAVE_OUT;
        };
    }

    static Map<String, Object> of(CityAverage cities) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("unit", cities.unit());
        cities.name().ifPresent(name -> document.put("name", name));
        cities.weight().ifPresent(weight -> document.put("weight", weight));
        document.put("average", EnumWords.of(cities.moment()));
        RecipeForm.putUnless(document, "of", cities.nodes(), List.of());
        return document;
    }
}
