package io.github.parindex.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Framework.Branch;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every composite index. */
class IndexProperties {

    private static final List<String> CODES = List.of("a", "b", "c", "d", "e");

    private static final Framework TREE =
            Framework.of(group("index", group("x", "a", "b"), group("y", group("z", "c", "d"), "e")));

    private static Branch group(String code, Object... members) {
        return Framework.group(code, members);
    }

    @Provide
    Arbitrary<IndicatorMatrix> matrices() {
        Arbitrary<double[]> row = Arbitraries.doubles()
                .between(1, 1000)
                .ofScale(2)
                .array(double[].class)
                .ofSize(CODES.size());
        return row.list()
                .ofMinSize(3)
                .ofMaxSize(12)
                .filter(IndexProperties::spreads)
                .map(IndexProperties::matrix);
    }

    private static boolean spreads(List<double[]> rows) {
        return IntStream.range(0, CODES.size())
                .allMatch(
                        j -> rows.stream().mapToDouble(row -> row[j]).distinct().count() > 1);
    }

    private static IndicatorMatrix matrix(List<double[]> rows) {
        List<String> units =
                IntStream.range(0, rows.size()).mapToObj(i -> "U" + i).toList();
        return IndicatorMatrix.of(units, CODES, rows.toArray(double[][]::new)).in(TREE);
    }

    @Provide
    Arbitrary<CompositeIndex> indices() {
        return Combinators.combine(
                        Arbitraries.of(
                                Normalization.minMax(1, 100),
                                Normalization.zScore(100, 10, 1),
                                Normalization.ratioToBest(),
                                Normalization.rank()),
                        Arbitraries.of(
                                Aggregation.arithmetic(),
                                Aggregation.geometric(),
                                Aggregation.harmonic(),
                                Aggregation.power(2),
                                Aggregation.min(),
                                Aggregation.median()),
                        Arbitraries.of(Weighting.framework(), Weighting.equal(), Weighting.stdev()))
                .as((scaling, means, weights) ->
                        CompositeIndex.plain().with(scaling).with(means).with(weights));
    }

    @Property(tries = 100)
    void theOrderOfUnitsDoesNotMatter(
            @ForAll("matrices") IndicatorMatrix matrix,
            @ForAll("indices") CompositeIndex index,
            @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, matrix.rows().size()).boxed().toList());
        Collections.shuffle(order, random);
        List<Column> shuffled = matrix.indicators().stream()
                .map(column -> Column.of(
                        column.indicator(),
                        order.stream().map(matrix.rows()::get).toList(),
                        order.stream().mapToDouble(column::at).toArray()))
                .toList();
        IndexResult one = index.compute(matrix);
        IndexResult other = index.compute(IndicatorMatrix.of(shuffled).in(TREE));
        for (int i = 0; i < order.size(); i++) {
            assertThat(other.scores().at(i)).isCloseTo(one.scores().at(order.get(i)), within(1e-9));
        }
        assertThat(other.ranking().toString()).isEqualTo(one.ranking().toString());
    }

    @Property(tries = 100)
    void aUnitOfMeasurementDoesNotMatterAfterMinMax(@ForAll("matrices") IndicatorMatrix matrix) {
        IndexResult one = CompositeIndex.standard().compute(matrix);
        IndexResult other = CompositeIndex.standard().compute(matrix.mapIndicators(column -> column.linear(1000, 7)));
        for (int i = 0; i < matrix.rows().size(); i++) {
            assertThat(other.scores().at(i)).isCloseTo(one.scores().at(i), within(1e-9));
        }
    }

    @Property(tries = 100)
    void contributionsAddUpAtEveryNode(
            @ForAll("matrices") IndicatorMatrix matrix, @ForAll("indices") CompositeIndex index) {
        IndexResult result = index.compute(matrix);
        for (Explanation.NodeScore node : result.explain("U1").nodes()) {
            double sum = node.parts().stream()
                    .mapToDouble(part -> part.contribution().orElseThrow())
                    .sum();
            double score = node.aggregated().orElseThrow();
            assertThat(sum).isCloseTo(score, within(1e-9 * Math.max(1, Math.abs(score))));
        }
    }

    @Property(tries = 50)
    void theSameIndexGivesTheSameBitsInAnyLocale(
            @ForAll("matrices") IndicatorMatrix matrix, @ForAll("indices") CompositeIndex index) {
        Locale before = Locale.getDefault();
        IndexResult one = index.compute(matrix);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            IndexResult other = index.compute(matrix);
            assertThat(other.scores().toArray()).isEqualTo(one.scores().toArray());
            assertThat(other.toString()).isEqualTo(one.toString());
            assertThat(other.explain("U0").toString())
                    .isEqualTo(one.explain("U0").toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 100)
    void aHigherMeanOfTheSameScoresIsNeverLower(@ForAll("matrices") IndicatorMatrix matrix) {
        CompositeIndex index = CompositeIndex.plain().with(Normalization.minMax(1, 100));
        Column harmonic = index.with(Aggregation.harmonic()).compute(matrix).scores();
        Column geometric = index.with(Aggregation.geometric()).compute(matrix).scores();
        Column arithmetic = index.with(Aggregation.arithmetic()).compute(matrix).scores();
        for (int i = 0; i < matrix.rows().size(); i++) {
            assertThat(harmonic.at(i)).isLessThanOrEqualTo(geometric.at(i) + 1e-9);
            assertThat(geometric.at(i)).isLessThanOrEqualTo(arithmetic.at(i) + 1e-9);
        }
    }
}
