package io.github.parindex.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.analysis.Correlations;
import io.github.parindex.core.analysis.Reliability;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Statistics;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.statistics.Correlation;
import io.github.parindex.core.statistics.ExactSum;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.Pairs;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.PairwiseMatrix;
import io.github.parindex.core.weighting.PrincipalComponents;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same table in another order of rows gives the same bits, by every method that has a name. */
final class RowOrderProperties {

    /** What the methods need that cannot be built of their name alone. */
    private static final Map<String, Method> SETTINGS = Map.ofEntries(
            Map.entry("given", Method.of("given").with("weights", byCode())),
            Map.entry("roc", Method.of("roc").with("ranks", byCode())),
            Map.entry("rankSum", Method.of("rankSum").with("ranks", byCode())),
            Map.entry("rankReciprocal", Method.of("rankReciprocal").with("ranks", byCode())),
            Map.entry("rankExponent", Method.of("rankExponent").with("p", 2.0).with("ranks", byCode())),
            Map.entry(
                    "rankGeometric",
                    Method.of("rankGeometric").with("ratio", 0.5).with("ranks", byCode())),
            Map.entry(
                    "budgetAllocation",
                    Weighting.budgetAllocation(List.of(new Weights(byCode()))).method()),
            Map.entry("swara", Weighting.swara(List.of("a", "b", "c"), 0.2, 0.3).method()),
            Map.entry(
                    "ahp",
                    Weighting.ahp(PairwiseMatrix.of(List.of("a", "b", "c"), 3, 5, 2))
                            .method()),
            Map.entry("inverse", Weighting.inverse(Weighting.entropy()).method()),
            Map.entry(
                    "onScale",
                    Aggregation.onScale(Aggregation.geometric(), 2, 3).method()),
            Map.entry("power", Method.of("power").with("p", 0.3)),
            Map.entry("goalposts", Normalization.goalposts(1, 50).method()),
            Map.entry("linear", Normalization.linear(-2, 3).method()),
            Map.entry("reverse", Normalization.reverse(0, 100).method()),
            Map.entry("cap", Normalization.cap(5, 60).method()),
            Map.entry(
                    "bands",
                    Normalization.bands(List.of(10.0, 30.0), List.of(1.0, 2.0, 3.0))
                            .method()),
            Map.entry("round", Method.of("round").with("places", 1)),
            Map.entry("distanceToTarget", Normalization.distanceToTarget(200).method()),
            Map.entry("imputeByGroup", Method.of("imputeByGroup").with("group", (Object) "region")));

    private static Map<String, Double> byCode() {
        return Map.of("a", 3.0, "b", 2.0, "c", 1.0);
    }

    /** Units in two periods, with ties, one column of which less is better, and magnitudes far apart. */
    private static IndicatorMatrix drawn(int units, long seed) {
        var random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int unit = 0; unit < 2 * units; unit++) {
            rows.add(Row.of("u" + unit / 2).in(unit % 2 == 0 ? "2025" : "2026"));
        }
        List<Column> columns = new ArrayList<>();
        for (String code : List.of("a", "b", "c")) {
            double[] values = random.doubles(rows.size(), 1, 1.5)
                    .map(value -> random.nextInt(4) == 0 ? Math.rint(10 * value) : Math.exp(6 * (value - 1)) * value)
                    .toArray();
            var direction = code.equals("b") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
            columns.add(Column.of(Indicator.of(code).with(direction), rows, values));
        }
        var regions = rows.stream()
                .map(row -> row.code().hashCode() % 2 == 0 ? "north" : "south")
                .toList();
        var flat = IndicatorMatrix.of(columns);
        return IndicatorMatrix.of(columns, Map.of("region", regions), flat.framework());
    }

    private static IndicatorMatrix shuffled(IndicatorMatrix matrix, long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, matrix.rows().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<Row> rows = order.stream().map(matrix.rows()::get).toList();
        var columns = matrix.columns().stream()
                .map(column -> Column.of(
                        column.indicator(),
                        rows,
                        order.stream().mapToDouble(column::at).toArray()))
                .toList();
        var regions = order.stream().map(matrix.group("region")::get).toList();
        return IndicatorMatrix.of(columns, Map.of("region", regions), matrix.framework());
    }

    private static IndicatorMatrix holed(IndicatorMatrix matrix) {
        return matrix.mapIndicators(column -> column.code().equals("a")
                ? column.with(IntStream.range(0, column.size())
                        .mapToDouble(row -> column.at(row) > 10 && column.at(row) < 14 ? Double.NaN : column.at(row))
                        .toArray())
                : column);
    }

    private static List<String> names(List<Method.Signature> signatures) {
        return signatures.stream().map(Method.Signature::name).toList();
    }

    private static List<Column> parts(String name, IndicatorMatrix matrix) {
        boolean ofTwo = name.equals("difference") || name.equals("quotient");
        return ofTwo ? matrix.indicators().subList(0, 2) : matrix.indicators();
    }

    private static Method method(String name) {
        return SETTINGS.getOrDefault(name, Method.of(name));
    }

    /** The numbers of a column by unit and period. */
    private static String byRow(Column column) {
        return IntStream.range(0, column.size())
                .mapToObj(row -> column.rows().get(row) + " " + column.at(row))
                .sorted()
                .toList()
                .toString();
    }

    private static String byRow(IndicatorMatrix matrix) {
        return matrix.columns().stream().map(RowOrderProperties::byRow).toList().toString();
    }

    private static String orRefusal(String name, Function<IndicatorMatrix, String> computed, IndicatorMatrix matrix) {
        try {
            return computed.apply(matrix);
        } catch (IllegalArgumentException refused) {
            return name + " refuses";
        }
    }

    private static void assertSame(String name, IndicatorMatrix matrix, Function<IndicatorMatrix, String> computed) {
        var one = orRefusal(name, computed, matrix);
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(orRefusal(name, computed, shuffled(matrix, seed)))
                    .as(name)
                    .isEqualTo(one);
        }
    }

    @Property(tries = 40)
    void everyNormalisation(@ForAll @IntRange(min = 3, max = 40) int units, @ForAll long seed) {
        var matrix = drawn(units, seed);
        for (String name : names(Normalization.signatures())) {
            var method = named(name);
            assertSame(name, holed(matrix), table -> byRow(method.apply(table.column("a"))));
            assertSame(name, matrix, table -> byRow(method.apply(table.column("b"))));
        }
    }

    private static Normalization named(String name) {
        return name.equals("power") ? Normalization.power(0.7) : Normalization.of(method(name));
    }

    @Property(tries = 40)
    void everyWeighting(@ForAll @IntRange(min = 3, max = 40) int units, @ForAll long seed) {
        var matrix = drawn(units, seed);
        for (String name : names(Weighting.signatures())) {
            var method = Weighting.of(method(name));
            assertSame(name, matrix, table -> method.weigh(table.indicators()).toString());
        }
        for (Correlation correlation : Correlation.values()) {
            var critic = Weighting.critic().with(correlation);
            assertSame(
                    "critic", matrix, table -> critic.weigh(table.indicators()).toString());
        }
        assertSame(
                "rotated",
                matrix,
                table -> Weighting.of(Method.of("pca").with("weights", "rotated"))
                        .weigh(table.indicators())
                        .toString());
    }

    @Property(tries = 40)
    void everyAggregation(@ForAll @IntRange(min = 2, max = 20) int units, @ForAll long seed) {
        var matrix = drawn(units, seed).period("2026");
        var weights = new Weights(Map.of("a", 0.3, "b", 0.5, "c", 0.7));
        for (String name : names(Aggregation.signatures())) {
            var method = Aggregation.of(method(name));
            for (var table : List.of(matrix, holed(matrix))) {
                assertSame(
                        name,
                        table,
                        given -> byRow(method.aggregate(
                                Indicator.of("index"), parts(name, given), weights, Missing.reweigh())));
            }
        }
    }

    @Property(tries = 40)
    void everyPreparation(@ForAll @IntRange(min = 3, max = 20) int units, @ForAll long seed) {
        var matrix = holed(drawn(units, seed));
        for (String name : names(Preparation.signatures())) {
            var method = Preparation.of(method(name));
            assertSame(name, matrix, table -> byRow(method.apply(table)));
        }
    }

    @Property(tries = 40)
    void everyStatistic(@ForAll @IntRange(min = 3, max = 60) int units, @ForAll long seed) {
        assertSame("statistics", drawn(units, seed), table -> {
            double[] x = table.column("a").toArray();
            double[] y = table.column("b").toArray();
            List<Object> found = new ArrayList<>(List.of(ExactSum.of(x), Moments.mean(x, y), Moments.products(x, y)));
            for (Moments moments : Moments.values()) {
                found.addAll(List.of(moments.variance(x), moments.covariance(x, y)));
                found.addAll(List.of(moments.skewness(x), moments.kurtosis(x)));
            }
            for (Quantile quantile : Quantile.values()) {
                found.add(quantile.of(x, 0.3));
            }
            for (Correlation correlation : Correlation.values()) {
                found.add(correlation.of(x, y));
            }
            var described = Statistics.of(table.column("c"));
            found.addAll(List.of(Pairs.of(x, y), described.mean(), described.median(), described.standardDeviation()));
            found.addAll(List.of(described.skewness(), described.kurtosis(), Statistics.gini(table.column("c"))));
            return found.toString();
        });
    }

    @Property(tries = 20)
    void everyAnalysisOfColumns(@ForAll @IntRange(min = 4, max = 30) int units, @ForAll long seed) {
        var matrix = drawn(units, seed);
        assertSame(
                "correlations",
                holed(matrix),
                table -> Correlations.within(table.indicators()).pairs().toString());
        assertSame(
                "alpha",
                holed(matrix),
                table -> "" + Reliability.of(table.indicators()).alpha());
        assertSame("components", matrix, table -> {
            var components = PrincipalComponents.of(table.indicators());
            return Arrays.toString(components.eigenvalues()) + components.kmo() + components.firstComponent();
        });
        var index = CompositeIndex.standard();
        assertSame(
                "benefit of the doubt",
                matrix,
                table -> byRow(BenefitOfTheDoubt.of()
                        .evaluate(table.mapIndicators(Normalization.minMax(1, 9)::apply)
                                .indicators())
                        .scores()));
        assertSame("index", matrix, table -> byRow(index.compute(table).scores()));
    }

    /** A law over refusals would say nothing. */
    @Example
    void aTableOfPositiveNumbersIsRefusedByFew() {
        var matrix = drawn(9, 7);
        var period = matrix.period("2026");
        var weights = new Weights(Map.of("a", 0.3, "b", 0.5, "c", 0.7));
        assertThat(refused(
                        Weighting.signatures(),
                        (method, name) -> Weighting.of(method).weigh(matrix.indicators())))
                .as("needs shares that are stated in a framework")
                .containsExactly("framework");
        assertThat(refused(
                        Normalization.signatures(),
                        (method, name) -> named(name).apply(matrix.column("a"))))
                .isEmpty();
        assertThat(refused(
                        Aggregation.signatures(),
                        (method, name) -> Aggregation.of(method)
                                .aggregate(Indicator.of("index"), parts(name, period), weights, Missing.reweigh())))
                .isEmpty();
        assertThat(refused(
                        Preparation.signatures(),
                        (method, name) -> Preparation.of(method).apply(matrix)))
                .isEmpty();
    }

    private static List<String> refused(List<Method.Signature> signatures, BiConsumer<Method, String> use) {
        List<String> refused = new ArrayList<>();
        for (String name : names(signatures)) {
            try {
                use.accept(method(name), name);
            } catch (IllegalArgumentException e) {
                refused.add(name);
            }
        }
        return refused.stream().sorted().toList();
    }
}
