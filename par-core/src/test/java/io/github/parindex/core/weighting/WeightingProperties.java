package io.github.parindex.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.statistics.Correlation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class WeightingProperties {

    private static final List<String> FROM_DATA = List.of(
            "entropy",
            "critic",
            "stdev",
            "variance",
            "coefficientOfVariation",
            "gini",
            "merec",
            "angle",
            "lopcow",
            "pca",
            "correlationOptimised");

    /** Positive values, of which no column is constant. */
    private static List<Column> drawn(int units, int indicators, long seed) {
        var random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            rows.add(Row.of("u" + i));
        }
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < indicators; j++) {
            double[] values = random.doubles(units, 1, 100).toArray();
            var direction = random.nextBoolean() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
            columns.add(Column.of(Indicator.of("i" + j).with(direction), rows, values));
        }
        return columns;
    }

    @Property(tries = 60)
    void weightsFromDataAreSharesOfWhichNoneIsNegative(
            @ForAll @IntRange(min = 6, max = 30) int units,
            @ForAll @IntRange(min = 1, max = 5) int indicators,
            @ForAll long seed) {
        var columns = drawn(units, indicators, seed);
        for (String name : FROM_DATA) {
            var weights = Weighting.of(Method.of(name)).weigh(columns);
            assertThat(weights.byCode().keySet()).as(name).hasSize(indicators);
            assertThat(weights.total()).as(name).isCloseTo(1, within(1e-12));
            assertThat(weights.byCode().values()).as(name).allMatch(weight -> weight >= 0);
        }
    }

    @Property(tries = 60)
    void theOrderOfSiblingsDoesNotMatter(
            @ForAll @IntRange(min = 6, max = 30) int units,
            @ForAll @IntRange(min = 2, max = 5) int indicators,
            @ForAll long seed) {
        var columns = drawn(units, indicators, seed);
        List<Column> turned = new ArrayList<>(columns);
        Collections.reverse(turned);
        for (String name : FROM_DATA) {
            var weighting = Weighting.of(Method.of(name));
            var weights = weighting.weigh(columns);
            weighting
                    .weigh(turned)
                    .byCode()
                    .forEach((code, weight) -> assertThat(weight).as(name).isCloseTo(weights.of(code), within(1e-9)));
        }
    }

    @Example
    void theOrderOfSiblingsDoesNotMatterWhereSomeGetNoWeight() {
        theOrderOfSiblingsDoesNotMatter(7, 5, -3774);
    }

    @Property(tries = 60)
    void unitsOfMeasurementDoNotMatterWhereSharesOrRangesAreTaken(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        var columns = drawn(12, 4, seed);
        List<Column> scaled = new ArrayList<>(columns);
        scaled.set(2, columns.get(2).linear(factor, 0));
        for (String name : List.of("entropy", "critic", "stdev", "gini", "merec", "angle", "lopcow", "pca")) {
            var weighting = Weighting.of(Method.of(name));
            assertThat(weighting.weigh(scaled).of("i2"))
                    .as(name)
                    .isCloseTo(weighting.weigh(columns).of("i2"), within(1e-9));
        }
    }

    @Property(tries = 60)
    void whatRanksBeforeWeighsMore(@ForAll @IntRange(min = 2, max = 50) int count) {
        for (ByRank byRank : List.of(
                new ByRank.Centroid(Map.of()),
                new ByRank.Sum(Map.of()),
                new ByRank.Reciprocal(Map.of()),
                new ByRank.Exponent(2, Map.of()),
                new ByRank.Geometric(0.5, Map.of()))) {
            double[] places = byRank.placeWeights(count);
            for (int place = 1; place < count; place++) {
                assertThat(places[place]).isPositive().isLessThan(places[place - 1]);
            }
        }
    }

    @Property(tries = 60)
    void correlationsAreSymmetricAndAtMostOne(
            @ForAll @IntRange(min = 2, max = 40) int units, @ForAll long seed, @ForAll Correlation correlation) {
        double[][] matrix = correlation.between(new Siblings("correlation", drawn(units, 4, seed)).values());
        for (int j = 0; j < 4; j++) {
            assertThat(matrix[j][j]).isEqualTo(1);
            for (int k = 0; k < 4; k++) {
                assertThat(matrix[j][k]).isEqualTo(matrix[k][j]).isBetween(-1.0, 1.0);
            }
        }
    }

    @Property(tries = 60)
    void judgementsThatAgreeGiveTheWeightsTheyComeFrom(
            @ForAll @IntRange(min = 2, max = 8) int size,
            @ForAll long seed,
            @ForAll PairwiseMatrix.Derivation derivation) {
        double[] weights = new Random(seed).doubles(size, 1, 9).toArray();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            codes.add("c" + i);
        }
        var matrix = PairwiseMatrix.of(codes);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                matrix = matrix.with("c" + i, "c" + j, weights[i] / weights[j]);
            }
        }
        var derived = matrix.priorities(derivation).weights();
        for (int i = 1; i < size; i++) {
            assertThat(derived.of("c" + i) / derived.of("c0")).isCloseTo(weights[i] / weights[0], within(1e-10));
        }
        assertThat(matrix.consistencyIndex()).isCloseTo(0, within(1e-10));
    }

    @Property(tries = 30)
    void boundsOnSharesLowerScoresAndFreeWeightsGiveSomeUnitOne(
            @ForAll @IntRange(min = 2, max = 12) int units, @ForAll long seed) {
        var columns = drawn(units, 4, seed).stream()
                .map(column -> column.with(Indicator.of(column.code())))
                .toList();
        var free = BenefitOfTheDoubt.of().evaluate(columns).scores();
        var bounded = BenefitOfTheDoubt.of(0.1, 0.5).evaluate(columns).scores();
        assertThat(free.max()).isEqualTo(1);
        for (int row = 0; row < units; row++) {
            assertThat(free.at(row)).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(bounded.at(row) - 1e-9);
            assertThat(bounded.at(row)).isPositive();
        }
    }
}
