package io.github.parindex.io.recipe;

import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.token.EnumWords;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How nodes or indicators are computed, as a document of maps and lists.
 *
 * @param usual what holds where a recipe says nothing, and is left out
 * @param completed the only step of the default as it is written, which steps of the same method complete
 */
record NodeRecipeForm(NodeRecipe usual, Optional<Method> completed) {

    /** Everything that is stated, with whole methods. */
    static Map<String, Object> whole(NodeRecipe recipe) {
        return besides(NodeRecipe.unstated(), recipe);
    }

    /** What is otherwise than usual. */
    static Map<String, Object> besides(NodeRecipe usual, NodeRecipe recipe) {
        return new NodeRecipeForm(usual, Optional.empty()).of(recipe);
    }

    Map<String, Object> of(NodeRecipe recipe) {
        Map<String, Object> document = new LinkedHashMap<>();
        recipe.weighting()
                .filter(method -> usual.weighting().filter(method::equals).isEmpty())
                .ifPresent(method -> document.put("weights", MethodForm.WEIGHTING.of(method.method())));
        recipe.frontier().ifPresent(method -> document.put("weights", frontier(method.least(), method.greatest())));
        recipe.aggregation()
                .filter(method -> usual.aggregation().filter(method::equals).isEmpty())
                .ifPresent(method -> document.put("aggregate", MethodForm.AGGREGATION.of(method.method())));
        recipe.missing()
                .filter(rule -> usual.missing().filter(rule::equals).isEmpty())
                .ifPresent(rule -> document.put("missing", MethodForm.MISSING.of(rule.method())));
        recipe.normalization()
                .filter(steps -> usual.normalization().filter(steps::equals).isEmpty())
                .ifPresent(steps -> document.put("normalize", steps(steps)));
        recipe.rounding().ifPresent(rounding -> document.put("round", rounding(rounding)));
        recipe.published().ifPresent(rounding -> document.put("publish", rounding(rounding)));
        return document;
    }

    private static Object frontier(double least, double greatest) {
        Method method = Method.of(StatedMeaning.FRONTIER);
        method = least == 0 ? method : method.with("least", least);
        return MethodForm.plain((greatest == 1 ? method : method.with("greatest", greatest)).asSetting());
    }

    /** One step stands for itself, a list only for several or none. */
    private Object steps(List<Normalization> steps) {
        return steps.size() == 1
                ? step(steps.get(0).method())
                : steps.stream()
                        .map(step -> MethodForm.NORMALIZATION.of(step.method()))
                        .toList();
    }

    private Object step(Method step) {
        return completed
                .flatMap(written -> MethodForm.NORMALIZATION.completing(written, step))
                .map(MethodForm::plain)
                .orElseGet(() -> MethodForm.NORMALIZATION.of(step));
    }

    static Object rounding(Rounding rounding) {
        if (rounding.mode() == RoundingMode.HALF_UP) {
            return rounding.places();
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("places", rounding.places());
        document.put("mode", EnumWords.of(rounding.mode()));
        return document;
    }
}
