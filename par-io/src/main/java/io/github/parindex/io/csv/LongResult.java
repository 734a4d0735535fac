package io.github.parindex.io.csv;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation.Filled;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** A result as one line for each unit and code, with all that stands behind its score. */
final class LongResult {

    private static final List<String> HEADINGS = List.of(
            "code",
            "title_vi",
            "title_en",
            "part_of",
            "weight_in_node",
            "weight",
            "given",
            "prepared",
            "state",
            "unrounded",
            "score",
            "rank",
            "group");

    private static final String IMPUTED = "imputed";
    private static final String SCORE_GIVEN = "score given";
    private static final String LEFT_OUT = "left out";
    private static final String AVERAGED = "averaged";
    private static final String NONE = "";

    private final IndexResult result;
    private final Framework framework;
    private final List<String> behind;
    private final Map<String, Function<Row, String>> labels;
    private final Map<String, Double> effective;
    private final Map<String, List<String>> described = new HashMap<>();
    private final Map<List<Object>, String> states = new HashMap<>();
    private final List<List<String>> lines = new ArrayList<>();

    private LongResult(IndexResult result, List<String> behind) {
        this.result = result;
        this.framework = result.framework();
        this.behind = behind;
        List<Row> rows = new ArrayList<>(result.rows());
        rows.addAll(result.inputs().rows());
        this.labels = LabelColumns.of(rows);
        this.effective = result.effectiveWeights();
        for (Filled filled : result.imputed()) {
            states.put(List.of(filled.row(), filled.code()), IMPUTED);
        }
        result.inputs().given().forEach((code, scores) -> {
            for (int row = 0; row < scores.size(); row++) {
                if (!scores.isMissing(row)) {
                    states.put(List.of(scores.rows().get(row), code), SCORE_GIVEN);
                }
            }
        });
    }

    /** The lines of a result with its headings, and of a recipe that is known its id and source in the last columns. */
    static List<List<String>> lines(IndexResult result, Optional<IndexRecipe> recipe) {
        LongResult table = new LongResult(
                result, recipe.map(known -> List.of(known.id(), known.source())).orElse(List.of()));
        List<String> first = new ArrayList<>(table.labels.keySet());
        first.addAll(HEADINGS);
        first.addAll(recipe.isPresent() ? List.of("index", "source") : List.of());
        table.lines.add(first);
        table.framework.downwards().forEach(table::addNode);
        table.framework.indicators().stream().map(Indicator::code).forEach(table::addIndicator);
        return table.lines;
    }

    private void addNode(String code) {
        Map<Row, Standing> standings = new HashMap<>();
        result.ranking(code).standings().forEach(standing -> standings.put(standing.row(), standing));
        for (int i = 0; i < result.rows().size(); i++) {
            Row row = result.rows().get(i);
            Optional<Standing> standing = Optional.ofNullable(standings.get(row));
            List<String> cells = new ArrayList<>(List.of(NONE, NONE, NONE));
            cells.addAll(scored(code, i));
            cells.add(standing.flatMap(Standing::place).map(Place::toString).orElse(NONE));
            cells.add(standing.flatMap(Standing::group).orElse(NONE));
            add(row, code, cells);
        }
    }

    private void addIndicator(String code) {
        Column given = result.given(code);
        Column prepared = result.prepared(code);
        for (int i = 0; i < result.rows().size(); i++) {
            Row row = result.rows().get(i);
            String state = states.getOrDefault(List.<Object>of(row, code), NONE);
            List<String> cells = new ArrayList<>(List.of(number(given.value(i)), number(prepared.value(i)), state));
            cells.addAll(scored(code, i));
            cells.addAll(List.of(NONE, NONE));
            add(row, code, cells);
        }
        addOthers(code);
    }

    /** Rows that were read and have no scores of their own. */
    private void addOthers(String code) {
        Set<Row> scored = new HashSet<>(result.rows());
        Set<Row> leftOut = new HashSet<>(result.leftOut());
        Column given = result.inputs().column(code);
        for (int i = 0; i < given.size(); i++) {
            Row row = given.rows().get(i);
            if (!scored.contains(row)) {
                String state = leftOut.contains(row) ? LEFT_OUT : AVERAGED;
                add(row, code, List.of(number(given.value(i)), NONE, state, NONE, NONE, NONE, NONE));
            }
        }
    }

    private List<String> scored(String code, int row) {
        return List.of(
                number(result.unrounded(code).value(row)),
                result.shown(code, row).map(BigDecimal::toPlainString).orElse(NONE));
    }

    /** Adds what stands from the given value on. */
    private void add(Row row, String code, List<String> cells) {
        List<String> line = new ArrayList<>();
        labels.values().forEach(label -> line.add(label.apply(row)));
        line.addAll(described.computeIfAbsent(code, this::described));
        line.addAll(cells);
        line.addAll(behind);
        lines.add(line);
    }

    private List<String> described(String code) {
        Title title = framework.isIndicator(code)
                ? framework.indicator(code).title()
                : framework.node(code).title();
        Optional<String> above = framework.nodes().stream()
                .filter(node -> node.partCodes().contains(code))
                .map(Framework.Node::code)
                .findFirst();
        return List.of(
                code,
                title.in(Locale.forLanguageTag("vi")),
                title.in(Locale.ENGLISH),
                above.orElse(NONE),
                above.map(node -> DoubleText.of(result.signedWeights(node).getOrDefault(code, 0.0)))
                        .orElse(NONE),
                effective.containsKey(code) ? DoubleText.of(effective.getOrDefault(code, 0.0)) : NONE);
    }

    private static String number(OptionalDouble number) {
        return DoubleText.of(number.orElse(Double.NaN));
    }
}
