package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Wording;
import io.github.parindex.io.table.Columns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one table into a matrix. */
final class MatrixReader {

    private static final int NONE = -1;

    /** Texts that are kept once however often they occur, such as the names of groups. */
    private static final int SHARED = 1 << 16;

    private static final Wording MISSING = new Wording(
            "Có lẽ khai báo ({0}) ở inputs.missing, hoặc để ô trống.",
            "Maybe list ({0}) under inputs.missing, or leave the cell blank.");

    private final CsvTable table;
    private final MatrixLayout layout;
    private final DecimalMark mark;
    private final Set<String> missing;
    private final Map<Integer, MatrixColumn> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();
    private int unit = NONE;
    private int name = NONE;
    private int period = NONE;
    private int block = NONE;
    private int filled = NONE;

    private MatrixReader(CsvTable table, MatrixLayout layout, DecimalMark mark) {
        this.table = table;
        this.layout = layout;
        this.mark = mark;
        this.missing = layout.missing();
    }

    static @Nullable IndicatorMatrix read(CsvTable table, MatrixLayout layout, DecimalMark mark) throws IOException {
        MatrixReader reader = new MatrixReader(table, layout, mark);
        reader.locate();
        if (reader.unit == NONE) {
            return null;
        }
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            reader.add(row.get());
        }
        return reader.matrix();
    }

    private void locate() {
        name = layout.inputs().name().map(this::found).orElse(NONE);
        period = layout.inputs().period().map(this::found).orElse(NONE);
        block = layout.inputs().block().map(this::found).orElse(NONE);
        unit = layout.inputs().unit().map(this::found).orElseGet(this::firstColumn);
        Map<String, String> numbers = layout.numbers();
        Map<String, String> texts = layout.texts();
        for (int i = 0; i < table.headings().size(); i++) {
            if (!isLabel(i)) {
                addColumn(i, numbers, texts);
            }
        }
        filled = layout.filled().map(this::position).orElse(NONE);
        List<String> free = columns.keySet().stream()
                .map(table.headings()::get)
                .filter(heading -> !numbers.containsKey(heading))
                .toList();
        numbers.forEach((heading, code) -> requireColumn(heading, code, free));
        texts.forEach((heading, code) -> requireColumn(heading, code, free));
    }

    private int position(String heading) {
        return table.headings().indexOf(Columns.composed(heading));
    }

    private int found(String heading) {
        int position = position(heading);
        if (position < 0) {
            table.missing(heading, table.headings());
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
        table.add(table.headingProblem(
                        column,
                        new Wording(
                                "Không có cột mã đơn vị: cột đầu tiên là một chỉ tiêu.",
                                "No column has the codes of units: the first one is an indicator."))
                .withAdvice(new Wording(
                        "Có lẽ nêu cột đó ở inputs.unit, hoặc đặt nó lên đầu.",
                        "Maybe name it under inputs.unit, or put it first.")));
        return NONE;
    }

    private boolean isLabel(int column) {
        return column == unit || column == name || column == period || column == block;
    }

    private void addColumn(int position, Map<String, String> numbers, Map<String, String> texts) {
        String heading = table.headings().get(position);
        MatrixColumn.Kind kind = numbers.containsKey(heading)
                ? MatrixColumn.Kind.NUMBERS
                : texts.containsKey(heading) ? MatrixColumn.Kind.TEXTS : MatrixColumn.Kind.EITHER;
        String code = numbers.getOrDefault(heading, texts.getOrDefault(heading, heading));
        columns.put(position, new MatrixColumn(code, kind, mark));
    }

    private void requireColumn(String heading, String code, List<String> free) {
        int position = table.headings().indexOf(heading);
        if (position < 0 || isLabel(position)) {
            table.missing(code, free);
        }
    }

    private void add(CsvRow row) {
        columns.forEach((position, column) -> {
            String text = position == filled ? table.filled(row, position).orElse("") : table.text(row, position);
            if (!column.add(missing.contains(text) ? "" : shared(text))) {
                refuse(row, position, text);
            }
        });
        rows.add(label(row));
    }

    private String shared(String text) {
        return shared.size() < SHARED ? shared.computeIfAbsent(text, each -> each) : shared.getOrDefault(text, text);
    }

    private void refuse(CsvRow row, int position, String text) {
        DoubleText.Refusal refusal = DoubleText.refusal(text, mark, MISSING);
        table.add(table.problem(row, position, refusal.message()).withAdvice(refusal.advice()));
    }

    private Row label(CsvRow row) {
        String code = table.filled(row, unit).orElse("-");
        String title = name == NONE ? "" : table.text(row, name);
        String when = period == NONE ? "" : table.text(row, period);
        @Nullable Integer before = seen.putIfAbsent(code + "\n" + when, row.line());
        if (before != null && !row.cell(unit).text().isBlank()) {
            table.add(twice(row, code, when, before));
        }
        Unit labelled = Unit.of(code, title.isEmpty() ? code : title);
        return new Row(block == NONE ? labelled : labelled.in(table.text(row, block)), when);
    }

    private Problem twice(CsvRow row, String code, String when, int before) {
        Problem problem = table.problem(
                row,
                unit,
                new Wording(
                                "Đơn vị ({0}) xuất hiện hai lần, lần đầu ở dòng {1}.",
                                "The unit ({0}) occurs twice, first in line {1}.")
                        .filledWith(Problem.shortened(when.isEmpty() ? code : code + " " + when), before));
        return period != NONE
                ? problem
                : problem.withAdvice(new Wording(
                        "Có lẽ nêu cột năm ở inputs.period.", "Maybe name the column of years under inputs.period."));
    }

    private @Nullable IndicatorMatrix matrix() {
        if (rows.isEmpty() && table.isClean()) {
            table.refuse(new Wording("Bảng không có đơn vị nào.", "The table has no units."));
        }
        checkHeadings();
        return table.isClean() ? whole() : null;
    }

    private @Nullable IndicatorMatrix whole() {
        List<Column> numeric = columns.values().stream()
                .filter(MatrixColumn::isNumeric)
                .map(column -> column.column(rows))
                .toList();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        columns.values().stream()
                .filter(column -> !column.isNumeric() && !column.isBlank())
                .forEach(column -> groups.put(column.code(), column.texts()));
        Optional<Framework> framework = layout.framework().or(() -> flat(numeric));
        return framework.isPresent() ? IndicatorMatrix.of(numeric, groups, framework.get()) : null;
    }

    private void checkHeadings() {
        columns.forEach((position, column) -> {
            if (column.code().isEmpty() && !column.isBlank()) {
                table.refuse(position, new Wording("Cột không có tiêu đề.", "The column has no heading."));
            }
        });
    }

    /** One node above all columns of numbers that nothing else is known about. */
    private Optional<Framework> flat(List<Column> numeric) {
        List<Column> free = numeric.stream()
                .filter(column -> !layout.beside().contains(column.code()))
                .toList();
        if (free.isEmpty()) {
            table.refuse(new Wording("Không có cột số nào.", "No column holds numbers."));
            return Optional.empty();
        }
        return Optional.of(
                Framework.flat(top(free), free.stream().map(Column::indicator).toList()));
    }

    /** A code for the node that no indicator has. */
    private static String top(List<Column> columns) {
        String code = "index";
        List<String> taken = columns.stream().map(Column::code).toList();
        while (taken.contains(code)) {
            code += "_";
        }
        return code;
    }
}
