package io.github.parindex.io.csv;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Any bytes as a table of indicators: any columns, those of a recipe, and those of a description. */
final class MatrixFuzzTest {

    private static final IndexRecipe RECIPE = recipe();

    private static IndexRecipe recipe() {
        Framework tree = Framework.flat("index", List.of(Indicator.of("a"), Indicator.of("b")));
        IndexRecipe plain = IndexRecipe.of("test", tree, CompositeIndex.plain());
        InputColumns inputs = InputColumns.withDefaults()
                .unit("u", "name")
                .period("year")
                .block("block")
                .missing("NA")
                .groups("group")
                .column("a", "A");
        return plain.with(inputs);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/csv.dict")
    void matrices(byte[] bytes) {
        Source source = Source.of("a.csv", bytes);
        Outcome.check(
                IndicatorMatrixCsv.read(source),
                matrix -> IndicatorMatrixCsv.read(Source.of("b.csv", text(matrix)))
                        .orThrow());
        Outcome.check(IndicatorMatrixCsv.read(source, RECIPE), matrix -> matrix);
        Outcome.check(IndicatorMatrixCsv.read(source, source), matrix -> matrix);
    }

    private static String text(IndicatorMatrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of("the unit"));
        matrix.columns().forEach(column -> headings.add(column.code()));
        headings.addAll(matrix.groups().keySet());
        rows.add(headings);
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<String> cells = new ArrayList<>(List.of(matrix.rows().get(row).code()));
            for (Column column : matrix.columns()) {
                cells.add(column.isMissing(row) ? "" : Double.toString(column.at(row)));
            }
            for (Map.Entry<String, List<String>> group : matrix.groups().entrySet()) {
                cells.add(group.getValue().get(row));
            }
            rows.add(cells);
        }
        return Formulas.table(rows);
    }
}
