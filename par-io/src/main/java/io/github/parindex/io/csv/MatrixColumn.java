package io.github.parindex.io.csv;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.DecimalMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one column on their way into a matrix. */
final class MatrixColumn {

    /** Of one column, so that a large table of texts is not kept whole. */
    private static final int SHOWN = 20;

    private final List<String> codes;
    private final Kind kind;
    private final DecimalMark mark;
    private final Map<String, Double> values;
    private final List<String> texts = new ArrayList<>();
    private double[] numbers = new double[16];
    private int size;
    private int present;
    private boolean numeric = true;
    private int meant;
    private int others;
    private final List<CsvRow> misread = new ArrayList<>();
    private final List<CsvRow> cut = new ArrayList<>();

    // What a column may hold.
    enum Kind {
        NUMBERS,
        TEXTS,
        EITHER
    }

    MatrixColumn(List<String> codes, Kind kind, DecimalMark mark, Map<String, Double> values) {
        this.codes = codes;
        this.kind = kind;
        this.mark = mark;
        this.values = values;
    }

    /** Adds a text, blank where missing; false if it should be a number and is none. */
    boolean add(String text, CsvRow row) {
        if (kind != Kind.NUMBERS) {
            texts.add(text);
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        double number = kind == Kind.TEXTS || text.isEmpty() ? Double.NaN : number(text);
        numbers[size++] = number;
        present += Double.isNaN(number) ? 0 : 1;
        if (DoubleText.isCut(text, number) && cut.size() < SHOWN) {
            cut.add(row);
        }
        boolean right = text.isEmpty() || !Double.isNaN(number);
        numeric &= right;
        if (!right && kind == Kind.EITHER) {
            misread(text, row);
        }
        return right || kind != Kind.NUMBERS;
    }

    private double number(String text) {
        @Nullable Double value = values.get(text);
        return value == null ? DoubleText.parsed(text, mark) : value;
    }

    private void misread(String text, CsvRow row) {
        if (DoubleText.isMeant(text)) {
            meant++;
        } else {
            others++;
        }
        if (misread.size() < SHOWN) {
            misread.add(row);
        }
    }

    /** Where a column that may be either, of which most cells are numbers or meant to be, holds something else. */
    List<CsvRow> doubts() {
        return present + meant > others ? misread : List.of();
    }

    /** Where whole numbers have more digits than are kept of them. */
    List<CsvRow> cut() {
        return isNumeric() ? cut : List.of();
    }

    /** What is read from it: usually one, several where indicators share a column. */
    List<String> codes() {
        return codes;
    }

    /** Whether all that is present are numbers; a column that may be either needs one. */
    boolean isNumeric() {
        return kind == Kind.NUMBERS || (kind == Kind.EITHER && numeric && present > 0);
    }

    /** Whether it has no cell that is filled. */
    boolean isBlank() {
        return kind == Kind.EITHER && present == 0 && texts.stream().allMatch(String::isEmpty);
    }

    Stream<Column> columns(List<Row> rows) {
        double[] values = Arrays.copyOf(numbers, size);
        return codes.stream().map(code -> Column.of(Indicator.of(code), rows, values));
    }

    List<String> texts() {
        return texts;
    }
}
