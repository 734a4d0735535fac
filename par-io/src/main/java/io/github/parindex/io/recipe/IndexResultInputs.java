package io.github.parindex.io.recipe;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.recipe.IndexResultJson.InputRow;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Rest;
import io.github.parindex.io.token.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what a result was computed from into its document, and computes it again from there. */
final class IndexResultInputs {

    private static final String NAME = "computation";

    private IndexResultInputs() {}

    /**
     * Any object.
     *
     * @param fields all of it
     */
    record Fields(@Rest Map<String, Object> fields) {}

    /** A recipe as it is read, so that a document that was read is equal to the one that was written. */
    static Map<String, Object> computation(IndexRecipe recipe) {
        Source written = Source.of(NAME, IndexRecipeJson.toText(recipe));
        return DocumentReader.computed(written, ReadLimits.withDefaults(), Fields.class)
                .orThrow()
                .fields();
    }

    static IndexResultJson.Inputs of(IndicatorMatrix matrix) {
        List<InputRow> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            rows.add(row(matrix, i));
        }
        return new IndexResultJson.Inputs(
                matrix.columns().stream().map(Column::code).toList(), rows);
    }

    private static InputRow row(IndicatorMatrix matrix, int i) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Column column : matrix.columns()) {
            if (!column.isMissing(i)) {
                values.put(column.code(), IndexResultForm.plain(column.at(i)));
            }
        }
        Map<String, String> groups = new LinkedHashMap<>();
        matrix.groups().forEach((name, texts) -> groups.put(name, texts.get(i)));
        Row row = matrix.rows().get(i);
        return new InputRow(
                row.code(),
                row.unit().name(),
                IndexResultForm.said(row.period()),
                IndexResultForm.said(row.unit().block()),
                values,
                groups.isEmpty() ? null : groups,
                row.unit().participation() == Participation.RANKED
                        ? null
                        : Words.of(row.unit().participation()));
    }

    static IndexResult compute(IndexResultJson.Document document) {
        IndexRecipe recipe = IndexRecipeJson.read(Source.of(NAME, Json.write(document.computation())))
                .orThrow();
        Framework tree = recipe.framework().orElseThrow();
        return recipe.compute(matrix(document.inputs(), tree));
    }

    private static IndicatorMatrix matrix(IndexResultJson.Inputs inputs, Framework tree) {
        List<Row> rows = inputs.rows().stream().map(IndexResultInputs::row).toList();
        List<Column> columns = inputs.columns().stream()
                .map(code -> Column.of(
                        tree.isIndicator(code) ? tree.indicator(code) : Indicator.of(code),
                        rows,
                        inputs.rows().stream()
                                .mapToDouble(row -> value(row, code))
                                .toArray()))
                .toList();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (InputRow row : inputs.rows()) {
            texts(row)
                    .forEach((name, text) -> groups.computeIfAbsent(name, each -> new ArrayList<>())
                            .add(text));
        }
        return IndicatorMatrix.of(columns, groups, tree);
    }

    private static Map<String, String> texts(InputRow row) {
        @Nullable Map<String, String> groups = row.groups();
        return groups == null ? Map.of() : groups;
    }

    private static double value(InputRow row, String code) {
        @Nullable BigDecimal value = row.values().get(code);
        return value == null ? Double.NaN : value.doubleValue();
    }

    private static Row row(InputRow row) {
        @Nullable String participation = row.participation();
        Unit unit = Unit.of(row.code(), row.name())
                .with(participation == null ? Participation.RANKED : Words.parse(Participation.class, participation));
        @Nullable String block = row.block();
        @Nullable String period = row.period();
        return new Row(block == null ? unit : unit.in(block), period == null ? "" : period);
    }
}
