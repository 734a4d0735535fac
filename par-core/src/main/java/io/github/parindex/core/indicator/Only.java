package io.github.parindex.core.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The indicators that a preparation is for: those it names, those below nodes it names, or all where it names none. */
final class Only {

    static final String SETTING = "only";

    private Only() {}

    static List<Column> of(IndicatorMatrix matrix, List<String> only) {
        return only.isEmpty()
                ? matrix.indicators()
                : codes(matrix.framework(), only).stream().map(matrix::column).toList();
    }

    static IndicatorMatrix map(IndicatorMatrix matrix, List<String> only, UnaryOperator<Column> change) {
        Set<String> codes = codes(matrix.framework(), only);
        return matrix.mapIndicators(
                column -> codes.isEmpty() || codes.contains(column.code()) ? change.apply(column) : column);
    }

    private static Set<String> codes(Framework framework, List<String> only) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : only) {
            if (framework.nodes().stream().anyMatch(node -> node.code().equals(code))) {
                framework.indicatorsBelow(code).forEach(indicator -> codes.add(indicator.code()));
            } else {
                codes.add(framework.indicator(code).code());
            }
        }
        return codes;
    }

    static Method in(Method method, List<String> only) {
        return only.isEmpty() ? method : method.with(SETTING, (Object) List.copyOf(only));
    }
}
