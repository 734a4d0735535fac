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
import io.github.parindex.io.shape.IndexChoices;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The sheets of the result of an index. */
final class IndexSheets {

    private static final BigDecimal LARGE = BigDecimal.TEN;
    private static final int PLACES_OF_LARGE = 2;
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
    private final boolean periods;
    private final boolean blocks;
    private final boolean groups;

    IndexSheets(IndexResult result, Optional<IndexRecipe> recipe, Locale locale) {
        this.result = result;
        this.recipe = recipe;
        this.framework = result.framework();
        this.locale = locale;
        this.nodes = framework.downwards();
        List<Row> given = result.inputs().rows();
        this.periods = given.stream().anyMatch(row -> !row.period().isBlank());
        this.blocks = given.stream().anyMatch(row -> !row.unit().block().isBlank());
        this.groups = result.ranking().standings().stream()
                .anyMatch(standing -> standing.group().isPresent());
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
        sheet.filtered = true;
        sheet.page = SheetOut.Page.ACROSS;
        all.add(sheet);
        return sheet;
    }

    private List<String> said(List<Wording> texts) {
        return texts.stream().map(text -> text.in(locale)).toList();
    }

    /** Whose a row is; period and block only where there are any. */
    private List<Wording> unit() {
        List<Wording> headings = new ArrayList<>(List.of(Wording.of("indexSheet.unit"), Wording.of("indexSheet.name")));
        if (periods) {
            headings.add(Wording.of("indexSheet.period"));
        }
        if (blocks) {
            headings.add(Wording.of("indexSheet.block"));
        }
        return headings;
    }

    private List<CellOut> unit(Row row) {
        List<CellOut> cells = new ArrayList<>(
                List.of(CellOut.label(row.code()), CellOut.label(row.unit().name())));
        if (periods) {
            cells.add(CellOut.label(row.period()));
        }
        if (blocks) {
            cells.add(CellOut.label(row.unit().block()));
        }
        return cells;
    }

    private SheetOut wideForUnits(SheetOut sheet) {
        sheet.wide(12, 36);
        for (int i = 2; i < unit().size(); i++) {
            sheet.wide(14);
        }
        return sheet;
    }

    private void addRanking() {
        List<Wording> headings = new ArrayList<>(unit());
        headings.add(Wording.of("indexSheet.place"));
        headings.add(Wording.of("indexSheet.score"));
        if (groups) {
            headings.add(Wording.of("indexSheet.group"));
        }
        SheetOut sheet = wideForUnits(sheet(Wording.of("indexSheet.ranking"), said(headings)));
        sheet.wide(8, 14, 16);
        Map<Row, Integer> positions = new HashMap<>();
        for (int i = 0; i < result.rows().size(); i++) {
            positions.put(result.rows().get(i), i);
        }
        String top = framework.top().code();
        CellOut.Style style = style(top);
        for (Standing standing : result.ranking().standings()) {
            List<CellOut> cells = unit(standing.row());
            cells.add(
                    standing.place().map(place -> CellOut.number(place.value())).orElse(CellOut.label("")));
            cells.add(number(result.shown(top, positions.getOrDefault(standing.row(), 0)), style));
            if (groups) {
                cells.add(CellOut.label(standing.group().orElse("")));
            }
            sheet.rows.add(cells);
        }
    }

    /** Whole numbers as they are, others with 2 places shown, or with 4 where all are small. */
    private CellOut.Style style(String code) {
        List<BigDecimal> scores = IntStream.range(0, result.rows().size())
                .mapToObj(row -> result.shown(code, row))
                .flatMap(Optional::stream)
                .toList();
        int places = scores.stream()
                .mapToInt(score -> score.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        if (places <= 0) {
            return CellOut.Style.NUMBER;
        }
        boolean large = scores.stream().anyMatch(score -> score.abs().compareTo(LARGE) >= 0);
        return large || places <= PLACES_OF_LARGE ? CellOut.Style.SCORE : CellOut.Style.FINE;
    }

    /** A double as Excel keeps it, whatever the number of its digits. */
    private static CellOut number(Optional<BigDecimal> score, CellOut.Style style) {
        return score.map(value -> new CellOut(value.toPlainString(), style, true, ""))
                .orElse(CellOut.label(""));
    }

    /** Every node from the top down, then the indicators. */
    private void addScores() {
        add(Wording.of("indexSheet.scores"), codes(), this::style, result.rows(), result::shown);
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
                code -> CellOut.Style.NUMBER,
                result.rows(),
                (code, row) -> exact(result.unrounded(code), row));
    }

    private void addPrepared() {
        add(
                Wording.of("indexSheet.prepared"),
                indicators(),
                code -> CellOut.Style.NUMBER,
                result.rows(),
                (code, row) -> exact(result.prepared(code), row));
    }

    /** All columns of numbers, and behind them those of texts. */
    private void addInputs() {
        IndicatorMatrix given = result.inputs();
        List<String> codes = given.columns().stream().map(Column::code).toList();
        SheetOut sheet = add(
                Wording.of("indexSheet.inputs"),
                codes,
                code -> CellOut.Style.NUMBER,
                given.rows(),
                (code, row) -> exact(given.column(code), row));
        given.groups().forEach((name, texts) -> {
            sheet.wide(16);
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

    /** Units that were left out, then values that were filled in, then scores that were given. */
    private void addChanges() {
        List<Wording> headings = unit();
        headings.addAll(CHANGED);
        SheetOut sheet = wideForUnits(sheet(Wording.of("indexSheet.changes"), said(headings)));
        sheet.wide(24, 20, 16);
        String leftOut = Wording.of("indexSheet.leftOut").in(locale);
        String imputed = Wording.of("indexSheet.imputed").in(locale);
        for (Row row : result.leftOut()) {
            List<CellOut> cells = unit(row);
            cells.add(CellOut.label(leftOut));
            sheet.rows.add(cells);
        }
        for (Imputation.Filled filled : result.imputed()) {
            List<CellOut> cells = unit(filled.row());
            cells.add(CellOut.label(imputed));
            cells.add(CellOut.label(filled.code()));
            cells.add(number(Optional.of(BigDecimal.valueOf(filled.value())), CellOut.Style.NUMBER));
            sheet.rows.add(cells);
        }
        result.inputs().given().values().forEach(column -> addGiven(column, sheet));
    }

    /** Scores that texts of the table stand for, which no column of values shows. */
    private void addGiven(Column scores, SheetOut sheet) {
        String given = Wording.of("indexSheet.scoreGiven").in(locale);
        for (int row = 0; row < scores.size(); row++) {
            if (!scores.isMissing(row)) {
                List<CellOut> cells = unit(scores.rows().get(row));
                cells.add(CellOut.label(given));
                cells.add(CellOut.label(scores.code()));
                cells.add(number(exact(scores, row), CellOut.Style.NUMBER));
                sheet.rows.add(cells);
            }
        }
    }

    // What stands in the cell of a code and a row.
    private interface Value {
        Optional<BigDecimal> of(String code, int row);
    }

    private SheetOut add(
            Wording name, List<String> codes, Function<String, CellOut.Style> style, List<Row> rows, Value value) {
        List<String> headings = new ArrayList<>(said(unit()));
        headings.addAll(codes);
        SheetOut sheet = wideForUnits(sheet(name, headings));
        codes.forEach(code -> sheet.wide(11));
        sheet.page = SheetOut.Page.ACROSS_MANY;
        List<CellOut.Style> styles = codes.stream().map(style).toList();
        List<CellOut> titles =
                new ArrayList<>(unit().stream().map(none -> bold("")).toList());
        codes.forEach(code -> titles.add(bold(title(code))));
        sheet.rows.add(titles);
        sheet.frozenRows = 2;
        sheet.repeatedRows = 2;
        for (int row = 0; row < rows.size(); row++) {
            List<CellOut> cells = unit(rows.get(row));
            for (int column = 0; column < codes.size(); column++) {
                cells.add(number(value.of(codes.get(column), row), styles.get(column)));
            }
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
            result.signedWeights(node)
                    .forEach((part, weight) -> sheet.row(
                            CellOut.label(part),
                            CellOut.label(title(part)),
                            CellOut.label(node),
                            number(Optional.of(BigDecimal.valueOf(weight)), CellOut.Style.FINE),
                            number(
                                    Optional.ofNullable(effective.get(part)).map(BigDecimal::valueOf),
                                    CellOut.Style.FINE)));
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
        sheet.filtered = false;
        sheet.page = SheetOut.Page.UPRIGHT;
        recipe.ifPresent(known -> described(known).forEach(line -> sheet.row(CellOut.label(line))));
        said(IndexChoices.of(result.index())).forEach(line -> sheet.row(CellOut.label(line)));
    }
}
