package io.github.parindex.io.xlsx;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a survey from the tables of its workbook; what the core refuses is reported at its cell. */
final class QuestionnaireMeaning {

    /** What stands beside an answer that counts as none. */
    static final String SKIP = "questionnaire.skip";

    static final SetTexts.Choice<Satisfied> SATISFIED =
            new SetTexts.Choice<>("questionnaire.satisfied.", List.of(Satisfied.values()));

    private static final Set<String> SKIPS =
            CellWords.read(List.of(SKIP), key -> key).keySet();

    private final Map<QuestionnaireTable, List<QuestionnaireLine>> tables;
    private final CellFaults faults;
    private final Map<String, @Nullable AnswerScale> scales = new LinkedHashMap<>();
    private final Map<String, Map<String, List<QuestionnaireLine>>> items = new LinkedHashMap<>();
    private final Map<String, QuestionnaireLine> forms = new LinkedHashMap<>();
    private final Map<String, Map<String, QuestionnaireLine>> factors = new LinkedHashMap<>();

    /** Whether an answer counts as satisfied where people are counted. */
    enum Satisfied {
        YES,
        NO
    }

    QuestionnaireMeaning(Map<QuestionnaireTable, List<QuestionnaireLine>> tables, CellFaults faults) {
        this.tables = tables;
        this.faults = faults;
    }

    private List<QuestionnaireLine> lines(QuestionnaireTable table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The survey, or null if anything is at fault. */
    @Nullable
    Survey survey(QuestionnaireLabels labels, String usualCode) {
        scales();
        order();
        List<SurveyForm> read = new ArrayList<>();
        forms.forEach((code, line) -> Optional.ofNullable(form(code, line)).ifPresent(read::add));
        List<FormsIssued> issued = issued();
        Map.Entry<Cell, String> code = labels.code(usualCode);
        String title = labels.title();
        @Nullable SurveyPolicy policy = labels.policy();
        return policy == null || faults.areAny()
                ? null
                : faults.value(code.getKey(), () -> new Survey(code.getValue(), title, read, issued, policy));
    }

    private void scales() {
        Map<String, List<QuestionnaireLine>> byName = new LinkedHashMap<>();
        for (QuestionnaireLine line : lines(QuestionnaireTable.ANSWERS)) {
            filled(line, QuestionnaireColumn.SCALE)
                    .ifPresent(name -> byName.computeIfAbsent(name, each -> new ArrayList<>())
                            .add(line));
        }
        byName.forEach((name, lines) -> scales.put(name, scale(lines)));
    }

    private @Nullable AnswerScale scale(List<QuestionnaireLine> lines) {
        List<AnswerScale.Choice> choices = new ArrayList<>();
        Set<String> skips = new LinkedHashSet<>();
        boolean whole = true;
        for (QuestionnaireLine line : lines) {
            if (SKIPS.contains(CellWords.compared(line.text(QuestionnaireColumn.WORTH)))) {
                whole &= isOnce(skips, line, QuestionnaireColumn.ANSWER, "survey.scale.twice");
            } else {
                AnswerScale.@Nullable Choice choice = choice(line);
                whole &= choice != null && choices.add(choice);
            }
        }
        return whole
                ? faults.value(lines.get(0).cell(QuestionnaireColumn.SCALE), () -> new AnswerScale(choices, skips))
                : null;
    }

    private AnswerScale.@Nullable Choice choice(QuestionnaireLine line) {
        Optional<String> worth = filled(line, QuestionnaireColumn.WORTH);
        @Nullable BigDecimal number = line.number(QuestionnaireColumn.WORTH, BigDecimal.ZERO);
        Satisfied usual = number != null && number.compareTo(BigDecimal.ONE) == 0 ? Satisfied.YES : Satisfied.NO;
        @Nullable Satisfied satisfied = line.word(QuestionnaireColumn.SATISFIED, SATISFIED, usual);
        if (worth.isEmpty() || number == null || satisfied == null) {
            return null;
        }
        return faults.value(
                line.cell(QuestionnaireColumn.ANSWER),
                () -> new AnswerScale.Choice(
                        line.text(QuestionnaireColumn.ANSWER),
                        line.text(QuestionnaireColumn.MEANING),
                        number,
                        satisfied == Satisfied.YES));
    }

    /** Forms and factors in the order of their tables, or where there are none in that of the questions. */
    private void order() {
        boolean stated = tables.containsKey(QuestionnaireTable.FORMS);
        lines(QuestionnaireTable.FORMS)
                .forEach(line -> filled(line, QuestionnaireColumn.FORM)
                        .ifPresent(form -> once(forms, form, line, QuestionnaireColumn.FORM, "survey.form.twice")));
        if (!stated) {
            for (QuestionnaireLine line : lines(QuestionnaireTable.ITEMS)) {
                filled(line, QuestionnaireColumn.FORM).ifPresent(form -> forms.putIfAbsent(form, line));
            }
        }
        lines(QuestionnaireTable.FACTORS).forEach(this::orderFactor);
        lines(QuestionnaireTable.ITEMS).forEach(this::orderItem);
    }

    private void orderFactor(QuestionnaireLine line) {
        knownForm(line)
                .ifPresent(form -> filled(line, QuestionnaireColumn.FACTOR)
                        .ifPresent(factor -> once(
                                factors.computeIfAbsent(form, each -> new LinkedHashMap<>()),
                                factor,
                                line,
                                QuestionnaireColumn.FACTOR,
                                "survey.form.factor")));
    }

    private void orderItem(QuestionnaireLine line) {
        Optional<String> form = knownForm(line);
        Optional<String> factor = filled(line, QuestionnaireColumn.FACTOR);
        if (form.isEmpty() || factor.isEmpty()) {
            return;
        }
        Map<String, QuestionnaireLine> known = factors.computeIfAbsent(form.get(), each -> new LinkedHashMap<>());
        if (!tables.containsKey(QuestionnaireTable.FACTORS)) {
            known.putIfAbsent(factor.get(), line);
        }
        if (known.containsKey(factor.get())) {
            items.computeIfAbsent(form.get(), each -> new LinkedHashMap<>())
                    .computeIfAbsent(factor.get(), each -> new ArrayList<>())
                    .add(line);
        } else {
            faults.refuseUnknown(
                    line.cell(QuestionnaireColumn.FACTOR),
                    Wording.of("questionnaire.factorUnknown", factor.get(), form.get()),
                    List.copyOf(known.keySet()));
        }
    }

    private Optional<String> knownForm(QuestionnaireLine line) {
        Optional<String> form = filled(line, QuestionnaireColumn.FORM);
        if (form.isPresent() && !forms.containsKey(form.get())) {
            faults.refuseUnknown(
                    line.cell(QuestionnaireColumn.FORM),
                    Wording.of("questionnaire.formUnknown", form.get()),
                    List.copyOf(forms.keySet()));
            return Optional.empty();
        }
        return form;
    }

    private void once(
            Map<String, QuestionnaireLine> all,
            String code,
            QuestionnaireLine line,
            QuestionnaireColumn column,
            String twice) {
        if (all.putIfAbsent(code, line) != null) {
            faults.refuse(line.cell(column), Wording.of(twice, code));
        }
    }

    private boolean isOnce(Set<String> all, QuestionnaireLine line, QuestionnaireColumn column, String twice) {
        boolean once = all.add(line.text(column));
        if (!once) {
            faults.refuse(line.cell(column), Wording.of(twice, line.text(column)));
        }
        return once;
    }

    private Optional<String> filled(QuestionnaireLine line, QuestionnaireColumn column) {
        String text = line.text(column);
        if (text.isBlank() && line.has(column) && line.cell(column).fault().isEmpty()) {
            faults.refuse(line.cell(column), Wording.of("table.cellBlank"));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private @Nullable SurveyForm form(String code, QuestionnaireLine line) {
        List<SurveyFactor> read = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        Map<String, QuestionnaireLine> own = factors.getOrDefault(code, Map.of());
        own.forEach((factor, at) -> Optional.ofNullable(factor(/* form= */ code, /* code= */ factor, at, asked))
                .ifPresent(read::add));
        @Nullable BigDecimal weight = weight(line, QuestionnaireTable.FORMS);
        return weight == null || read.size() < own.size()
                ? null
                : faults.value(
                        line.cell(QuestionnaireColumn.FORM),
                        () -> SurveyForm.of(code, line.text(QuestionnaireColumn.RESPONDENTS), weight, read));
    }

    /** The weight of a form or factor; 1 where it has no table of its own, as its line is that of a question. */
    private @Nullable BigDecimal weight(QuestionnaireLine line, QuestionnaireTable table) {
        return tables.containsKey(table) ? line.number(QuestionnaireColumn.WEIGHT, BigDecimal.ONE) : BigDecimal.ONE;
    }

    private @Nullable SurveyFactor factor(String form, String code, QuestionnaireLine line, Set<String> asked) {
        List<SurveyItem> read = new ArrayList<>();
        List<QuestionnaireLine> own = items.getOrDefault(form, Map.of()).getOrDefault(code, List.of());
        own.forEach(item -> Optional.ofNullable(item(item, asked)).ifPresent(read::add));
        @Nullable BigDecimal weight = weight(line, QuestionnaireTable.FACTORS);
        return weight == null || read.size() < own.size()
                ? null
                : faults.value(
                        line.cell(QuestionnaireColumn.FACTOR),
                        () -> new SurveyFactor(code, line.text(QuestionnaireColumn.SUBJECT), weight, read));
    }

    private @Nullable SurveyItem item(QuestionnaireLine line, Set<String> asked) {
        Optional<String> code = filled(line, QuestionnaireColumn.ITEM);
        @Nullable AnswerScale scale = scale(line);
        @Nullable OptionalLong weight = line.whole(QuestionnaireColumn.WEIGHT);
        boolean whole = code.isPresent() && isOnce(asked, line, QuestionnaireColumn.ITEM, "survey.form.item");
        return !whole || scale == null || weight == null
                ? null
                : faults.value(
                        line.cell(QuestionnaireColumn.ITEM),
                        () -> new SurveyItem(code.orElseThrow(), line.text(QuestionnaireColumn.QUESTION), scale, (int)
                                Math.max(-1, Math.min(weight.orElse(1), Integer.MAX_VALUE))));
    }

    private @Nullable AnswerScale scale(QuestionnaireLine line) {
        String name = line.text(QuestionnaireColumn.SCALE);
        if (name.isBlank() && scales.size() == 1) {
            return scales.values().iterator().next();
        }
        if (name.isBlank()) {
            return filled(line, QuestionnaireColumn.SCALE).isEmpty() ? null : scales.get(name);
        }
        if (!scales.containsKey(name)) {
            faults.refuseUnknown(
                    line.cell(QuestionnaireColumn.SCALE),
                    Wording.of("surveyDocument.scaleUnknown", name),
                    List.copyOf(scales.keySet()));
        }
        return scales.get(name);
    }

    private List<FormsIssued> issued() {
        List<FormsIssued> read = new ArrayList<>();
        Set<List<String>> met = new HashSet<>();
        for (QuestionnaireLine line : lines(QuestionnaireTable.ISSUED)) {
            Optional<String> form = knownForm(line);
            Optional<String> number = filled(line, QuestionnaireColumn.ISSUED);
            @Nullable OptionalLong issued = line.whole(QuestionnaireColumn.ISSUED);
            @Nullable OptionalLong population = line.whole(QuestionnaireColumn.POPULATION);
            String unit = line.text(QuestionnaireColumn.UNIT);
            String stratum = line.text(QuestionnaireColumn.STRATUM);
            if (form.isPresent() && !met.add(List.of(form.get(), unit, stratum))) {
                faults.refuse(
                        line.cell(QuestionnaireColumn.ISSUED),
                        Wording.of("survey.issued.twice", form.get() + ", " + unit + ", " + stratum));
            } else if (form.isPresent() && number.isPresent() && issued != null && population != null) {
                Optional.ofNullable(faults.value(
                                line.cell(QuestionnaireColumn.ISSUED),
                                () -> new FormsIssued(unit, form.get(), stratum, issued.orElseThrow(), population)))
                        .ifPresent(read::add);
            }
        }
        return read;
    }
}
