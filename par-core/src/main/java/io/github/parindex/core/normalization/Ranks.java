package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks as scores: of n rows the best gets the highest number. Only the order of the numbers counts, so outliers do not
 * matter, and neither do distances. A constant column has an answer: all rows tie.
 *
 * <p>OECD/JRC Handbook (2008), section 5.1, DOI 10.1787/9789264043466-en.
 *
 * @param form what the rank is turned into
 * @param ties which numbers tied rows get
 */
public record Ranks(Form form, Ties ties) implements Normalization {

    /** What a rank is turned into. */
    public enum Form {
        /** The rank itself, 1 to n. */
        RANK,
        /** (rank − 1) / (n − 1), 0 to 1; needs two rows. */
        PERCENT_RANK,
        /** Rank − 1, the points of a Borda count: with average ties the rows that are worse, and half of the tied. */
        BORDA,
        /** The percentage of rows that are not better, the row itself among them: 100 / n to 100. */
        SHARE_BELOW_OR_EQUAL
    }

    /** Which numbers tied rows get. The example of each is for 80, 85, 85, 90, of which more is better. */
    public enum Ties {
        /** The mean of their numbers: 1, 2.5, 2.5, 4. */
        AVERAGE,
        /** The lowest of their numbers: 1, 2, 2, 4. */
        MIN,
        /** The highest of their numbers: 1, 3, 3, 4. */
        MAX,
        /** One number, and none is skipped: 1, 2, 2, 3. */
        DENSE,
        /** Each its own, in the text order of unit code and period, whatever the order of rows: 1, 2, 3, 4. */
        ORDINAL
    }

    private static final Comparator<Row> BY_CODE =
            Comparator.comparing(Row::code).thenComparing(Row::period);

    /** Takes the highest number for ties where the form leaves no choice. */
    public Ranks {
        if (form == Form.SHARE_BELOW_OR_EQUAL) {
            ties = Ties.MAX;
        }
    }

    @Override
    public Column apply(Column column) {
        int count = column.requirePresent(form == Form.PERCENT_RANK ? 2 : 1).present();
        Column ranks = column.with(numbers(column)).with(column.indicator().asScore());
        return switch (form) {
            case RANK -> ranks;
            case PERCENT_RANK -> ranks.standardized(1, count - 1, 1, 0);
            case BORDA -> ranks.linear(1, -1);
            case SHARE_BELOW_OR_EQUAL -> ranks.standardized(0, count, 100, 0);
        };
    }

    private double[] numbers(Column column) {
        int sign = column.direction().sign();
        double[] directed = new double[column.size()];
        for (int row = 0; row < directed.length; row++) {
            // Adding 0 makes −0 a plain 0, which sorting would put before it.
            directed[row] = sign * column.at(row) + 0.0;
        }
        return ties == Ties.ORDINAL ? ordinal(column, directed) : tied(directed, column.present());
    }

    private double[] tied(double[] directed, int count) {
        double[] sorted = directed.clone();
        Arrays.sort(sorted);
        double[] ofPosition = new double[count];
        int groups = 0;
        for (int first = 0; first < count; groups++) {
            int next = first + 1;
            while (next < count && sorted[next] == sorted[first]) {
                next++;
            }
            Arrays.fill(ofPosition, first, next, number(first, next, groups));
            first = next;
        }
        double[] numbers = new double[directed.length];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = !Double.isNaN(directed[row])
                    ? ofPosition[Arrays.binarySearch(sorted, 0, count, directed[row])]
                    : Double.NaN;
        }
        return numbers;
    }

    private double number(int first, int next, int groups) {
        return switch (ties) {
            case AVERAGE -> (first + 1 + next) / 2.0;
            case MIN -> first + 1;
            case MAX -> next;
            default -> groups + 1;
        };
    }

    private static double[] ordinal(Column column, double[] directed) {
        List<Row> rows = column.rows();
        int[] order = IntStream.range(0, directed.length)
                .filter(row -> !column.isMissing(row))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> directed[row])
                        .thenComparing(rows::get, BY_CODE))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] numbers = new double[directed.length];
        Arrays.fill(numbers, Double.NaN);
        for (int position = 0; position < order.length; position++) {
            numbers[order[position]] = position + 1;
        }
        return numbers;
    }

    @Override
    public Method method() {
        Method named = Method.of(Method.camel(form));
        return form == Form.SHARE_BELOW_OR_EQUAL ? named : named.with("ties", Method.word(ties));
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Ranks of(Method method, Form form) {
        if (form == Form.SHARE_BELOW_OR_EQUAL) {
            method.allowing();
        }
        method.allowing("ties");
        return new Ranks(form, method.choice("ties", Ties.AVERAGE));
    }
}
