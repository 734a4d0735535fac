package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Ranks as scores: of n rows the best gets the highest number. Only the order of the numbers counts, so outliers do not
 * matter, and neither do distances. A constant column has an answer: all rows tie.
 *
 * <p>OECD/JRC Handbook (2008), section 5.1, DOI 10.1787/9789264043466-en.
 *
 * @param form what the rank is turned into
 * @param ties which numbers tied rows get; ordinal ones in the text order of unit code and period, whatever the order of
 *     rows
 */
public record RankScores(Form form, TiedRanks ties) implements Normalization {

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

    /** Takes the highest number for ties where the form leaves no choice. */
    public RankScores {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ties, "ties");
        if (form == Form.SHARE_BELOW_OR_EQUAL) {
            ties = TiedRanks.MAX;
        }
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
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
        if (ties != TiedRanks.ORDINAL) {
            double[] directed = column.toArray();
            for (int row = 0; row < directed.length; row++) {
                directed[row] *= sign;
            }
            return ties.ranks(directed);
        }
        int[] order = byCode(column.rows());
        double[] ranks = ties.ranks(
                IntStream.of(order).mapToDouble(row -> sign * column.at(row)).toArray());
        double[] numbers = new double[ranks.length];
        for (int i = 0; i < order.length; i++) {
            numbers[order[i]] = ranks[i];
        }
        return numbers;
    }

    /** The rows in the text order of unit code and period. */
    private static int[] byCode(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, Row.byCode()))
                .mapToInt(Integer::intValue)
                .toArray();
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

    static RankScores of(Method method, Form form) {
        if (form == Form.SHARE_BELOW_OR_EQUAL) {
            method.allowing();
        }
        method.allowing("ties");
        return new RankScores(form, method.choice("ties", TiedRanks.AVERAGE));
    }
}
