package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.ranking.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of one weight that varies, on any small table. */
final class OneAtATimeProperties {

    private static final double BESIDE = 1e-6;

    @Provide
    Arbitrary<double[][]> tables() {
        return Arbitraries.integers()
                .between(1, 9)
                .map(value -> (double) value)
                .array(double[].class)
                .ofSize(3)
                .array(double[][].class)
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    private static IndicatorMatrix matrix(double[][] table) {
        IndicatorMatrix matrix = IndicatorMatrix.of(
                IntStream.range(0, table.length).mapToObj(unit -> "u" + unit).toList(), List.of("a", "b", "c"), table);
        return matrix.in(matrix.framework().with(Map.of("a", 3.0, "b", 2.0)));
    }

    private static Optional<Place> place(OneAtATime varied, String unit, double weight) {
        return varied.result(weight).ranking().place(unit);
    }

    /** At the end, where it ties, or right behind it. */
    private static boolean isLeft(OneAtATime varied, OneAtATime.Kept kept, double end, double step) {
        Optional<Place> official = Optional.of(kept.place());
        double beside = Math.max(0, Math.min(1, end + step));
        String unit = kept.row().code();
        return !place(varied, unit, end).equals(official)
                || !place(varied, unit, beside).equals(official);
    }

    /** The index, ranked at any weight of the interval, gives the same place, and beside it another. */
    @Property(tries = 150)
    void aUnitKeepsItsPlaceWithinTheIntervalAndNotBesideIt(@ForAll("tables") double[][] table) {
        for (Aggregation method : List.of(Aggregation.arithmetic(), Aggregation.geometric())) {
            var varied = OneAtATime.of(CompositeIndex.plain().with(method), matrix(table), "a");
            for (var kept : varied.kept()) {
                String unit = kept.row().code();
                assertThat(kept.from()).isBetween(0.0, 0.5);
                assertThat(kept.to()).isBetween(0.5, 1.0);
                for (double share : new double[] {0.001, 0.3, 0.7, 0.999}) {
                    double inside = kept.from() + share * (kept.to() - kept.from());
                    assertThat(place(varied, unit, inside)).contains(kept.place());
                }
                if (method.equals(Aggregation.arithmetic())) {
                    assertThat(kept.from() == 0 || isLeft(varied, kept, kept.from(), -BESIDE))
                            .isTrue();
                    assertThat(kept.to() == 1 || isLeft(varied, kept, kept.to(), BESIDE))
                            .isTrue();
                }
            }
        }
    }

    /** An arithmetic mean moves by the change of the weight times what the part is above or below its siblings. */
    @Property(tries = 100)
    void swingsOfAMeanAreThoseOfItsFormula(@ForAll("tables") double[][] table) {
        double[] row = table[1];
        double[] weights = {0.5, 1 / 3.0, 1 / 6.0};
        double score = 0.5 * row[0] + row[1] / 3 + row[2] / 6;
        var swings = OneAtATime.swings(CompositeIndex.plain(), matrix(table), "u1", 0.2);
        assertThat(swings).extracting(OneAtATime.Swing::part).containsExactlyInAnyOrder("a", "b", "c");
        double widest = Double.POSITIVE_INFINITY;
        for (var swing : swings) {
            int part = List.of("a", "b", "c").indexOf(swing.part());
            double others = (score - weights[part] * row[part]) / (1 - weights[part]);
            double moved = 0.2 * weights[part] * (row[part] - others);
            assertThat(swing.given().score()).isCloseTo(score, within(1e-12));
            assertThat(swing.high().score()).isCloseTo(score + moved, within(1e-12));
            assertThat(swing.low().score()).isCloseTo(score - moved, within(1e-12));
            assertThat(swing.width()).isLessThanOrEqualTo(widest);
            widest = swing.width();
        }
    }
}
