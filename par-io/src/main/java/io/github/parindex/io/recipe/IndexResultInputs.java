package io.github.parindex.io.recipe;

import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.recipe.IndexResultJson.InputRow;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.token.Rest;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Puts what a result was computed from into its document, and computes it again from there. */
final class IndexResultInputs {

    private static final String NAME = "computation";
    private static final String COMPUTATION = "/computation";
    private static final String INPUTS = "/inputs";
    private static final Wording NO_TREE = Wording.of("result.noTree");

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
                        : EnumWords.of(row.unit().participation()),
                given(matrix, i));
    }

    private static @Nullable Map<String, BigDecimal> given(IndicatorMatrix matrix, int row) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        matrix.given().forEach((code, column) -> {
            if (!column.isMissing(row)) {
                scores.put(code, IndexResultForm.plain(column.at(row)));
            }
        });
        return scores.isEmpty() ? null : scores;
    }

    /**
     * What is computed again.
     *
     * @throws io.github.parindex.io.FaultyFileException if the computation is no recipe with a tree
     */
    static Scenario scenario(Map<String, Object> computation, IndexResultJson.Inputs inputs) {
        IndexRecipe recipe = recipe(computation).orThrow();
        Framework tree = recipe.framework()
                .orElseGet(() -> Loaded.<Framework>failed(List.of(Problem.of(NAME, NO_TREE)))
                        .orThrow());
        return Scenario.of(recipe.index(), matrix(inputs, tree));
    }

    private static Loaded<IndexRecipe> recipe(Map<String, Object> computation) {
        return IndexRecipeJson.read(Source.of(NAME, Json.write(computation)));
    }

    /** Reports what could not be computed again, or would be another result. */
    static void check(Map<String, Object> computation, IndexResultJson.Inputs inputs, Findings findings) {
        Loaded<IndexRecipe> recipe = recipe(computation);
        recipe.errors().forEach(problem -> findings.add(placed(problem, findings)));
        checkColumns(inputs.columns(), findings);
        checkRows(inputs, findings);
        if (findings.isClean()) {
            Optional<Framework> tree = recipe.usable().flatMap(IndexRecipe::framework);
            if (tree.isEmpty()) {
                findings.add(findings.problem(COMPUTATION, NO_TREE));
            } else {
                findings.attempt(INPUTS, () -> matrix(inputs, tree.get()));
            }
        }
    }

    private static Problem placed(Problem problem, Findings findings) {
        Problem here = findings.problem(COMPUTATION + problem.place(), problem.message());
        return problem.advice().map(here::withAdvice).orElse(here);
    }

    private static void checkColumns(List<String> columns, Findings findings) {
        Set<String> met = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!met.add(columns.get(i))) {
                String at = Pointers.child(INPUTS + "/columns", i);
                findings.add(findings.problem(at, Wording.of("result.columnTwice", columns.get(i))));
            }
        }
    }

    private static void checkRows(IndexResultJson.Inputs inputs, Findings findings) {
        Set<String> columns = new HashSet<>(inputs.columns());
        Set<List<String>> met = new HashSet<>();
        for (int i = 0; i < inputs.rows().size(); i++) {
            InputRow row = inputs.rows().get(i);
            String at = Pointers.child(INPUTS + "/rows", i);
            if (!met.add(List.of(row.code(), Objects.requireNonNullElse(row.period(), "")))) {
                findings.add(findings.problem(at + "/code", Wording.of("result.rowTwice", row.code())));
            }
            row.values().forEach((code, value) -> checkValue(code, value, columns, at + "/values", findings));
            scores(row).forEach((code, score) -> checkValue(code, score, columns, at + "/scores", findings));
            Set<String> texts = texts(row).keySet();
            Set<String> first = texts(inputs.rows().get(0)).keySet();
            if (!texts.equals(first)) {
                findings.add(findings.problem(
                        at, Wording.of("result.groupsDiffer", List.copyOf(texts), List.copyOf(first))));
            }
        }
    }

    private static void checkValue(
            String code, BigDecimal value, Set<String> columns, String values, Findings findings) {
        String at = Pointers.child(values, code);
        if (!columns.contains(code)) {
            findings.add(
                    findings.problem(at, Wording.of("result.noColumn", code)).withNearest(code, columns));
        }
        double computed = value.doubleValue();
        if (Double.isInfinite(computed) || (computed == 0 && value.signum() != 0)) {
            findings.add(findings.problem(at, Wording.of("result.notDouble", value.toString())));
        }
    }

    private static IndicatorMatrix matrix(IndexResultJson.Inputs inputs, Framework tree) {
        List<Row> rows = inputs.rows().stream().map(IndexResultInputs::row).toList();
        List<Column> columns = inputs.columns().stream()
                .map(code -> Column.of(
                        tree.isIndicator(code) ? tree.indicator(code) : Indicator.of(code),
                        rows,
                        inputs.rows().stream()
                                .mapToDouble(row -> number(row.values(), code))
                                .toArray()))
                .toList();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (InputRow row : inputs.rows()) {
            texts(row)
                    .forEach((name, text) -> groups.computeIfAbsent(name, each -> new ArrayList<>())
                            .add(text));
        }
        IndicatorMatrix matrix = IndicatorMatrix.of(columns, groups, tree);
        for (String code : inputs.columns()) {
            double[] scores = inputs.rows().stream()
                    .mapToDouble(row -> number(scores(row), code))
                    .toArray();
            if (!DoubleStream.of(scores).allMatch(Double::isNaN)) {
                matrix = matrix.withGiven(Column.of(Indicator.of(code), rows, scores));
            }
        }
        return matrix;
    }

    private static Map<String, BigDecimal> scores(InputRow row) {
        @Nullable Map<String, BigDecimal> scores = row.scores();
        return scores == null ? Map.of() : scores;
    }

    private static Map<String, String> texts(InputRow row) {
        @Nullable Map<String, String> groups = row.groups();
        return groups == null ? Map.of() : groups;
    }

    private static double number(Map<String, BigDecimal> numbers, String code) {
        @Nullable BigDecimal value = numbers.get(code);
        return value == null ? Double.NaN : value.doubleValue();
    }

    private static Row row(InputRow row) {
        @Nullable String participation = row.participation();
        Unit unit = Unit.of(row.code(), row.name())
                .with(
                        participation == null
                                ? Participation.RANKED
                                : EnumWords.parse(Participation.class, participation));
        @Nullable String block = row.block();
        @Nullable String period = row.period();
        return new Row(block == null ? unit : unit.in(block), period == null ? "" : period);
    }
}
