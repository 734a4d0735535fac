package io.github.parindex.core.indicator;

import io.github.parindex.core.statistics.Quantile;
import java.util.Arrays;
import java.util.List;

/**
 * Winsorising by quantiles: numbers below the lower quantile become it, numbers above the upper one too. Both are read
 * from the raw numbers that are there.
 *
 * @param lower probability, 0 for no bound
 * @param upper probability, 1 for no bound, above {@code lower}
 * @param quantile how quantiles are read
 * @param only codes of the indicators, or of nodes above them, that are clipped; empty for all
 */
record Clipping(double lower, double upper, Quantile quantile, List<String> only) implements Preparation {

    /** Refuses probabilities that do not rise from 0 to 1, or leave everything. */
    Clipping {
        if (!(lower >= 0 && lower < upper && upper <= 1)) {
            throw new IllegalArgumentException("Numbers are clipped between two rising probabilities from 0 to 1, not ("
                    + lower + ") and (" + upper + ").\nMaybe divide percentages by 100.");
        }
        only = List.copyOf(only);
    }

    @Override
    public IndicatorMatrix apply(IndicatorMatrix matrix) {
        return Only.map(matrix, only, this::clipped);
    }

    private Column clipped(Column column) {
        double[] sorted = column.requirePresent(1).presentValues();
        Arrays.sort(sorted);
        double least = quantile.ofSorted(sorted, lower);
        double greatest = quantile.ofSorted(sorted, upper);
        return column.map(value -> Math.max(least, Math.min(greatest, value)));
    }

    @Override
    public Method method() {
        return Only.in(
                Method.of("clip").with("lower", lower).with("upper", upper).with("quantile", Method.word(quantile)),
                only);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Clipping of(Method method) {
        method.allowing("lower", "upper", "quantile", Only.SETTING);
        return new Clipping(
                method.number("lower", 0),
                method.number("upper", 1),
                method.choice("quantile", Quantile.TYPE_7),
                method.texts(Only.SETTING));
    }
}
