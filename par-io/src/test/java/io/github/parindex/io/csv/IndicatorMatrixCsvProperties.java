package io.github.parindex.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written of a matrix is read back as it was. */
final class IndicatorMatrixCsvProperties {

    @Provide
    Arbitrary<IndicatorMatrix> matrices() {
        Arbitrary<Double> numbers =
                Arbitraries.doubles().injectNull(0.2).map(value -> value == null ? Double.NaN : value);
        Arbitrary<double[]> columns = numbers.array(Double[].class)
                .ofSize(4)
                .map(values -> List.of(values).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        Arbitrary<String> codes = Arbitraries.of("unit", "name", "a", "=b", "c,d", "=SUM(1)", "'q", "period");
        Arbitrary<String> texts = Arbitraries.of("", "north", "1", "-1", "@x", "a;b");
        // No file can hold texts and numbers of one code.
        return Combinators.combine(
                        codes.list().uniqueElements().ofMinSize(1).ofMaxSize(4),
                        columns.list().ofSize(4),
                        texts.list().ofSize(4),
                        Arbitraries.of("", "2025"),
                        Arbitraries.of("", "north"),
                        Arbitraries.of("region", "unit", "name", "period", "block", "unit of the row"))
                .filter((drawn, columnsDrawn, textsDrawn, period, block, group) -> !drawn.contains(group))
                .as(IndicatorMatrixCsvProperties::matrix);
    }

    private static IndicatorMatrix matrix(
            List<String> codes, List<double[]> columns, List<String> texts, String period, String block, String group) {
        List<Row> rows = IntStream.range(0, 4)
                .mapToObj(i -> new Row(
                        block.isEmpty()
                                ? Unit.of("U" + i, "Unit " + i % 2)
                                : Unit.of("U" + i, "U" + i).in(block),
                        period))
                .toList();
        List<Column> all = IntStream.range(0, codes.size())
                .mapToObj(i -> Column.of(Indicator.of(codes.get(i)), rows, columns.get(i)))
                .toList();
        return IndicatorMatrix.of(
                all,
                Map.of(group, texts),
                Framework.flat("top", all.stream().map(Column::indicator).toList()));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("matrices") IndicatorMatrix matrix) {
        IndexRecipe recipe = new IndexRecipe(
                "r",
                Title.of("r"),
                "",
                IndicatorMatrixCsv.columns(matrix),
                Optional.of(matrix.framework()),
                CompositeIndex.plain(),
                Map.of());
        String text = IndicatorMatrixCsv.toText(matrix);
        assertThat(IndicatorMatrixCsv.read(Source.of("m.csv", text), recipe).orThrow())
                .isEqualTo(matrix);
    }
}
