package io.github.parindex.io.xlsx;

import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.shape.SpokenRules;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of a questionnaire's table. */
final class QuestionnaireLine {

    private final Map<QuestionnaireColumn, Cell> cells = new EnumMap<>(QuestionnaireColumn.class);
    private final Map<QuestionnaireColumn, String> texts = new EnumMap<>(QuestionnaireColumn.class);
    private final CellFaults faults;

    private QuestionnaireLine(CellFaults faults) {
        this.faults = faults;
    }

    /** Takes the cells of a row; of those that go on, a blank one is as above unless a wider one before it is filled. */
    static QuestionnaireLine of(
            SheetRow row,
            Map<QuestionnaireColumn, Integer> places,
            List<QuestionnaireColumn> goingOn,
            @Nullable QuestionnaireLine above,
            CellFaults faults) {
        QuestionnaireLine line = new QuestionnaireLine(faults);
        places.forEach((column, index) -> line.cells.put(column, row.cell(index)));
        for (QuestionnaireColumn column : goingOn) {
            Cell cell = line.cell(column);
            if (above == null || !cell.text().isBlank() || cell.fault().isPresent()) {
                break;
            }
            line.cells.put(column, above.cell(column));
        }
        row.contents()
                .filter(cell -> !places.containsValue(cell.column() - 1))
                .forEach(cell -> faults.refuse(cell, Wording.of("xlsx.cellStandsUnderNo")));
        return line;
    }

    boolean has(QuestionnaireColumn column) {
        return cells.containsKey(column);
    }

    Cell cell(QuestionnaireColumn column) {
        return cells.getOrDefault(column, Cell.of("", 0, 0));
    }

    /** What a cell says; empty if it is blank or at fault. */
    String text(QuestionnaireColumn column) {
        return texts.computeIfAbsent(column, each -> faults.text(cell(each)));
    }

    /** A number, the given one where the cell is blank, or null if it is none. */
    @Nullable
    BigDecimal number(QuestionnaireColumn column, BigDecimal usual) {
        return number(cell(column), usual, faults);
    }

    static @Nullable BigDecimal number(Cell cell, BigDecimal usual, CellFaults faults) {
        String text = faults.text(cell);
        DecimalMark mark = cell.isNumber() ? DecimalMark.POINT : DecimalMark.EITHER;
        return text.isBlank() ? usual : faults.value(cell, () -> SpokenRules.number(text, mark));
    }

    /** A whole number, empty where the cell is blank, or null if it is none. */
    @Nullable
    OptionalLong whole(QuestionnaireColumn column) {
        return whole(cell(column), faults);
    }

    static @Nullable OptionalLong whole(Cell cell, CellFaults faults) {
        @Nullable BigDecimal number = number(cell, BigDecimal.ONE, faults);
        if (cell.text().isBlank()) {
            return OptionalLong.empty();
        }
        return number == null ? null : faults.value(cell, () -> OptionalLong.of(whole(number)));
    }

    private static long whole(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            throw CellRefused.of(Wording.of("questionnaire.whole", number));
        }
    }

    /** A word, the usual one where the cell is blank, or null if it is none of those there are. */
    <E extends Enum<E>> @Nullable E word(QuestionnaireColumn column, SetTexts.Choice<E> choice, E usual) {
        String text = text(column);
        return text.isBlank() ? usual : faults.value(cell(column), () -> choice.read(text));
    }
}
