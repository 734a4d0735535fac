package io.github.parindex.io.csv;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.DecimalMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of one column on their way into a matrix. */
final class MatrixColumn {

    private final String code;
    private final Kind kind;
    private final DecimalMark mark;
    private final List<String> texts = new ArrayList<>();
    private double[] numbers = new double[16];
    private int size;
    private int present;
    private boolean numeric = true;

    // What a column may hold.
    enum Kind {
        NUMBERS,
        TEXTS,
        EITHER
    }

    MatrixColumn(String code, Kind kind, DecimalMark mark) {
        this.code = code;
        this.kind = kind;
        this.mark = mark;
    }

    /** Adds a text, blank where missing; false if it should be a number and is none. */
    boolean add(String text) {
        if (kind != Kind.NUMBERS) {
            texts.add(text);
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        double number = kind == Kind.TEXTS || text.isEmpty() ? Double.NaN : DoubleText.parsed(text, mark);
        numbers[size++] = number;
        present += Double.isNaN(number) ? 0 : 1;
        boolean right = text.isEmpty() || !Double.isNaN(number);
        numeric &= right;
        return right || kind != Kind.NUMBERS;
    }

    String code() {
        return code;
    }

    /** Whether all that is present are numbers; a column that may be either needs one. */
    boolean isNumeric() {
        return kind == Kind.NUMBERS || (kind == Kind.EITHER && numeric && present > 0);
    }

    /** Whether it has no cell that is filled. */
    boolean isBlank() {
        return kind == Kind.EITHER && present == 0 && texts.stream().allMatch(String::isEmpty);
    }

    Column column(List<Row> rows) {
        return Column.of(Indicator.of(code), rows, Arrays.copyOf(numbers, size));
    }

    List<String> texts() {
        return texts;
    }
}
