package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.survey.Satisfaction;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The sheets of a survey: each unit in each factor, and every share with its error. */
final class SatisfactionSheets {

    private final ResultSheets sheets;
    private final SurveyResults results;
    private final Map<List<CellOut>, SurveyResults> parts = new LinkedHashMap<>();
    private final Locale locale;

    /** Units that only the survey has stand last, by their codes. */
    SatisfactionSheets(ResultSheets sheets, SurveyResults results, List<Unit> units, Locale locale) {
        this.sheets = sheets;
        this.results = results;
        this.locale = locale;
        parts.put(List.of(CellOut.label(""), CellOut.label(said("allResponses")), CellOut.label("")), results);
        List<String> codes = new ArrayList<>(results.units());
        units.stream().filter(unit -> codes.remove(unit.code())).forEach(this::add);
        codes.stream()
                .filter(code -> !code.isBlank())
                .map(code -> Unit.of(code, code))
                .forEach(this::add);
    }

    private void add(Unit unit) {
        parts.put(
                List.of(CellOut.label(unit.code()), CellOut.label(unit.name()), CellOut.label(unit.block())),
                results.unit(unit.code()));
    }

    void add() {
        addUnits();
        addShares();
    }

    private String said(String key) {
        return Wording.of("resultSheet." + key).in(locale);
    }

    private void addUnits() {
        Stream<String> headings = Stream.of(
                        Stream.of("unit", "name", "block").map(this::said),
                        results.factors().stream().map(this::named),
                        Stream.of("satisfactionIndex", "error", "from", "to", "wholly", "respondents", "note")
                                .map(this::said))
                .flatMap(each -> each);
        SheetOut sheet = sheets.sheet(
                Wording.of("resultSheet.satisfaction"), Wording.of("resultSheet.satisfactionTitle"), headings);
        sheet.wide(10, 32, 24);
        results.factors().forEach(factor -> sheet.wide(12));
        sheet.wide(12, 10, 10, 10, 12, 12, 26);
        parts.forEach((whose, part) -> sheet.rows.add(row(whose, part)));
    }

    private List<CellOut> row(List<CellOut> whose, SurveyResults part) {
        List<CellOut> row = new ArrayList<>(whose);
        if (part.isJudged()) {
            results.factors()
                    .forEach(factor -> row.add(
                            part.factors().contains(factor)
                                    ? new RatedShare(part.factor(factor)).percent()
                                    : CellOut.label("")));
            RatedShare index = new RatedShare(part.index());
            row.add(index.percent());
            row.addAll(index.error());
            row.add(new RatedShare(part.wholly()).percent());
        } else {
            Stream.generate(() -> CellOut.label(""))
                    .limit(results.factors().size() + 5L)
                    .forEach(row::add);
        }
        row.add(CellOut.number(BigDecimal.valueOf(part.accounting().valid())));
        row.add(CellOut.label(
                part.isJudged()
                        ? ""
                        : Wording.of(
                                        "resultSheet.notJudged",
                                        part.survey().policy().leastRespondents())
                                .in(locale)));
        return row;
    }

    /** The factor by its code and text. */
    private String named(String factor) {
        return results.survey().forms().stream()
                .flatMap(form -> form.factors().stream())
                .filter(each -> each.code().equals(factor))
                .map(SurveyFactor::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> factor + " " + text)
                .orElse(factor);
    }

    private void addShares() {
        SheetOut sheet = sheets.sheet(
                Wording.of("resultSheet.shares"),
                Wording.of("resultSheet.sharesTitle"),
                Stream.of(
                                "unit",
                                "name",
                                "block",
                                "measure",
                                "percent",
                                "error",
                                "from",
                                "to",
                                "satisfied",
                                "answers",
                                "respondents")
                        .map(this::said));
        sheet.wide(10, 32, 24, 32, 11, 10, 10, 10, 12, 11, 12);
        parts.forEach((whose, part) -> {
            if (part.isJudged()) {
                sheet.rows.add(row(whose, said("satisfactionIndex"), part.index()));
                sheet.rows.add(row(whose, said("wholly"), part.wholly()));
                part.factors().forEach(factor -> sheet.rows.add(row(whose, named(factor), part.factor(factor))));
            }
        });
    }

    private static List<CellOut> row(List<CellOut> whose, String measure, Satisfaction satisfaction) {
        RatedShare share = new RatedShare(satisfaction);
        return Stream.of(
                        whose.stream(),
                        Stream.of(CellOut.label(measure), share.percent()),
                        share.error().stream(),
                        share.counts().stream())
                .flatMap(each -> each)
                .toList();
    }
}
