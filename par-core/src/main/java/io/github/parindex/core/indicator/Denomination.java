package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Divides indicators by columns such as population, so that large and small units compare. A missing denominator makes
 * the value missing; one that is not positive is refused. Indicators without a denominator stay as they are, and so do
 * those that have been divided before: a divided indicator has no denominator any more, and no target in raw units.
 *
 * @param by code of the column to divide by, for the indicators whose own is not to be taken; in order
 * @param only codes of the indicators, or of nodes above them, that are divided; empty for all that have a denominator
 */
public record Denomination(Map<String, String> by, List<String> only) implements Preparation {

    /** Copies both. */
    public Denomination {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(only, "only");
        by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
        only = List.copyOf(only);
    }

    /**
     * Divides an indicator by another column than its own denominator.
     *
     * @param indicator code of the indicator
     * @param column code of the column
     * @return a copy
     */
    public Denomination with(String indicator, String column) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(column, "column");
        Map<String, String> more = new LinkedHashMap<>(by);
        more.put(indicator, column);
        return new Denomination(more, only);
    }

    /**
     * Divides some indicators only.
     *
     * @param codes of these
     * @return a copy
     */
    public Denomination only(String... codes) {
        Objects.requireNonNull(codes, "codes");
        return new Denomination(by, List.of(codes));
    }

    @Override
    public IndicatorMatrix apply(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        by.keySet().forEach(matrix.framework()::indicator);
        Set<String> done = new LinkedHashSet<>();
        IndicatorMatrix divided = Only.map(matrix, only, column -> {
            if (matrix.isDenominated(column.code())) {
                return column;
            }
            Optional<String> denominator = denominator(column);
            denominator.ifPresent(code -> done.add(column.code()));
            return denominator
                    .map(code -> divided(column, matrix.column(code)))
                    .orElseGet(() -> only.isEmpty() ? column : refused(column));
        });
        return divided.withDenominated(done);
    }

    private Optional<String> denominator(Column column) {
        return Optional.ofNullable(by.get(column.code())).or(column.indicator()::denominator);
    }

    private static Column divided(Column column, Column size) {
        double[] divided = new double[column.size()];
        for (int row = 0; row < divided.length; row++) {
            if (size.at(row) <= 0 && !column.isMissing(row)) {
                throw Refusal.refused(
                        "indicator.denominator.notPositive",
                        column.code(),
                        column.rows().get(row).toString(),
                        size.code(),
                        size.at(row));
            }
            divided[row] = size.at(row) > 0 ? column.at(row) / size.at(row) : Double.NaN;
        }
        return column.with(divided).with(column.indicator().divided());
    }

    private static Column refused(Column column) {
        throw Refusal.refused("indicator.denominator.none", column.code());
    }

    @Override
    public Method method() {
        Method named = Method.of("denominate");
        return Only.in(by.isEmpty() ? named : named.with("by", (Object) by), only);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Denomination of(Method method) {
        method.allowing("by", Only.SETTING);
        Map<String, String> by = new LinkedHashMap<>();
        if (method.settings().get("by") instanceof Map<?, ?> stated) {
            stated.forEach((indicator, column) -> by.put(String.valueOf(indicator), String.valueOf(column)));
        } else if (method.settings().containsKey("by")) {
            method.table("by");
        }
        return new Denomination(by, method.texts(Only.SETTING));
    }
}
