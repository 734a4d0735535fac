package io.github.parindex.examples.conformance;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.TiePolicy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Places of computed scores, which are compared after rounding to 9 decimals; a missing score has none. */
final class ScoreRanks {

    private static final Rounding NINE = Rounding.halfUp(9);

    private ScoreRanks() {}

    /** Under every name that an expectation may have: {@code rank} and {@code rankMin}, {@code rankAverage} and so on. */
    static Map<String, Actual> named(Column scores) {
        Map<String, Actual> named = new LinkedHashMap<>();
        Ties.all()
                .forEach((word, policy) -> named.put(
                        "rank" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                        new Later(() -> new Actual.Items(of(scores, policy)))));
        return named;
    }

    /** A place for each row, the best first as the direction of the scores says. */
    static List<Actual> of(Column scores, TiePolicy policy) {
        return Arrays.stream(places(scores, policy)).mapToObj(Actual::exactly).toList();
    }

    /** A place for each row, NaN for one without a score. */
    static double[] places(Column scores, TiePolicy policy) {
        Comparator<BigDecimal> ascending = Comparator.naturalOrder();
        Comparator<BigDecimal> bestFirst =
                scores.direction() == Direction.HIGHER_IS_BETTER ? ascending.reversed() : ascending;
        List<Integer> present = IntStream.range(0, scores.size())
                .filter(row -> !scores.isMissing(row))
                .boxed()
                .toList();
        List<Place> places = policy.places(present, Comparator.comparing(row -> compared(scores, row), bestFirst));
        double[] byRow = new double[scores.size()];
        Arrays.fill(byRow, Double.NaN);
        for (int i = 0; i < places.size(); i++) {
            byRow[present.get(i)] = places.get(i).value().doubleValue();
        }
        return byRow;
    }

    private static BigDecimal compared(Column scores, int row) {
        return NINE.divide(BigDecimal.valueOf(scores.at(row)), BigDecimal.ONE);
    }
}
