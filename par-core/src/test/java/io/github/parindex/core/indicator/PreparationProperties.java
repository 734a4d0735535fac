package io.github.parindex.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.indicator.Imputation.Statistic;
import io.github.parindex.core.indicator.OutlierTreatment.Transform;
import io.github.parindex.core.statistics.Quantile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of preparations and quantiles. */
final class PreparationProperties {

    /** Numbers with long tails, many ties and some gaps. */
    @Provide
    Arbitrary<Column> tailed() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 9).map(Integer::doubleValue),
                        Arbitraries.of(100.0, 1000.0, -500.0),
                        Arbitraries.just(Double.NaN))
                .list()
                .ofMinSize(6)
                .ofMaxSize(40)
                .map(PreparationProperties::column)
                .filter(column -> column.present() > 4);
    }

    private static Column column(List<Double> values) {
        var rows = IntStream.range(0, values.size())
                .mapToObj(unit -> Row.of("u" + unit))
                .toList();
        return Column.of(
                Indicator.of("x"),
                rows,
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Property(tries = 300)
    void winsorisingMovesNoMoreThanTheLimitAndNothingApart(
            @ForAll("tailed") Column column, @ForAll @IntRange(max = 6) int most) {
        var treated =
                Preparation.treat().winsorising(most).with(Transform.NONE).treat(IndicatorMatrix.of(List.of(column)));
        var details = treated.details().get(0);
        var after = treated.matrix().column("x");
        assertThat(details.high().size() + details.low().size()).isEqualTo(details.moved());
        assertThat(details.moved()).isLessThanOrEqualTo(most);
        assertThat(after.isConstant()).isEqualTo(column.isConstant());
        for (int row = 0; row < column.size(); row++) {
            boolean named = details.high().contains(column.rows().get(row))
                    || details.low().contains(column.rows().get(row));
            assertThat(Double.compare(after.at(row), column.at(row)) != 0).isEqualTo(named);
        }
    }

    @Property(tries = 300)
    void imputingChangesNothingThatWasThere(@ForAll("tailed") Column column) {
        var imputed = Preparation.imputeByColumn(Statistic.MEDIAN).impute(IndicatorMatrix.of(List.of(column)));
        var after = imputed.matrix().column("x");
        assertThat(after.isComplete()).isTrue();
        assertThat(imputed.filled()).hasSize(column.size() - column.present());
        for (int row = 0; row < column.size(); row++) {
            assertThat(column.isMissing(row) || column.at(row) == after.at(row)).isTrue();
        }
    }

    @Property(tries = 300)
    void quantilesRiseBetweenTheExtremes(
            @ForAll("tailed") Column column,
            @ForAll Quantile type,
            @ForAll @DoubleRange(max = 1) double p,
            @ForAll @DoubleRange(max = 1) double q) {
        double[] sorted = column.presentValues();
        Arrays.sort(sorted);
        double low = type.ofSorted(sorted, Math.min(p, q));
        double high = type.ofSorted(sorted, Math.max(p, q));
        assertThat(low).isBetween(column.min(), high);
        assertThat(high).isBetween(low, column.max());
    }
}
