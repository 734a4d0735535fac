package io.github.parindex.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as it is printed at a prompt: labels at the left, numbers at the right, one below the other by their points.
 *
 * <p>The numbers of a column have as many places as give the largest of them six digits, without zeros at the end of all of
 * them; whole numbers keep all digits. What is missing is a hyphen. A table that is wider than {@value #WIDTH} characters is
 * continued below, with the labels again. Nothing is computed from what is printed.
 */
public final class PrintedTable {

    private static final int WIDTH = 100;
    private static final int DIGITS = 6;
    private static final int LONGEST = 32;
    private static final String MISSING = "-";
    private static final String GAP = "  ";

    /**
     * A text that stands at the right, as numbers do.
     *
     * @param text any
     */
    public record Right(String text) {

        /** Refuses null. */
        public Right {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private final List<String> headings;
    private final List<String> labels = new ArrayList<>();
    private final List<List<Object>> columns = new ArrayList<>();

    private PrintedTable(List<String> headings) {
        this.headings = headings;
        headings.stream().skip(1).forEach(heading -> columns.add(new ArrayList<>()));
    }

    /**
     * A table without rows.
     *
     * @param headings of the labels, then of each column
     * @return to be filled
     */
    public static PrintedTable of(List<String> headings) {
        Objects.requireNonNull(headings, "headings");
        return new PrintedTable(List.copyOf(headings));
    }

    /**
     * A table without rows.
     *
     * @param headings of the labels, then of each column
     * @return to be filled
     */
    public static PrintedTable of(String... headings) {
        Objects.requireNonNull(headings, "headings");
        return of(List.of(headings));
    }

    /**
     * Adds a row.
     *
     * @param label at the left
     * @param cells one for each column: doubles, NaN where missing; {@link OptionalDouble}s; anything else as its text
     * @return this table
     */
    public PrintedTable row(String label, List<?> cells) {
        Objects.requireNonNull(cells, "cells");
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("A row of (" + columns.size() + ") cells has (" + cells.size() + ").");
        }
        labels.add(Objects.requireNonNull(label, "label"));
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).add(Objects.requireNonNull(cells.get(i), "cell"));
        }
        return this;
    }

    /**
     * Adds a row.
     *
     * @param label at the left
     * @param cells one for each column: doubles, NaN where missing; {@link OptionalDouble}s; anything else as its text
     * @return this table
     */
    public PrintedTable row(String label, Object... cells) {
        Objects.requireNonNull(cells, "cells");
        return row(label, List.of(cells));
    }

    /**
     * A number alone, to six digits.
     *
     * @param number any double
     * @return a hyphen for NaN
     */
    public static String number(double number) {
        return shown(number, places(List.of(number)));
    }

    private static boolean isNumber(Object cell) {
        return cell instanceof Double || cell instanceof OptionalDouble;
    }

    private static double numberOf(Object cell) {
        return cell instanceof OptionalDouble optional ? optional.orElse(Double.NaN) : (Double) cell;
    }

    /** Decimal places that all numbers of a column share; none where no number is there. */
    private static OptionalInt places(List<?> cells) {
        double[] finite = cells.stream()
                .filter(PrintedTable::isNumber)
                .mapToDouble(PrintedTable::numberOf)
                .filter(Double::isFinite)
                .toArray();
        if (finite.length == 0) {
            return OptionalInt.empty();
        }
        double largest = 0;
        for (double value : finite) {
            largest = Math.max(largest, Math.abs(value));
        }
        BigDecimal first = new BigDecimal(largest, new MathContext(DIGITS));
        int most = largest == 0 ? 0 : Math.max(0, DIGITS - (first.precision() - first.scale()));
        int needed = 0;
        for (double value : finite) {
            needed = Math.max(
                    needed,
                    new BigDecimal(value)
                            .setScale(most, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .scale());
        }
        return OptionalInt.of(needed);
    }

    private static String shown(double number, OptionalInt places) {
        if (Double.isNaN(number)) {
            return MISSING;
        }
        if (Double.isInfinite(number)) {
            return Double.toString(number);
        }
        BigDecimal rounded = new BigDecimal(number).setScale(places.orElse(0), RoundingMode.HALF_EVEN);
        boolean lost = rounded.signum() == 0 && number != 0;
        return lost
                ? new BigDecimal(number, new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toString()
                : rounded.toPlainString();
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** The cells of a column below its heading, all of one width. */
    private List<String> printed(int column) {
        OptionalInt places = places(columns.get(column));
        List<String> cells = new ArrayList<>();
        cells.add(fitting(headings.get(column + 1)));
        boolean numbers = columns.get(column).stream().anyMatch(cell -> isNumber(cell) || cell instanceof Right);
        columns.get(column)
                .forEach(cell -> cells.add(isNumber(cell) ? shown(numberOf(cell), places) : fitting(cell.toString())));
        return padded(cells, numbers);
    }

    private static List<String> padded(List<String> cells, boolean right) {
        int width = Collections.max(cells.stream().map(String::length).toList());
        return cells.stream()
                .map(cell ->
                        right ? " ".repeat(width - cell.length()) + cell : cell + " ".repeat(width - cell.length()))
                .toList();
    }

    @Override
    public String toString() {
        List<String> left = new ArrayList<>();
        left.add(fitting(headings.get(0)));
        labels.forEach(label -> left.add(fitting(label)));
        List<String> shownLabels = padded(left, false);
        List<List<String>> all =
                IntStream.range(0, columns.size()).mapToObj(this::printed).toList();
        List<String> blocks = new ArrayList<>();
        int from = 0;
        do {
            int to = from;
            int width = shownLabels.get(0).length();
            while (to < all.size() && (to == from || width + GAP.length() + width(all, to) <= WIDTH)) {
                width += GAP.length() + width(all, to++);
            }
            blocks.add(block(shownLabels, all.subList(from, to)));
            from = to;
        } while (from < all.size());
        return String.join("\n\n", blocks);
    }

    private static int width(List<List<String>> columns, int column) {
        return columns.get(column).get(0).length();
    }

    private static String block(List<String> left, List<List<String>> cells) {
        return IntStream.range(0, left.size())
                .mapToObj(line -> cells.stream()
                        .map(column -> GAP + column.get(line))
                        .collect(Collectors.joining("", left.get(line), ""))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
