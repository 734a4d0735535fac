package io.github.parindex.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small tables of units (u1, u2, …) by indicators (a, b, …). */
final class Tables {

    /** Brauers and others as quoted by the golden cases {@code idocriw2016}: cost, benefit, cost, benefit. */
    static final List<Column> BUILDINGS = directed(
            new int[] {-1, 1, -1, 1},
            row(3, 100, 10, 7),
            row(2.5, 80, 8, 5),
            row(1.8, 50, 20, 11),
            row(2.2, 70, 12, 9));

    /** Golden cases {@code merec2021}: two benefits, two costs. */
    static final List<Column> MEREC = directed(
            new int[] {1, 1, -1, -1},
            row(450, 8000, 54, 145),
            row(10, 9100, 2, 160),
            row(100, 8200, 31, 153),
            row(220, 9300, 1, 162),
            row(5, 8400, 23, 158));

    private Tables() {}

    static double[] row(double... values) {
        return values;
    }

    static String code(int j) {
        return String.valueOf((char) ('a' + j));
    }

    static List<Column> columns(double[]... rows) {
        int[] signs = new int[rows[0].length];
        Arrays.fill(signs, 1);
        return directed(signs, rows);
    }

    static List<Column> directed(int[] signs, double[]... rows) {
        List<Row> units = new ArrayList<>();
        for (int i = 1; i <= rows.length; i++) {
            units.add(Row.of("u" + i));
        }
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < signs.length; j++) {
            int at = j;
            double[] values = Arrays.stream(rows).mapToDouble(row -> row[at]).toArray();
            columns.add(Column.of(Indicator.of(code(j)).with(Direction.of(signs[j])), units, values));
        }
        return columns;
    }

    static List<Column> siblings(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return columns(ones);
    }

    static Map<String, Double> byCode(double... values) {
        Map<String, Double> table = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            table.put(code(j), values[j]);
        }
        return table;
    }

    static double[] shares(Weighting weighting, List<Column> siblings) {
        return weighting.weigh(siblings).shares().of(siblings);
    }

    static void assertShares(Weighting weighting, List<Column> siblings, double... expected) {
        assertThat(shares(weighting, siblings)).containsExactly(expected, within(1e-12));
    }
}
