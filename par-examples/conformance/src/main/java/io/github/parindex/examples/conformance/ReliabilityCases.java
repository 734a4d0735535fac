package io.github.parindex.examples.conformance;

import io.github.parindex.core.analysis.Reliability;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.normalization.Normalization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** {@code cronbachAlpha}: whether items measure the same. */
final class ReliabilityCases implements GoldenCase.Method {

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("cronbachAlpha", new ReliabilityCases());
    }

    @Override
    public Actual compute(Question question) {
        Fields options = question.options();
        options.describes("variance", "^sample");
        options.describes("items", "^z-scores", "^raw");
        Numbers numbers = question.numbers();
        boolean standardised =
                question.input().flag("standardise", options.words("items").startsWith("z-scores"));
        List<Column> items = standardised
                ? numbers.columns().stream()
                        .map(Normalization.zScore(0, 1, 1)::apply)
                        .toList()
                : numbers.columns();
        Reliability reliability = Reliability.of(items);
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("alpha", new Later(() -> Actual.of(reliability.alpha())));
        named.put("averageInterItemCorrelation", new Later(() -> Actual.of(reliability.averageInterItemCorrelation())));
        named.put("standardisedAlpha", new Later(() -> Actual.of(reliability.standardisedAlpha())));
        named.put("alphaIfDeleted", byItem(reliability::alphaIfDeleted));
        named.put("standardisedAlphaIfDeleted", byItem(reliability::standardisedAlphaIfDeleted));
        named.put("correctedItemTotal", byItem(reliability::correctedItemTotal));
        named.put("itemMean", each(items, Column::mean));
        named.put("itemSd", each(items, item -> item.standardDeviation(1)));
        return new Actual.Named(named);
    }

    private static Actual byItem(Supplier<Map<String, Double>> numbers) {
        return new Later(() -> {
            Map<String, Actual> named = new LinkedHashMap<>();
            numbers.get().forEach((code, number) -> named.put(code, Actual.of(number)));
            return new Actual.Named(named);
        });
    }

    private static Actual each(List<Column> items, ToDoubleFunction<Column> of) {
        Map<String, Actual> named = new LinkedHashMap<>();
        items.forEach(item -> named.put(item.code(), new Later(() -> Actual.of(of.applyAsDouble(item)))));
        return new Actual.Named(named);
    }
}
