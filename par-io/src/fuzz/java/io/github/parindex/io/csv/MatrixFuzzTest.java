package io.github.parindex.io.csv;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import java.util.List;

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
        Outcome.check(IndicatorMatrixCsv.read(source), MatrixFuzzTest::writtenAndRead);
        Outcome.check(IndicatorMatrixCsv.read(source, RECIPE), MatrixFuzzTest::writtenAndRead);
        Outcome.check(IndicatorMatrixCsv.read(source, source), MatrixFuzzTest::writtenAndRead);
        IndicatorMatrixCsv.guess(source)
                .usable()
                .ifPresent(columns ->
                        Outcome.check(IndicatorMatrixCsv.read(source, columns), MatrixFuzzTest::writtenAndRead));
    }

    private static IndicatorMatrix writtenAndRead(IndicatorMatrix matrix) {
        IndexRecipe columns = IndexRecipe.of("test", matrix.framework(), CompositeIndex.plain())
                .with(IndicatorMatrixCsv.columns(matrix));
        return IndicatorMatrixCsv.read(Source.of("b.csv", IndicatorMatrixCsv.toText(matrix)), columns)
                .orThrow();
    }
}
