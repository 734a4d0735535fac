package io.github.parindex.core.indicator;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The indicators that a preparation is for: those it names, or all where it names none. */
final class Only {

    static final String SETTING = "only";

    private Only() {}

    static List<Column> of(IndicatorMatrix matrix, List<String> only) {
        return only.isEmpty()
                ? matrix.indicators()
                : only.stream()
                        .map(code ->
                                matrix.column(matrix.framework().indicator(code).code()))
                        .toList();
    }

    static IndicatorMatrix map(IndicatorMatrix matrix, List<String> only, UnaryOperator<Column> change) {
        only.forEach(matrix.framework()::indicator);
        Set<String> codes = Set.copyOf(only);
        return matrix.mapIndicators(
                column -> codes.isEmpty() || codes.contains(column.code()) ? change.apply(column) : column);
    }

    static Method in(Method method, List<String> only) {
        return only.isEmpty() ? method : method.with(SETTING, (Object) List.copyOf(only));
    }
}
