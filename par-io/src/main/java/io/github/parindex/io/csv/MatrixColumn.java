package io.github.parindex.io.csv;

import io.github.parindex.core.index.InputColumns.Meaning;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.DecimalMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one column on their way into a matrix. */
final class MatrixColumn {

    /** Of one column, so that a large table of texts is not kept whole. */
    private static final int SHOWN = 20;

    private final List<String> codes;
    private final Kind kind;
    private final List<Series> series;
    private final List<String> texts = new ArrayList<>();
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

    /**
     * An empty column.
     *
     * @param codes of what is read from it
     * @param kind what it may hold
     * @param mark of its numbers
     * @param meanings of texts, by code
     */
    MatrixColumn(List<String> codes, Kind kind, DecimalMark mark, Function<String, Map<String, Meaning>> meanings) {
        this.codes = codes;
        this.kind = kind;
        this.series =
                codes.stream()
                        .collect(Collectors.groupingBy(meanings, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(same -> new Series(same.getValue(), same.getKey(), mark))
                        .toList();
    }

    /** The numbers of codes for which texts mean the same. */
    private static final class Series {

        private final List<String> codes;
        private final Map<String, Meaning> meanings;
        private final DecimalMark mark;
        private double[] numbers = new double[16];
        private double[] scores = {};

        Series(List<String> codes, Map<String, Meaning> meanings, DecimalMark mark) {
            this.codes = codes;
            this.meanings = meanings;
            this.mark = mark;
        }

        /** Takes the text of a row; false if it has no meaning. */
        boolean take(int row, String text) {
            if (row == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * row);
            }
            @Nullable Meaning meaning = text.isEmpty() ? null : meanings.get(text);
            numbers[row] = Double.NaN;
            if (meaning == null) {
                numbers[row] = text.isEmpty() ? Double.NaN : DoubleText.parsed(text, mark);
                return text.isEmpty() || !Double.isNaN(numbers[row]);
            }
            switch (meaning.kind()) {
                case VALUE -> numbers[row] = meaning.number();
                case SCORE -> score(row, meaning.number());
                case LEFT_OUT -> numbers[row] = Double.NaN;
            }
            return true;
        }

        private void score(int row, double score) {
            int before = scores.length;
            if (row >= before) {
                scores = Arrays.copyOf(scores, Math.max(16, 2 * row));
                Arrays.fill(scores, before, scores.length, Double.NaN);
            }
            scores[row] = score;
        }

        boolean isPresent(int row) {
            return !Double.isNaN(numbers[row]) || (row < scores.length && !Double.isNaN(scores[row]));
        }

        Stream<Column> columns(List<Row> rows) {
            double[] values = Arrays.copyOf(numbers, rows.size());
            return codes.stream().map(code -> Column.of(Indicator.of(code), rows, values));
        }

        Stream<Column> given(List<Row> rows) {
            if (scores.length == 0) {
                return Stream.empty();
            }
            double[] values = Arrays.copyOf(scores, rows.size());
            Arrays.fill(values, Math.min(scores.length, values.length), values.length, Double.NaN);
            return codes.stream().map(code -> Column.of(Indicator.of(code), rows, values));
        }
    }

    /** Adds a text, blank where missing; false if it should be a number and is none. */
    boolean add(String text, CsvRow row) {
        if (kind != Kind.NUMBERS) {
            texts.add(text);
        }
        boolean right = true;
        for (Series each : series) {
            right &= each.take(size, kind == Kind.TEXTS ? "" : text);
        }
        right &= kind != Kind.TEXTS || text.isEmpty();
        if (DoubleText.isCut(text, series.get(0).numbers[size]) && cut.size() < SHOWN) {
            cut.add(row);
        }
        present += series.get(0).isPresent(size) ? 1 : 0;
        size++;
        numeric &= right;
        if (!right && kind == Kind.EITHER) {
            misread(text, row);
        }
        return right || kind != Kind.NUMBERS;
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

    /** Whether a column that may be either holds texts, but numbers too. */
    boolean isMixed() {
        return kind == Kind.EITHER && !numeric && present + meant > 0;
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
        return series.stream().flatMap(each -> each.columns(rows));
    }

    /** The scores that texts stand for, of codes that have any. */
    Stream<Column> given(List<Row> rows) {
        return series.stream().flatMap(each -> each.given(rows));
    }

    List<String> texts() {
        return texts;
    }
}
