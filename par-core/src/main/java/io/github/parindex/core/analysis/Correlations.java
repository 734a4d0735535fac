package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pearson correlations between columns, each over the rows for which both have a number. Numbers are taken as they are: a
 * column of which less is better has the sign that its numbers give, unless it is {@linkplain Column#directed turned}. In a
 * panel all periods count together, unless they are taken {@linkplain #byPeriod one by one}.
 *
 * @param pairs in the order of the columns
 */
public record Correlations(List<Pair> pairs) {

    /**
     * A correlation.
     *
     * @param first code of a column
     * @param second code of another, or of the same
     * @param units for which both have a number
     * @param coefficient −1 to 1; empty with fewer than two units, or where a column is constant over them
     * @param probability of a coefficient at least as far from 0 between normally distributed columns that are not
     *     correlated, by the t test with units − 2 degrees of freedom; empty with fewer than three units
     */
    public record Pair(String first, String second, int units, OptionalDouble coefficient, OptionalDouble probability) {

        /** Refuses null. */
        public Pair {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(coefficient, "coefficient");
            Objects.requireNonNull(probability, "probability");
        }

        private String shown() {
            return coefficient.isPresent() ? String.format(Locale.ROOT, "%+.3f", coefficient.getAsDouble()) : "-";
        }

        @Override
        public String toString() {
            return first + " × " + second + "   " + shown() + " over " + units + " units";
        }
    }

    /** Copies the pairs. */
    public Correlations {
        pairs = List.copyOf(Objects.requireNonNull(pairs, "pairs"));
    }

    /**
     * All pairs of some columns, each once.
     *
     * @param columns of the same rows
     * @return the correlations
     */
    public static Correlations within(List<Column> columns) {
        Objects.requireNonNull(columns, "columns");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                pairs.add(pair(columns.get(i), columns.get(j)));
            }
        }
        return new Correlations(pairs);
    }

    /**
     * All pairs of a column of one list and a column of another.
     *
     * @param firsts columns of the same rows
     * @param seconds columns of these rows
     * @return the correlations
     */
    public static Correlations between(List<Column> firsts, List<Column> seconds) {
        Objects.requireNonNull(firsts, "firsts");
        Objects.requireNonNull(seconds, "seconds");
        List<Pair> pairs = new ArrayList<>();
        for (Column first : firsts) {
            for (Column second : seconds) {
                pairs.add(pair(first, second));
            }
        }
        return new Correlations(pairs);
    }

    /**
     * All pairs of the indicators of a matrix, within each period.
     *
     * @param matrix of one or more periods
     * @return the correlations by period, in text order
     */
    public static Map<String, Correlations> byPeriod(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        Map<String, Correlations> periods = new LinkedHashMap<>();
        matrix.periods()
                .forEach(period ->
                        periods.put(period, within(matrix.period(period).indicators())));
        return periods;
    }

    private static Pair pair(Column first, Column second) {
        Shared shared = Shared.of(first, second);
        OptionalDouble coefficient = shared.correlation();
        OptionalDouble probability = shared.size() < 3 || coefficient.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(probability(coefficient.getAsDouble(), shared.size() - 2));
        return new Pair(first.code(), second.code(), shared.size(), coefficient, probability);
    }

    /**
     * Two-sided: 1 − A(t|ν) for a whole number of degrees of freedom, by the finite sums 26.7.3 and 26.7.4 of Abramowitz
     * and Stegun, Handbook of Mathematical Functions (1964); absolute error about 1e-15.
     */
    private static double probability(double coefficient, int degrees) {
        double rest = 1 - coefficient * coefficient;
        if (rest <= 0) {
            return 0;
        }
        double angle = StrictMath.atan(Math.abs(coefficient) / Math.sqrt(rest));
        double sine = StrictMath.sin(angle);
        double cosine = StrictMath.cos(angle);
        boolean odd = degrees % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = degrees == 1 ? 0 : term;
        for (int k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
            term *= cosine * cosine * (k - 1) / k;
            sum += term;
        }
        double within = odd ? 2 / Math.PI * (angle + sine * sum) : sine * sum;
        return Math.max(0, 1 - within);
    }

    /**
     * The correlation of two columns.
     *
     * @param one code of a column
     * @param other code of another
     * @return the pair, in either order
     * @throws IllegalArgumentException if there is none
     */
    public Pair of(String one, String other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return pairs.stream()
                .filter(pair -> (pair.first().equals(one) && pair.second().equals(other))
                        || (pair.first().equals(other) && pair.second().equals(one)))
                .findFirst()
                .orElseThrow(() -> Refusal.refused("analysis.correlations.none", one, other));
    }

    /**
     * The pairs whose coefficient lies further from 0 than a bound: candidates for double counting.
     *
     * @param bound 0 to 1
     * @return a copy with these pairs
     */
    public Correlations beyond(double bound) {
        return new Correlations(pairs.stream()
                .filter(pair -> Math.abs(pair.coefficient().orElse(0)) > bound)
                .toList());
    }

    /** A table, if every column meets every other; otherwise a line for each pair. */
    @Override
    public String toString() {
        List<String> firsts = pairs.stream().map(Pair::first).distinct().toList();
        List<String> seconds = pairs.stream().map(Pair::second).distinct().toList();
        boolean between = pairs.size() == (long) firsts.size() * seconds.size();
        boolean within = pairs.size() == (firsts.size() + 1L) * firsts.size() / 2;
        return pairs.size() > 1 && (between || within)
                ? table(firsts, seconds)
                : pairs.stream().map(Pair::toString).collect(Collectors.joining("\n"));
    }

    private String table(List<String> firsts, List<String> seconds) {
        Map<List<String>, Pair> byCodes = new HashMap<>();
        pairs.forEach(pair -> byCodes.put(List.of(pair.first(), pair.second()), pair));
        List<String> headings = new ArrayList<>(List.of(""));
        headings.addAll(seconds);
        PrintedTable table = PrintedTable.of(headings);
        firsts.forEach(first -> table.row(
                first,
                seconds.stream()
                        .map(second -> cell(byCodes.get(List.of(first, second))))
                        .toList()));
        return table.toString();
    }

    private static PrintedTable.Right cell(@Nullable Pair pair) {
        return new PrintedTable.Right(pair == null ? "" : pair.shown());
    }
}
