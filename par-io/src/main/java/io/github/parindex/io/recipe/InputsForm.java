package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.io.token.Words;
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
        Map<String, Object> values = new LinkedHashMap<>();
        inputs.values().forEach((text, number) -> values.put(text, RecipeForm.plain(number)));
        RecipeForm.putUnless(document, "values", values, Map.of());
        return document;
    }

    static Map<String, Object> of(CityAverage cities) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("unit", cities.unit());
        cities.name().ifPresent(name -> document.put("name", name));
        cities.weight().ifPresent(weight -> document.put("weight", weight));
        document.put("average", Words.of(cities.moment()));
        return document;
    }
}
