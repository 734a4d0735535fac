package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.UnitProfile;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheets that sum a ranking up: each block with its fields and grades, and each unit in each field. */
final class SummarySheets {

    private static final Rounding MEAN = Rounding.halfUp(10);
    private static final List<Wording> SPREAD = List.of(
            Wording.of("fields.field"),
            Wording.of("resultSheet.units"),
            Wording.of("fields.mean"),
            Wording.of("fields.best"),
            Wording.of("fields.lowest"),
            Wording.of("fields.spread"),
            Wording.of("fields.leaders"));

    private final ResultSheets sheets;
    private final BoardSummary summary;
    private final Locale locale;

    SummarySheets(ResultSheets sheets, Ranking ranking, Locale locale) {
        this.sheets = sheets;
        this.summary = BoardSummary.of(ranking);
        this.locale = locale;
    }

    void add() {
        addBlocks();
        summary.ranking().blocks().forEach(this::addUnits);
    }

    private void addBlocks() {
        List<String> headings =
                new ArrayList<>(List.of(Wording.of("resultSheet.block").in(locale)));
        SPREAD.forEach(heading -> headings.add(heading.in(locale)));
        SheetOut sheet = sheets.sheet(
                Wording.of("resultSheet.summary"), Wording.of("resultSheet.summaryTitle"), headings.stream());
        sheet.wide(34, 44, 10, 12, 12, 12, 14, 50);
        for (BoardSummary.Block block : summary.blocks()) {
            block.index()
                    .ifPresent(index -> sheet.rows.add(
                            row(block.name(), Wording.of("fields.index").in(locale), index)));
            block.fields()
                    .forEach(field -> field.percent()
                            .ifPresent(percent -> sheet.rows.add(row(
                                    block.name(),
                                    field.criterion().code() + " "
                                            + field.criterion().title().in(locale),
                                    percent))));
            block.grades()
                    .forEach(count -> sheet.rows.add(List.of(
                            CellOut.label(block.name()),
                            CellOut.label(
                                    Wording.of("headline.grade", count.grade()).in(locale)),
                            CellOut.count(count.units()))));
        }
    }

    private static List<CellOut> row(String block, String name, BoardSummary.Spread spread) {
        return List.of(
                CellOut.label(block),
                CellOut.label(name),
                CellOut.count(spread.units()),
                mean(spread.mean()),
                score(spread.best()),
                score(spread.lowest()),
                score(spread.width()),
                CellOut.label(spread.leaders().stream().map(Unit::name).collect(Collectors.joining(", "))));
    }

    private static CellOut score(Points points) {
        return CellOut.score(points.value());
    }

    private static CellOut mean(Ratio mean) {
        return CellOut.score(Exact.of(MEAN.divide(mean.numerator(), mean.denominator())));
    }

    /** Percentage, place and sign of each field that applies to somebody. */
    private void addUnits(Ranking.Block block) {
        BoardSummary.Block own = summary.block(block.name());
        List<String> headings = new ArrayList<>(List.of(
                Wording.of("resultSheet.unit").in(locale),
                Wording.of("resultSheet.name").in(locale),
                Wording.of("resultSheet.publishedIndex").in(locale)));
        own.fields().stream().filter(field -> field.percent().isPresent()).forEach(field -> {
            headings.add(
                    field.criterion().code() + " " + field.criterion().title().in(locale) + " (%)");
            headings.add(Wording.of("unit.fieldPlace").in(locale));
            headings.add("●○");
        });
        SheetOut sheet = sheets.ofBlock("resultSheet.fields", "resultSheet.fieldsOf", block.name(), headings.stream());
        sheet.wide(10, 32, 9);
        for (int i = 3; i < headings.size(); i += 3) {
            sheet.wide(11, 6, 4);
        }
        block.standings().forEach(standing -> sheet.rows.add(row(standing, own)));
    }

    private List<CellOut> row(Ranking.Standing standing, BoardSummary.Block block) {
        Unit unit = standing.card().unit();
        UnitProfile profile = summary.profile(unit.code());
        List<CellOut> row = new ArrayList<>(List.of(
                CellOut.label(unit.code()),
                CellOut.label(unit.name()),
                optional(standing.card().published())));
        for (int i = 0; i < profile.fields().size(); i++) {
            if (block.fields().get(i).percent().isPresent()) {
                UnitProfile.Field field = profile.fields().get(i);
                row.add(optional(field.percent()));
                row.add(field.place()
                        .map(place -> CellOut.number(place.value()))
                        .orElse(CellOut.label("")));
                row.add(CellOut.label(sign(field.mark())));
            }
        }
        return row;
    }

    private static CellOut optional(Optional<Points> points) {
        return points.map(SummarySheets::score).orElse(CellOut.label(""));
    }

    private static String sign(UnitProfile.Mark mark) {
        return switch (mark) {
            case STRENGTH -> "●";
            case WEAKNESS -> "○";
            case NONE -> "";
        };
    }
}
