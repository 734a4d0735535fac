package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recipe to begin with: every column of a table is an indicator of one node, and says what may be changed of it. */
final class FirstRecipe {

    private FirstRecipe() {}

    static Map<String, Object> of(String id, InputColumns columns, IndicatorMatrix matrix) {
        List<String> groups = new ArrayList<>(columns.groups());
        matrix.groups().keySet().stream().filter(name -> !groups.contains(name)).forEach(groups::add);
        InputColumns inputs = columns.groups(groups.toArray(String[]::new));
        Framework tree = matrix.framework();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("title", titles(id));
        document.put("source", "");
        document.put(
                "inputs",
                InputsForm.of(
                        IndexRecipe.of(id, tree, CompositeIndex.standard()).with(inputs)));
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("code", tree.top().code());
        top.put("title", titles(tree.top().code()));
        top.put("aggregate", "arithmetic");
        top.put("missing", "reweigh");
        top.put(
                "of",
                tree.top().partCodes().stream().map(FirstRecipe::indicator).toList());
        document.put("tree", top);
        return document;
    }

    private static Map<String, Object> indicator(String code) {
        Map<String, Object> indicator = new LinkedHashMap<>();
        indicator.put("code", code);
        indicator.put("title", titles(code));
        indicator.put("unit", "");
        indicator.put("direction", "higher-is-better");
        indicator.put("weight", 1);
        Map<String, Object> normalize = new LinkedHashMap<>();
        normalize.put("method", "minMax");
        normalize.put("lower", 0);
        normalize.put("upper", 100);
        indicator.put("normalize", normalize);
        return indicator;
    }

    private static Map<String, Object> titles(String text) {
        Map<String, Object> titles = new LinkedHashMap<>();
        titles.put("vi", text);
        titles.put("en", text);
        return titles;
    }
}
