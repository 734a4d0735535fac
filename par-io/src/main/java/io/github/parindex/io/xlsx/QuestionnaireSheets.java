package io.github.parindex.io.xlsx;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.io.shape.SpokenRules;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A survey as sheets: what concerns it as a whole, a table for each of its parts, and how they are filled in. */
final class QuestionnaireSheets {

    private static final List<String> GUIDE =
            List.of("sheets", "codes", "goesOn", "scales", "worth", "weights", "issued", "check");

    private final Survey survey;
    private final Locale locale;
    private final Map<AnswerScale, String> scales = new LinkedHashMap<>();

    QuestionnaireSheets(Survey survey, Locale locale) {
        this.survey = survey;
        this.locale = locale;
        survey.forms().stream()
                .flatMap(form -> form.items().stream())
                .map(SurveyItem::scale)
                .forEach(scale -> scales.computeIfAbsent(
                        scale,
                        each -> Wording.of("questionnaire.scaleName", scales.size() + 1)
                                .in(locale)));
    }

    List<SheetOut> all() {
        List<SheetOut> all = new ArrayList<>(List.of(whole(), forms(), factors(), items(), answers()));
        if (!survey.issued().isEmpty()) {
            all.add(issued());
        }
        all.add(guide());
        return all;
    }

    /** A text that a cell would not keep, as it is blank or has spaces around it, stands in quotation marks. */
    private static CellOut text(String text) {
        boolean kept = text.isEmpty() || text.equals(text.strip());
        return CellOut.label(kept ? SetTexts.writtenUnlessEmpty(text) : "\"" + text + "\"");
    }

    private static CellOut number(BigDecimal number) {
        return CellOut.number(number);
    }

    private static CellOut number(long number) {
        return CellOut.number(BigDecimal.valueOf(number));
    }

    private SheetOut sheet(String name) {
        SheetOut sheet =
                new SheetOut(Wording.word("questionnaire.sheet." + name).in(locale));
        sheet.page = SheetOut.Page.ACROSS;
        return sheet;
    }

    private SheetOut table(String name, QuestionnaireColumn... columns) {
        SheetOut sheet = sheet(name);
        sheet.rows.add(Arrays.stream(columns)
                .map(column -> CellOut.of(column.said().in(locale), CellOut.Style.HEADING))
                .toList());
        sheet.frozenRows = 1;
        return sheet;
    }

    private SheetOut whole() {
        SheetOut sheet = sheet("whole").wide(44, 70);
        SurveyPolicy policy = survey.policy();
        label(sheet, QuestionnaireLabels.Label.CODE, text(survey.code()));
        label(sheet, QuestionnaireLabels.Label.TITLE, text(survey.text()));
        label(sheet, QuestionnaireLabels.Label.ANSWERED, number(policy.leastAnswered()));
        choice(sheet, QuestionnaireLabels.Label.OFF_SCALE, QuestionnaireLabels.OFF_SCALE, policy.offScale());
        choice(sheet, QuestionnaireLabels.Label.POOLING, QuestionnaireLabels.POOLING, policy.pooling());
        choice(sheet, QuestionnaireLabels.Label.STRATA, QuestionnaireLabels.STRATA, policy.strata());
        label(sheet, QuestionnaireLabels.Label.LEAST, number(policy.leastRespondents()));
        choice(sheet, QuestionnaireLabels.Label.FEW, QuestionnaireLabels.FEW, policy.fewRespondents());
        label(
                sheet,
                QuestionnaireLabels.Label.LONG_SHARES,
                CellOut.label(SpokenRules.text(policy.longShares(), locale)));
        return sheet;
    }

    private void label(SheetOut sheet, QuestionnaireLabels.Label label, CellOut value) {
        sheet.row(CellOut.of(label.said().in(locale), CellOut.Style.BOLD), value);
    }

    private <E extends Enum<E>> void choice(
            SheetOut sheet, QuestionnaireLabels.Label label, SetTexts.Choice<E> choice, E value) {
        label(sheet, label, CellOut.label(choice.text(value, locale)));
        offer(sheet, "B" + sheet.rows.size(), choice.texts(locale));
    }

    private void offer(SheetOut sheet, String range, List<String> words) {
        sheet.choices.add(new SheetOut.Choice(range, "\"" + String.join(",", words) + "\"", ""));
    }

    private SheetOut forms() {
        SheetOut sheet = table(
                        "forms", QuestionnaireColumn.FORM, QuestionnaireColumn.RESPONDENTS, QuestionnaireColumn.WEIGHT)
                .wide(18, 70, 12);
        survey.forms().forEach(form -> sheet.row(text(form.code()), text(form.text()), number(form.weight())));
        return sheet;
    }

    private SheetOut factors() {
        SheetOut sheet = table(
                        "factors",
                        QuestionnaireColumn.FORM,
                        QuestionnaireColumn.FACTOR,
                        QuestionnaireColumn.SUBJECT,
                        QuestionnaireColumn.WEIGHT)
                .wide(18, 12, 70, 12);
        for (SurveyForm form : survey.forms()) {
            form.factors()
                    .forEach(factor -> sheet.row(
                            text(form.code()), text(factor.code()), text(factor.text()), number(factor.weight())));
        }
        return sheet;
    }

    private SheetOut items() {
        SheetOut sheet = table(
                        "items",
                        QuestionnaireColumn.FORM,
                        QuestionnaireColumn.FACTOR,
                        QuestionnaireColumn.ITEM,
                        QuestionnaireColumn.QUESTION,
                        QuestionnaireColumn.SCALE,
                        QuestionnaireColumn.WEIGHT)
                .wide(18, 12, 12, 70, 18, 12);
        for (SurveyForm form : survey.forms()) {
            for (SurveyFactor factor : form.factors()) {
                factor.items()
                        .forEach(item -> sheet.row(
                                text(form.code()),
                                text(factor.code()),
                                text(item.code()),
                                text(item.text()),
                                CellOut.label(scales.getOrDefault(item.scale(), "")),
                                number(item.weight())));
            }
        }
        return sheet;
    }

    private SheetOut answers() {
        SheetOut sheet = table(
                        "answers",
                        QuestionnaireColumn.SCALE,
                        QuestionnaireColumn.ANSWER,
                        QuestionnaireColumn.MEANING,
                        QuestionnaireColumn.WORTH,
                        QuestionnaireColumn.SATISFIED)
                .wide(18, 14, 50, 14, 14);
        scales.forEach((scale, name) -> {
            scale.choices().forEach(choice -> sheet.rows.add(answer(name, choice)));
            scale.skips()
                    .forEach(skip -> sheet.row(
                            CellOut.label(name),
                            text(skip),
                            CellOut.label(""),
                            CellOut.label(
                                    Wording.word(QuestionnaireMeaning.SKIP).in(locale))));
        });
        offer(sheet, "E2:E" + sheet.rows.size(), QuestionnaireMeaning.SATISFIED.texts(locale));
        return sheet;
    }

    private List<CellOut> answer(String scale, AnswerScale.Choice choice) {
        QuestionnaireMeaning.Satisfied satisfied =
                choice.satisfied() ? QuestionnaireMeaning.Satisfied.YES : QuestionnaireMeaning.Satisfied.NO;
        return List.of(
                CellOut.label(scale),
                text(choice.code()),
                text(choice.text()),
                number(choice.worth()),
                CellOut.label(QuestionnaireMeaning.SATISFIED.text(satisfied, locale)));
    }

    private SheetOut issued() {
        SheetOut sheet = table(
                        "issued",
                        QuestionnaireColumn.UNIT,
                        QuestionnaireColumn.FORM,
                        QuestionnaireColumn.STRATUM,
                        QuestionnaireColumn.ISSUED,
                        QuestionnaireColumn.POPULATION)
                .wide(18, 18, 18, 18, 18);
        for (FormsIssued each : survey.issued()) {
            sheet.row(
                    text(each.unit()),
                    text(each.form()),
                    text(each.stratum()),
                    number(each.issued()),
                    each.population().isPresent() ? number(each.population().getAsLong()) : CellOut.label(""));
        }
        return sheet;
    }

    private SheetOut guide() {
        SheetOut sheet = new SheetOut(Sheets.GUIDE.in(locale)).wide(120);
        sheet.page = SheetOut.Page.ACROSS;
        sheet.row(CellOut.of(Wording.of("questionnaire.guide.title").in(locale), CellOut.Style.TITLE));
        GUIDE.forEach(line -> sheet.row(
                CellOut.label(Wording.of("questionnaire.guide." + line).in(locale))));
        return sheet;
    }
}
