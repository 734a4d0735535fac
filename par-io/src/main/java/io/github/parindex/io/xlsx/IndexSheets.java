package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.shape.IndexChoices;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final IndexResult result;
    private final Framework framework;
    private final Locale locale;
    private final SheetNames names = new SheetNames();
    private final Set<String> nodes = new LinkedHashSet<>();
    private final List<SheetOut> all = new ArrayList<>();

    IndexSheets(IndexResult result, Locale locale) {
        this.result = result;
        this.framework = result.framework();
        this.locale = locale;
        framework.roots().forEach(this::collect);
    }

    private void collect(String code) {
        if (!framework.isIndicator(code) && nodes.add(code)) {
            framework.node(code).partCodes().forEach(this::collect);
        }
    }

    List<SheetOut> all() {
        addRanking();
        addScores();
        addWeights();
        addMethod();
        return all;
    }

    private SheetOut sheet(Wording name, List<String> headings) {
        SheetOut sheet = new SheetOut(names.of(name.in(locale)));
        sheet.rows.add(headings.stream()
                .map(heading -> CellOut.of(heading, CellOut.Style.HEADING))
                .toList());
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
        List<String> codes = new ArrayList<>(nodes);
        framework.indicators().stream().map(Indicator::code).forEach(codes::add);
        List<String> headings = new ArrayList<>(said(UNIT));
        headings.addAll(codes);
        SheetOut sheet = sheet(Wording.of("indexSheet.scores"), headings);
        sheet.wide(12, 40, 10, 16);
        List<CellOut> titles = new ArrayList<>(List.of(bold(""), bold(""), bold(""), bold("")));
        codes.forEach(code -> titles.add(bold(title(code).in(locale))));
        sheet.rows.add(titles);
        sheet.frozenRows = 2;
        for (int i = 0; i < result.rows().size(); i++) {
            int row = i;
            List<CellOut> cells = new ArrayList<>(unit(result.rows().get(i)));
            codes.forEach(code -> cells.add(number(result.shown(code, row))));
            sheet.rows.add(cells);
        }
    }

    private Title title(String code) {
        return framework.isIndicator(code)
                ? framework.indicator(code).title()
                : framework.node(code).title();
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
                            CellOut.label(title(part).in(locale)),
                            CellOut.label(node),
                            number(Optional.of(BigDecimal.valueOf(weight))),
                            number(Optional.ofNullable(effective.get(part)).map(BigDecimal::valueOf))));
        }
    }

    private void addMethod() {
        SheetOut sheet = sheet(Wording.of("indexSheet.method"), said(List.of(Wording.of("indexSheet.choice"))));
        sheet.wide(120);
        said(IndexChoices.of(result.index())).forEach(line -> sheet.row(CellOut.label(line)));
    }
}
