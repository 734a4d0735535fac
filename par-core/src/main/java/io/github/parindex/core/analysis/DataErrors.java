package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.statistics.Normal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Errors of the numbers of some indicators.
 *
 * @param codes of the indicators
 * @param rows how many numbers each has
 */
record DataErrors(Factor.Law law, double size, Factor.Measure measure, List<String> codes, int rows) {

    static DataErrors of(Scenario base, Factor.Law law, double size, Factor.Measure measure, List<String> only) {
        Framework framework = base.matrix().framework();
        Set<String> codes = new LinkedHashSet<>();
        for (String part : only.isEmpty() ? framework.roots() : only) {
            framework.indicatorsBelow(part).stream().map(Indicator::code).forEach(codes::add);
        }
        return new DataErrors(
                law, size, measure, List.copyOf(codes), base.matrix().rows().size());
    }

    int dimensions() {
        return codes.size() * rows;
    }

    /** A matrix whose numbers are off; a column that a choice has left out stays as it is beside. */
    IndicatorMatrix apply(IndicatorMatrix matrix, int offset, Coordinates u) {
        IndicatorMatrix changed = matrix;
        for (int each = 0; each < codes.size(); each++) {
            Column column = matrix.column(codes.get(each));
            double deviation = measure == Factor.Measure.DEVIATION ? column.standardDeviation(1) : 1;
            double[] values = column.toArray();
            for (int row = 0; row < values.length; row++) {
                double scale = measure == Factor.Measure.SHARE ? values[row] : deviation;
                values[row] += size * scale * amount(u.at(offset + each * rows + row));
            }
            changed = changed.with(column.with(values));
        }
        return changed;
    }

    private double amount(double uniform) {
        return switch (law) {
            case UNIFORM -> 2 * uniform - 1;
            case TRIANGULAR -> uniform < 0.5 ? Math.sqrt(2 * uniform) - 1 : 1 - Math.sqrt(2 - 2 * uniform);
            case NORMAL -> Normal.quantile(uniform);
        };
    }
}
