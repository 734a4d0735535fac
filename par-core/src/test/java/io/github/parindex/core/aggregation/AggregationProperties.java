package io.github.parindex.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Compromise.Topsis.Scaling;
import io.github.parindex.core.aggregation.Penalised.Imbalance;
import io.github.parindex.core.indicator.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** Laws that hold of every row and every table. */
final class AggregationProperties {

    /** Values and weights of one unit. */
    static final class Drawn {

        private final double[] values;
        private final double[] weights;

        private Drawn(double[] values, double[] weights) {
            this.values = values;
            this.weights = weights;
        }

        @Override
        public String toString() {
            return Arrays.toString(values) + " by " + Arrays.toString(weights);
        }
    }

    @Provide
    Arbitrary<Drawn> positive() {
        return drawn(0.5, 100);
    }

    @Provide
    Arbitrary<Drawn> any() {
        return drawn(-100, 100);
    }

    private static Arbitrary<Drawn> drawn(double from, double to) {
        return Arbitraries.integers()
                .between(1, 7)
                .flatMap(count -> Arbitraries.doubles()
                        .between(from, to)
                        .ofScale(3)
                        .array(double[].class)
                        .ofSize(count)
                        .flatMap(values -> Arbitraries.doubles()
                                .between(0, 5)
                                .ofScale(2)
                                .array(double[].class)
                                .ofSize(count)
                                .filter(weights -> DoubleStream.of(weights).sum() > 0)
                                .map(weights -> new Drawn(values, weights))));
    }

    /** Few levels, so that there are ties, and no more than 7 units. */
    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(parts -> Arbitraries.integers()
                        .between(1, 6)
                        .map(level -> (double) level)
                        .array(Double[].class)
                        .ofSize(parts)
                        .map(row -> Arrays.stream(row)
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                        .array(double[][].class)
                        .ofMinSize(2)
                        .ofMaxSize(7)
                        .map(Table::of));
    }

    private static Offset<Double> near(double value) {
        return within(1e-11 * Math.max(1, Math.abs(value)));
    }

    private static List<UnitAggregation> means() {
        return List.of(
                Aggregation.arithmetic(),
                Aggregation.geometric(),
                Aggregation.harmonic(),
                Aggregation.power(3.5),
                Aggregation.power(-2),
                Aggregation.min(),
                Aggregation.max(),
                Aggregation.median(),
                Aggregation.owa(),
                Aggregation.meanMin(0.5, 0.3),
                Aggregation.mpi(),
                Aggregation.onScale(Aggregation.geometric(), 2, 3));
    }

    private static List<UnitAggregation> split() {
        return List.of(
                Aggregation.arithmetic(),
                Aggregation.geometric(),
                Aggregation.harmonic(),
                Aggregation.power(2),
                Aggregation.power(1),
                Aggregation.power(-0.3),
                Aggregation.min(),
                Aggregation.max(),
                Aggregation.median(),
                Aggregation.owa(),
                Aggregation.meanMin(0.3, 0),
                Aggregation.meanMin(0, 0.3),
                Aggregation.mpi(),
                Aggregation.mpi(Imbalance.ADD, 0),
                Aggregation.sum(),
                Aggregation.product(),
                Aggregation.onScale(Aggregation.harmonic(), 3, 0));
    }

    private static List<TableAggregation> comparing() {
        return List.of(
                Aggregation.copeland(),
                Aggregation.borda(),
                Aggregation.kemeny(),
                Aggregation.vikor(0.5),
                Aggregation.promethee2());
    }

    @Property(tries = 300)
    void contributionsAddUpToTheScore(@ForAll("positive") Drawn drawn) {
        for (var method : split()) {
            double score = method.score(drawn.values, drawn.weights);
            double[] added = method.contributions(drawn.values, drawn.weights).orElseThrow();
            assertThat(added).as(method + " of " + drawn).hasSameSizeAs(drawn.values);
            assertThat(DoubleStream.of(added).sum())
                    .as(method + " of " + drawn)
                    .isCloseTo(score, within(1e-9 * Math.max(1, Math.abs(score))));
        }
        assertThat(Aggregation.quotient().contributions(drawn.values, drawn.weights))
                .isEmpty();
        assertThat(Aggregation.onScale(Aggregation.min(), 1, 1).contributions(drawn.values, drawn.weights))
                .isEmpty();
    }

    @Property(tries = 300)
    void contributionsAreTheValueTimesTheSlope(@ForAll("positive") Drawn drawn) {
        for (var method :
                List.of(Aggregation.geometric(), Aggregation.harmonic(), Aggregation.power(2), Aggregation.mpi())) {
            double[] added = method.contributions(drawn.values, drawn.weights).orElseThrow();
            for (int part = 0; part < added.length; part++) {
                double step = 1e-5 * drawn.values[part];
                double slope = (at(method, drawn, part, step) - at(method, drawn, part, -step)) / (2 * step);
                assertThat(added[part]).isCloseTo(slope * drawn.values[part], within(1e-4));
            }
        }
    }

    private static double at(UnitAggregation method, Drawn drawn, int part, double step) {
        double[] values = drawn.values.clone();
        values[part] += step;
        return method.score(values, drawn.weights);
    }

    @Property(tries = 300)
    void contributionsOfAZeroAddUpToo(@ForAll("positive") Drawn drawn) {
        double[] values = drawn.values.clone();
        values[0] = 0;
        for (var method : List.of(
                Aggregation.geometric(), Aggregation.harmonic(), Aggregation.power(-1), Aggregation.product())) {
            double score = method.score(values, drawn.weights);
            assertThat(DoubleStream.of(
                                    method.contributions(values, drawn.weights).orElseThrow())
                            .sum())
                    .isCloseTo(score, within(1e-9 * Math.max(1, score)));
        }
    }

    @Property(tries = 300)
    void harmonicGeometricArithmeticMaximum(@ForAll("positive") Drawn drawn) {
        double previous = 0;
        for (var method : List.of(
                Aggregation.min(),
                Aggregation.power(-3),
                Aggregation.harmonic(),
                Aggregation.geometric(),
                Aggregation.arithmetic(),
                Aggregation.power(2),
                Aggregation.max())) {
            double score = method.score(drawn.values, drawn.weights);
            assertThat(score).as(method + " of " + drawn).isGreaterThanOrEqualTo(previous - near(score).value);
            previous = score;
        }
    }

    @Property(tries = 300)
    void powersMeetTheOtherMeans(@ForAll("positive") Drawn drawn) {
        assertSame(Aggregation.power(1), Aggregation.arithmetic(), drawn, 1e-11);
        assertSame(Aggregation.power(-1), Aggregation.harmonic(), drawn, 1e-11);
        assertSame(Aggregation.power(0), Aggregation.geometric(), drawn, 1e-11);
        assertSame(Aggregation.power(1e-10), Aggregation.geometric(), drawn, 1e-7);
        assertSame(Aggregation.power(-1e-10), Aggregation.geometric(), drawn, 1e-7);
        assertSame(Aggregation.meanMin(0, 0), Aggregation.arithmetic(), drawn, 1e-11);
        assertSame(Aggregation.meanMin(1, 0), Aggregation.min(), drawn, 1e-11);
    }

    private static void assertSame(UnitAggregation one, UnitAggregation other, Drawn drawn, double tolerance) {
        assertThat(one.score(drawn.values, drawn.weights))
                .isCloseTo(other.score(drawn.values, drawn.weights), within(tolerance * 100));
    }

    @Property(tries = 300)
    void equalValuesAreTheMean(@ForAll("positive") Drawn drawn) {
        double[] same = new double[drawn.values.length];
        Arrays.fill(same, drawn.values[0]);
        for (var mean : means()) {
            assertThat(mean.score(same, drawn.weights)).as(mean.toString()).isCloseTo(same[0], near(same[0]));
        }
    }

    @Property(tries = 300)
    void onlyProportionsOfWeightsMatter(
            @ForAll("positive") Drawn drawn, @ForAll @DoubleRange(min = 0.1, max = 9) double factor) {
        double[] scaled =
                DoubleStream.of(drawn.weights).map(weight -> weight * factor).toArray();
        for (var mean : means()) {
            double score = mean.score(drawn.values, drawn.weights);
            assertThat(mean.score(drawn.values, scaled)).isCloseTo(score, near(score));
        }
    }

    @Property(tries = 300)
    void theOrderOfPartsDoesNotMatter(@ForAll("positive") Drawn drawn, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int part = 0; part < drawn.values.length; part++) {
            order.add(part);
        }
        Collections.shuffle(order, new Random(seed));
        double[] values = order.stream().mapToDouble(part -> drawn.values[part]).toArray();
        double[] weights =
                order.stream().mapToDouble(part -> drawn.weights[part]).toArray();
        for (var mean : means()) {
            double score = mean.score(drawn.values, drawn.weights);
            if (!mean.weighsPositions()) {
                assertThat(mean.score(values, weights)).isCloseTo(score, near(score));
            }
        }
    }

    @Property(tries = 300)
    void arithmeticByColumnsIsArithmeticByRows(@ForAll("any") Drawn drawn) {
        var table = Table.of(drawn.values, drawn.values);
        double score = Aggregation.arithmetic().score(drawn.values, drawn.weights);
        assertThat(table.scores(Aggregation.arithmetic(), drawn.weights)).containsOnly(score);
        double sum = Aggregation.sum().score(drawn.values, drawn.weights);
        assertThat(table.scores(Aggregation.sum(), drawn.weights)).containsOnly(sum);
    }

    @Property(tries = 300)
    void aMeanWithAGapIsTheMeanOfTheOthers(@ForAll("positive") Drawn drawn) {
        double[] gap = Arrays.copyOf(drawn.values, drawn.values.length + 1);
        gap[drawn.values.length] = Double.NaN;
        double[] weights = Arrays.copyOf(drawn.weights, drawn.values.length + 1);
        weights[drawn.values.length] = 3;
        for (var mean : means()) {
            double score = mean.score(drawn.values, drawn.weights);
            if (!mean.weighsPositions()) {
                assertThat(Table.of(gap).scores(mean, weights)[0])
                        .as(mean.toString())
                        .isCloseTo(score, near(score));
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfRowsDoesNotMatter(@ForAll("tables") Table table, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < table.parts().get(0).size(); row++) {
            order.add(row);
        }
        Collections.shuffle(order, new Random(seed));
        Table shuffled = table.rows(order);
        for (var method : comparing()) {
            double[] scores = table.scores(method);
            double[] expected = order.stream().mapToDouble(row -> scores[row]).toArray();
            assertThat(shuffled.scores(method)).as(method.toString()).containsExactly(expected, within(1e-12));
        }
    }

    @Property(tries = 200)
    void onlyTheOrderOfUnitsCountsInVoting(@ForAll("tables") Table table) {
        var stretched = new Table(table.parts().stream()
                .map(part -> part.map(x -> StrictMath.exp(x) - 7))
                .toList());
        for (var method : List.of(Aggregation.copeland(), Aggregation.kemeny(), Aggregation.borda())) {
            assertThat(stretched.scores(method)).containsExactly(table.scores(method));
        }
    }

    @Property(tries = 200)
    void aCondorcetWinnerIsFirst(@ForAll("tables") Table table) {
        PairwiseSupport.of(table.parts(), table.equal()).condorcetWinner().ifPresent(winner -> {
            int row = table.parts().get(0).rows().indexOf(winner);
            int others = table.parts().get(0).size() - 1;
            assertThat(table.scores(Aggregation.copeland())[row]).isEqualTo(others);
            assertThat(table.scores(Aggregation.kemeny())[row]).isEqualTo(others);
        });
    }

    @Property(tries = 200)
    void noOrderHasMoreSupportThanTheBest(@ForAll("tables") Table table, @ForAll long seed) {
        var support = PairwiseSupport.of(table.parts(), table.equal());
        var best = KemenyOrders.of(support);
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < support.size(); row++) {
            order.add(row);
        }
        Collections.shuffle(order, new Random(seed));
        double sum = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                sum += support.strict(order.get(i), order.get(j));
            }
        }
        assertThat(sum).isLessThanOrEqualTo(best.support() + 1e-9);
        List<Column> parts = table.parts();
        assertThat(DoubleStream.of(best.meanPlaces()).sum())
                .isCloseTo(parts.get(0).size() * (parts.get(0).size() + 1) / 2.0, within(1e-9));
    }

    @Property(tries = 60)
    void programmingAndSubsetsFindTheSameSupport(@ForAll("tables") Table table) {
        var support = PairwiseSupport.of(table.parts(), table.equal());
        int[] all = IntStream.range(0, support.size()).toArray();
        double[][] margins = SmallBlock.margins(support, all);
        int[] one = LargeBlock.of(support, all).orders(1).get(0);
        int[] other = SmallBlock.of(support, all).orders(1).get(0);
        assertThat(sum(margins, one)).isCloseTo(sum(margins, other), within(1e-9));
    }

    private static double sum(double[][] margins, int[] order) {
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                sum += margins[order[i]][order[j]];
            }
        }
        return sum;
    }

    @Property(tries = 200)
    void compromisesStayInTheirRange(@ForAll("tables") Table table, @ForAll @IntRange(min = 0, max = 10) int v) {
        assertThat(DoubleStream.of(table.scores(Aggregation.vikor(v / 10.0))))
                .allMatch(score -> score >= 0 && score <= 1);
        assertThat(DoubleStream.of(table.scores(Aggregation.promethee2())).sum())
                .isCloseTo(0, within(1e-12));
        if (table.parts().stream().anyMatch(part -> !part.isConstant())) {
            assertThat(DoubleStream.of(table.scores(Aggregation.topsis(Scaling.VECTOR))))
                    .allMatch(score -> score >= 0 && score <= 1);
        }
    }
}
