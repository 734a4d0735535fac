package io.github.parindex.core.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;

/** Small columns of the units u1, u2, … and of panels. */
final class Columns {

    static final double GAP = Double.NaN;

    private Columns() {}

    static Column benefit(double... values) {
        var rows = IntStream.rangeClosed(1, values.length)
                .mapToObj(unit -> Row.of("u" + unit))
                .toList();
        return Column.of(Indicator.of("x"), rows, values);
    }

    static Column cost(double... values) {
        var column = benefit(values);
        return column.with(column.indicator().with(Direction.LOWER_IS_BETTER));
    }

    /** One line of numbers for each unit, one number for each of the years from 2020. */
    static Column panel(double[]... units) {
        List<Row> rows = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int unit = 0; unit < units.length; unit++) {
            for (int year = 0; year < units[unit].length; year++) {
                rows.add(Row.of("u" + (unit + 1)).in(String.valueOf(2020 + year)));
                values.add(units[unit][year]);
            }
        }
        return Column.of(
                Indicator.of("x"),
                rows,
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static void assertScores(Column column, double... expected) {
        assertThat(column.toArray()).containsExactly(expected, Offset.offset(1e-12));
    }
}
