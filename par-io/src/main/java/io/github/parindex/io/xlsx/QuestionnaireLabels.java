package io.github.parindex.io.xlsx;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.io.Problem;
import io.github.parindex.io.shape.SpokenRules;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a workbook says of a survey as a whole, in labelled cells: the label in one and the value in the next. */
final class QuestionnaireLabels {

    static final SetTexts.Choice<SurveyPolicy.OffScale> OFF_SCALE =
            new SetTexts.Choice<>("questionnaire.offScale.", List.of(SurveyPolicy.OffScale.values()));
    static final SetTexts.Choice<SurveyPolicy.Pooling> POOLING =
            new SetTexts.Choice<>("questionnaire.pooling.", List.of(SurveyPolicy.Pooling.values()));
    static final SetTexts.Choice<SurveyPolicy.StratumShare> STRATA =
            new SetTexts.Choice<>("questionnaire.strata.", List.of(SurveyPolicy.StratumShare.values()));
    static final SetTexts.Choice<SurveyPolicy.FewRespondents> FEW =
            new SetTexts.Choice<>("questionnaire.few.", List.of(SurveyPolicy.FewRespondents.values()));

    /** What is said. */
    enum Label {
        CODE,
        TITLE,
        ANSWERED,
        OFF_SCALE,
        POOLING,
        STRATA,
        LEAST,
        FEW,
        LONG_SHARES;

        Wording said() {
            return Wording.word(Words.key(this));
        }
    }

    private final CellFaults faults;
    private final Map<Label, Cell> found = new EnumMap<>(Label.class);

    QuestionnaireLabels(CellFaults faults) {
        this.faults = faults;
    }

    private static Optional<Label> label(Cell cell) {
        String text = cell.text().strip();
        return CellWords.parse(Label.class, text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    }

    /** Whether a row begins with a label. */
    static boolean areIn(SheetRow row) {
        return row.contents().findFirst().flatMap(QuestionnaireLabels::label).isPresent();
    }

    /** Takes the label of a row with its value; a lone text is a title, and a label without a value is as if it were not there. */
    void add(SheetRow row) {
        List<Cell> cells = row.contents().toList();
        Optional<Label> label = label(cells.get(0));
        if (label.isEmpty() && cells.size() > 1) {
            faults.refuseUnknown(
                    cells.get(0),
                    Wording.of(
                            "questionnaire.labelUnknown",
                            Problem.shortened(cells.get(0).text())),
                    CellWords.all(Label.class));
        } else if (label.isPresent() && cells.size() > 1 && found.putIfAbsent(label.get(), cells.get(1)) != null) {
            faults.refuse(cells.get(1), Wording.of("set.labelTwice", label.get().said()));
        }
        cells.stream().skip(2).forEach(cell -> faults.refuse(cell, Wording.of("xlsx.cellStandsUnderNo")));
    }

    private Cell cell(Label label) {
        return found.getOrDefault(label, Cell.of("", 0, 0));
    }

    /** The code of the survey, or the given one where none is stated; with the cell that states it. */
    Map.Entry<Cell, String> code(String usual) {
        String code = faults.text(cell(Label.CODE));
        return Map.entry(cell(Label.CODE), code.isEmpty() ? usual : code);
    }

    String title() {
        return faults.text(cell(Label.TITLE));
    }

    /** The policy, or null if something is at fault; what is not stated is as usual. */
    @Nullable
    SurveyPolicy policy() {
        SurveyPolicy usual = SurveyPolicy.withDefaults();
        @Nullable BigDecimal answered = QuestionnaireLine.number(cell(Label.ANSWERED), usual.leastAnswered(), faults);
        SurveyPolicy.@Nullable OffScale offScale = word(Label.OFF_SCALE, OFF_SCALE, usual.offScale());
        SurveyPolicy.@Nullable Pooling pooling = word(Label.POOLING, POOLING, usual.pooling());
        SurveyPolicy.@Nullable StratumShare strata = word(Label.STRATA, STRATA, usual.strata());
        @Nullable OptionalLong least = QuestionnaireLine.whole(cell(Label.LEAST), faults);
        SurveyPolicy.@Nullable FewRespondents few = word(Label.FEW, FEW, usual.fewRespondents());
        @Nullable Rounding shares = longShares(usual.longShares());
        if (faults.areAny()) {
            return null;
        }
        Cell at = found.containsKey(Label.ANSWERED) ? cell(Label.ANSWERED) : cell(Label.LEAST);
        return faults.value(
                at,
                () -> new SurveyPolicy(
                        Objects.requireNonNull(answered),
                        Objects.requireNonNull(offScale),
                        Objects.requireNonNull(pooling),
                        Objects.requireNonNull(strata),
                        Objects.requireNonNull(least).orElse(usual.leastRespondents()),
                        Objects.requireNonNull(few),
                        Objects.requireNonNull(shares)));
    }

    private @Nullable Rounding longShares(Rounding usual) {
        String text = faults.text(cell(Label.LONG_SHARES));
        return text.isBlank() ? usual : faults.value(cell(Label.LONG_SHARES), () -> SpokenRules.rounding(text));
    }

    private <E extends Enum<E>> @Nullable E word(Label label, SetTexts.Choice<E> choice, E usual) {
        String text = faults.text(cell(label));
        return text.isBlank() ? usual : faults.value(cell(label), () -> choice.read(text));
    }
}
