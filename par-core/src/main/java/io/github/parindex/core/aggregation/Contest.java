package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Missing.Rule;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The units of a table that are compared: for each its parts, turned so that more is better, NaN where missing. */
final class Contest {

    private final Parts parts;
    private final int[] compared;
    private final double[][] units;
    private final double[] weights;

    private Contest(Parts parts, int[] compared, double[][] units) {
        this.parts = parts;
        this.compared = compared;
        this.units = units;
        this.weights = parts.weights();
    }

    static Contest of(Method method, Indicator result, List<Column> columns, Weights weights, Missing missing) {
        Gaps.notLeftOut(method, missing);
        return of(Parts.weighing(result, columns, weights), missing);
    }

    /** Every unit, with whatever it has. */
    static Contest ofAll(Parts parts) {
        int[] all = IntStream.range(0, parts.size()).toArray();
        double[][] units = new double[all.length][parts.count()];
        for (int row = 0; row < all.length; row++) {
            parts.read(row, units[row]);
            directed(parts, units[row]);
        }
        return new Contest(parts, all, units);
    }

    private static Contest of(Parts parts, Missing missing) {
        int[] compared = new int[parts.size()];
        double[][] units = new double[parts.size()][];
        int count = 0;
        for (int row = 0; row < parts.size(); row++) {
            double[] values = new double[parts.count()];
            if (parts.read(row, values) == values.length || parts.answers(row, values, missing)) {
                compared[count] = row;
                units[count++] = directed(parts, missing.rule() == Rule.ZERO ? zeroFilled(values) : values);
            }
        }
        return new Contest(parts, Arrays.copyOf(compared, count), Arrays.copyOf(units, count));
    }

    private static double[] zeroFilled(double[] values) {
        return new Gaps(values, values).zeroFilled();
    }

    private static double[] directed(Parts parts, double[] values) {
        for (int part = 0; part < values.length; part++) {
            values[part] *= parts.columns().get(part).direction().sign();
        }
        return values;
    }

    /** How many units are compared. */
    int count() {
        return compared.length;
    }

    List<Row> rows() {
        List<Row> all = parts.columns().get(0).rows();
        return Arrays.stream(compared).mapToObj(all::get).toList();
    }

    List<Column> columns() {
        return parts.columns();
    }

    /** As given, all positive. */
    double[] weights() {
        return weights;
    }

    /** The parts of a unit, more is better, NaN where missing. */
    double[] unit(int unit) {
        return units[unit];
    }

    /** The weight of the parts of a unit that are there. */
    double weight(int unit) {
        double weight = 0;
        for (int part = 0; part < weights.length; part++) {
            weight += !Double.isNaN(units[unit][part]) ? weights[part] : 0;
        }
        return weight;
    }

    /** The weight of the parts where one unit beats another, and of those that both hold. */
    Duel duel(int one, int other) {
        double[] a = units[one];
        double[] b = units[other];
        double wins = 0;
        double losses = 0;
        double shared = 0;
        for (int part = 0; part < weights.length; part++) {
            double weight = weights[part];
            wins += a[part] > b[part] ? weight : 0;
            losses += a[part] < b[part] ? weight : 0;
            shared += !Double.isNaN(a[part]) && !Double.isNaN(b[part]) ? weight : 0;
        }
        return shared == 0 ? new Duel(0, 0) : new Duel(wins / shared, losses / shared);
    }

    /** For each unit the weighted mean over the parts of how many others are beaten, ties counting half. */
    double[] beaten() {
        return isComplete() ? beatenByRanks() : beatenInPairs();
    }

    private boolean isComplete() {
        return Arrays.stream(units).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
    }

    private double[] beatenByRanks() {
        double[] beaten = new double[count()];
        double[] numbers = new double[count()];
        double total = Shares.total(weights);
        for (int part = 0; part < weights.length; part++) {
            for (int unit = 0; unit < numbers.length; unit++) {
                numbers[unit] = units[unit][part];
            }
            double[] ranks = TiedRanks.AVERAGE.ranks(numbers);
            for (int unit = 0; unit < ranks.length; unit++) {
                beaten[unit] += weights[part] / total * (ranks[unit] - 1);
            }
        }
        return beaten;
    }

    private double[] beatenInPairs() {
        Tallies net = new Tallies(count());
        for (int one = 0; one < count(); one++) {
            for (int other = one + 1; other < count(); other++) {
                net.addBetween(one, other, duel(one, other).difference());
            }
        }
        double[] beaten =
                net.values(unit -> against(unit, other -> duel(unit, other).difference()));
        Arrays.setAll(beaten, unit -> (beaten.length - 1 + beaten[unit]) / 2);
        return beaten;
    }

    /** What a unit has against each other unit, and 0 against itself. */
    double[] against(int unit, IntToDoubleFunction share) {
        return IntStream.range(0, count())
                .mapToDouble(other -> unit == other ? 0 : share.applyAsDouble(other))
                .toArray();
    }

    /** A column beside the score. */
    Column column(String code, double[] numbers, Direction direction) {
        return column(numbers, direction).with(Indicator.of(code).with(direction));
    }

    /** The column of all rows: a score for each unit that is compared. */
    Column column(double[] scores, Direction direction) {
        double[] all = new double[parts.size()];
        Arrays.fill(all, Double.NaN);
        for (int unit = 0; unit < compared.length; unit++) {
            all[compared[unit]] = scores[unit];
        }
        Column column = parts.column(all);
        return column.with(column.indicator().with(direction));
    }

    /** The column of all rows, of which more is better. */
    Column column(double[] scores) {
        return column(scores, Direction.HIGHER_IS_BETTER);
    }

    /** Weight shares for and against a unit. */
    record Duel(double wins, double losses) {

        private static final double SLACK = 1e-12;

        /** +1 for a majority, −1 against one, 0 where they differ by no more than 1e-12. */
        int outcome() {
            return Math.abs(wins - losses) <= SLACK ? 0 : wins > losses ? 1 : -1;
        }

        double difference() {
            return wins - losses;
        }

        double withHalfTies() {
            return (1 + wins - losses) / 2;
        }
    }
}
