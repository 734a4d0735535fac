package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.Problem;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.words.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose the rows of a table are: the columns that say so, and the label of each row. */
final class RowLabels {

    private static final int NONE = -1;

    private final CsvTable table;
    private final MatrixLayout layout;
    private final Map<String, Integer> seen = new HashMap<>();
    private final int name;
    private final int period;
    private final int block;
    private final int unit;

    private RowLabels(CsvTable table, MatrixLayout layout) {
        this.table = table;
        this.layout = layout;
        this.name = found(layout.inputs().name());
        this.period = found(layout.inputs().period());
        this.block = found(layout.inputs().block());
        this.unit = layout.inputs().unit().isPresent() ? found(layout.inputs().unit()) : firstColumn();
    }

    static RowLabels of(CsvTable table, MatrixLayout layout) {
        return new RowLabels(table, layout);
    }

    private int found(Optional<String> heading) {
        int position =
                heading.map(each -> table.position(Columns.composed(each))).orElse(NONE);
        if (heading.isPresent() && position < 0) {
            table.missing(heading.get(), table.headings());
        }
        return position;
    }

    private int firstColumn() {
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            if (!layout.labels().contains(heading)) {
                return layout.numbers().containsKey(heading) ? noUnits(i) : i;
            }
        }
        return NONE;
    }

    private int noUnits(int column) {
        table.add(table.headingProblem(column, Wording.of("matrix.noColumnHasCodes"))
                .withAdvice(Wording.of("matrix.maybeNameUnderInputs")));
        return NONE;
    }

    /** Whether rows can be told apart at all. */
    boolean areThere() {
        return unit != NONE;
    }

    boolean has(int column) {
        return column == unit || column == name || column == period || column == block;
    }

    Row of(CsvRow row) {
        String code = table.filled(row, unit).orElse("-");
        String when = period == NONE ? "" : table.text(row, period);
        String title = name == NONE ? "" : table.text(row, name);
        String own = isOfItsUnit() ? code + " (" + row.line() + ")" : code;
        @Nullable Integer before = seen.putIfAbsent(own + "\n" + when, row.line());
        if (before != null && !row.cell(unit).text().isBlank()) {
            table.add(twice(row, code, when, before));
        }
        Unit labelled = Unit.of(own, title.isEmpty() ? own : title);
        return new Row(block == NONE ? labelled : labelled.in(table.text(row, block)), when);
    }

    /** Whether the same column names the unit that rows are averaged to, so that a code stands in several rows. */
    private boolean isOfItsUnit() {
        return layout.filled()
                .filter(heading ->
                        Columns.composed(heading).equals(table.headings().get(unit)))
                .isPresent();
    }

    private Problem twice(CsvRow row, String code, String when, int before) {
        Problem problem = table.problem(
                row,
                unit,
                Wording.of(
                        "matrix.unitOccursTwiceFirst",
                        Problem.shortened(when.isEmpty() ? code : code + " " + when),
                        before));
        return period != NONE
                ? problem
                : problem.withAdvice(
                        Wording.of(layout.isTyped() ? "matrix.maybeNamePeriod" : "matrix.maybeNameColumnYears"));
    }
}
