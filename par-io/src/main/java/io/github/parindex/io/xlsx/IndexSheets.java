package io.github.parindex.io.xlsx;

import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sheets of the result of an index. */
final class IndexSheets {

    private static final List<Wording> UNIT = List.of(
            Wording.of("indexSheet.unit"),
            Wording.of("indexSheet.name"),
            Wording.of("indexSheet.period"),
            Wording.of("indexSheet.block"));
    private static final List<Wording> RANKED =
            List.of(Wording.of("indexSheet.place"), Wording.of("indexSheet.score"), Wording.of("indexSheet.group"));
    private static final List<Wording> WEIGHTS = List.of(
            Wording.of("indexSheet.code"),
            Wording.of("indexSheet.title"),
            Wording.of("indexSheet.part"),
            Wording.of("indexSheet.weightNode"),
            Wording.of("indexSheet.weightIndex"));

    private static final List<Wording> CHANGED = List.of(
            Wording.of("indexSheet.change"), Wording.of("indexSheet.indicator"), Wording.of("indexSheet.value"));

    private final IndexResult result;
    private final Optional<IndexRecipe> recipe;
    private final Framework framework;
    private final Locale locale;
    private final SheetNames names = new SheetNames();
    private final List<String> nodes;
    private final List<SheetOut> all = new ArrayList<>();

    IndexSheets(IndexResult result, Optional<IndexRecipe> recipe, Locale locale) {
        this.result = result;
        this.recipe = recipe;
        this.framework = result.framework();
        this.locale = locale;
        this.nodes = framework.downwards();
    }

    List<SheetOut> all() {
        addRanking();
        addScores();
        addWeights();
        addMethod();
        addUnrounded();
        addPrepared();
        addInputs();
        addChanges();
        return all;
    }

    private SheetOut sheet(Wording name, List<String> headings) {
        SheetOut sheet = new SheetOut(names.of(name.in(locale)));
        sheet.rows.add(new ArrayList<>(headings.stream()
                .map(heading -> CellOut.of(heading, CellOut.Style.HEADING))
                .toList()));
        sheet.frozenRows = 1;
        all.add(sheet);
        return sheet;
    }

    private List<String> said(List<Wording> texts) {
        return texts.stream().map(text -> text.in(locale)).toList();
    }

    private static List<CellOut> unit(Row row) {
        return List.of(
                CellOut.label(row.code()),
                CellOut.label(row.unit().name()),
                CellOut.label(row.period()),
                CellOut.label(row.unit().block()));
    }

    private void addRanking() {
        List<String> headings = new ArrayList<>(said(UNIT));
        headings.addAll(said(RANKED));
        SheetOut sheet = sheet(Wording.of("indexSheet.ranking"), headings);
        sheet.wide(12, 40, 10, 16, 8, 16, 16);
        Map<Row, Integer> positions = new HashMap<>();
        for (int i = 0; i < result.rows().size(); i++) {
            positions.put(result.rows().get(i), i);
        }
        String top = framework.top().code();
        for (Standing standing : result.ranking().standings()) {
            List<CellOut> cells = new ArrayList<>(unit(standing.row()));
            cells.add(CellOut.label(standing.place()
                    .map(place -> Words.in(locale).text(place.value()))
                    .orElse("")));
            cells.add(number(result.shown(top, positions.getOrDefault(standing.row(), 0))));
            cells.add(CellOut.label(standing.group().orElse("")));
            sheet.rows.add(cells);
        }
    }

    /** A double as Excel keeps it, whatever the number of its digits. */
    private static CellOut number(Optional<BigDecimal> score) {
        return score.map(value -> new CellOut(value.toPlainString(), CellOut.Style.NUMBER, true, ""))
                .orElse(CellOut.label(""));
    }

    /** Every node from the top down, then the indicators. */
    private void addScores() {
        add(Wording.of("indexSheet.scores"), codes(), result.rows(), result::shown);
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>(nodes);
        codes.addAll(indicators());
        return codes;
    }

    private List<String> indicators() {
        return framework.indicators().stream().map(Indicator::code).toList();
    }

    private void addUnrounded() {
        add(
                Wording.of("indexSheet.unrounded"),
                codes(),
                result.rows(),
                (code, row) -> exact(result.unrounded(code), row));
    }

    private void addPrepared() {
        add(
                Wording.of("indexSheet.prepared"),
                indicators(),
                result.rows(),
                (code, row) -> exact(result.prepared(code), row));
    }

    /** All columns of numbers, and behind them those of texts. */
    private void addInputs() {
        IndicatorMatrix given = result.inputs();
        List<String> codes = given.columns().stream().map(Column::code).toList();
        SheetOut sheet = add(
                Wording.of("indexSheet.inputs"), codes, given.rows(), (code, row) -> exact(given.column(code), row));
        given.groups().forEach((name, texts) -> {
            sheet.rows.get(0).add(CellOut.of(name, CellOut.Style.HEADING));
            sheet.rows.get(1).add(bold(""));
            for (int row = 0; row < texts.size(); row++) {
                sheet.rows.get(2 + row).add(CellOut.label(texts.get(row)));
            }
        });
    }

    private static Optional<BigDecimal> exact(Column column, int row) {
        return column.isMissing(row) ? Optional.empty() : Optional.of(BigDecimal.valueOf(column.at(row)));
    }

    /** Units that were left out, then values that were filled in. */
    private void addChanges() {
        List<String> headings = new ArrayList<>(said(UNIT));
        headings.addAll(said(CHANGED));
        SheetOut sheet = sheet(Wording.of("indexSheet.changes"), headings);
        sheet.wide(12, 40, 10, 16, 24, 20, 16);
        String leftOut = Wording.of("indexSheet.leftOut").in(locale);
        String imputed = Wording.of("indexSheet.imputed").in(locale);
        for (Row row : result.leftOut()) {
            List<CellOut> cells = new ArrayList<>(unit(row));
            cells.add(CellOut.label(leftOut));
            sheet.rows.add(cells);
        }
        for (Imputation.Filled filled : result.imputed()) {
            List<CellOut> cells = new ArrayList<>(unit(filled.row()));
            cells.add(CellOut.label(imputed));
            cells.add(CellOut.label(filled.code()));
            cells.add(number(Optional.of(BigDecimal.valueOf(filled.value()))));
            sheet.rows.add(cells);
        }
    }

    // What stands in the cell of a code and a row.
    private interface Value {
        Optional<BigDecimal> of(String code, int row);
    }

    private SheetOut add(Wording name, List<String> codes, List<Row> rows, Value value) {
        List<String> headings = new ArrayList<>(said(UNIT));
        headings.addAll(codes);
        SheetOut sheet = sheet(name, headings);
        sheet.wide(12, 40, 10, 16);
        List<CellOut> titles = new ArrayList<>(List.of(bold(""), bold(""), bold(""), bold("")));
        codes.forEach(code -> titles.add(bold(title(code))));
        sheet.rows.add(titles);
        sheet.frozenRows = 2;
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            List<CellOut> cells = new ArrayList<>(unit(rows.get(i)));
            codes.forEach(code -> cells.add(number(value.of(code, row))));
            sheet.rows.add(cells);
        }
        return sheet;
    }

    /** That of a column beside the framework is its code. */
    private String title(String code) {
        if (framework.isIndicator(code)) {
            return framework.indicator(code).title().in(locale);
        }
        return nodes.contains(code) ? framework.node(code).title().in(locale) : code;
    }

    private static CellOut bold(String text) {
        return CellOut.of(text, CellOut.Style.BOLD);
    }

    private void addWeights() {
        SheetOut sheet = sheet(Wording.of("indexSheet.weights"), said(WEIGHTS));
        sheet.wide(16, 40, 16, 16, 16);
        Map<String, Double> effective = result.effectiveWeights();
        for (String node : nodes) {
            result.weights(node)
                    .byCode()
                    .forEach((part, weight) -> sheet.row(
                            CellOut.label(part),
                            CellOut.label(title(part)),
                            CellOut.label(node),
                            number(Optional.of(BigDecimal.valueOf(weight))),
                            number(Optional.ofNullable(effective.get(part)).map(BigDecimal::valueOf))));
        }
    }

    private List<String> described(IndexRecipe known) {
        List<Wording> lines = new ArrayList<>(List.of(
                Wording.of("indexSheet.recipe", known.id(), known.title().in(locale))));
        if (!known.source().isBlank()) {
            lines.add(Wording.of("indexSheet.source", known.source()));
        }
        return said(lines);
    }

    private void addMethod() {
        SheetOut sheet = sheet(Wording.of("indexSheet.method"), said(List.of(Wording.of("indexSheet.choice"))));
        sheet.wide(120);
        recipe.ifPresent(known -> described(known).forEach(line -> sheet.row(CellOut.label(line))));
        said(IndexChoices.of(result.index())).forEach(line -> sheet.row(CellOut.label(line)));
    }
}
