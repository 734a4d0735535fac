package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows × columns of cells in six steps of one colour, with a sign where there is nothing to colour. */
final class Mosaic {

    /** What a cell is that does not apply. */
    static final int SLASH = -1;

    /** What a cell is of which there are no data. */
    static final int DASH = -2;

    /** The steps of colour, the palest first. */
    static final List<String> FILLS = List.of("#edf2f9", "#c3d6ec", "#8fb3da", "#5a8ac0", "#2c5f9a", "#0f3263");

    private static final int CELL = 18;
    private static final int LEFT = 210;
    private static final int LEGEND = 34;
    private static final int STEP = 76;
    private static final int SIGN = 114;
    private static final int LETTER = 7;
    private static final int CODE = 14;
    private static final String PLATE = "#ffffff";
    private static final int NAME = 30;
    private static final int FULL = 1210;
    private static final int LEAST = 700;
    private static final int WIDEST = 34;
    private static final int GAP = 6;
    private static final int GROUP_LINE = 16;
    private static final int GROUP_LETTER = 6;
    private static final int SHORTEST = 4;

    private final Labels labels;
    private final IntPredicate beginsBlock;
    private final IntBinaryOperator steps;

    /**
     * What is written around the cells.
     *
     * @param rows a name for each row
     * @param columns a code for each column
     * @param groups what stands over each column, the same text over several; empty for nothing
     * @param legend what each step means
     */
    record Labels(List<String> rows, List<String> columns, List<String> groups, List<String> legend) {}

    /** Steps by row and column; a gap stands before every row that begins a block. */
    Mosaic(Labels labels, IntPredicate beginsBlock, IntBinaryOperator steps) {
        this.labels = labels;
        this.beginsBlock = beginsBlock;
        this.steps = steps;
    }

    void draw(Markup out, String id, String title, String description) {
        int width = Math.max(LEAST, x(labels.columns().size()) + 4);
        int height = y(labels.rows().size()) + 4;
        Drawing drawing = Drawing.on(out).open(id, width, height, title, description);
        legend(drawing, out.locale());
        columns(drawing);
        rows(drawing);
        drawing.close();
    }

    /** Below the legend and the codes, which stand upright. */
    private int top() {
        int longest = labels.columns().stream().mapToInt(String::length).max().orElse(0);
        return LEGEND + LETTER * Math.min(longest, CODE) + (labels.groups().isEmpty() ? 0 : GROUP_LINE);
    }

    /** A gap before every group, so that the columns of one stand together. */
    private int x(int column) {
        return LEFT + column * wide() + gaps(column, labels.columns().size(), this::beginsGroup);
    }

    private int y(int row) {
        return top() + row * CELL + gaps(row, labels.rows().size(), beginsBlock);
    }

    private static int gaps(int upTo, int size, IntPredicate begins) {
        return GAP
                * (int) IntStream.range(1, Math.min(upTo + 1, size))
                        .filter(begins)
                        .count();
    }

    /** How wide a cell is, so that the map fills the page. */
    private int wide() {
        int groups = (int) labels.groups().stream().distinct().count();
        int columns = Math.max(1, labels.columns().size());
        return Math.max(CELL, Math.min(WIDEST, (FULL - LEFT - groups * GAP) / columns));
    }

    private boolean beginsGroup(int column) {
        return !labels.groups().isEmpty()
                && !labels.groups().get(column).equals(labels.groups().get(column - 1));
    }

    private void legend(Drawing drawing, Locale locale) {
        for (int i = 0; i < FILLS.size(); i++) {
            int x = i * STEP;
            drawing.bar(x, 2, 14, 14, FILLS.get(i), "heat h" + i);
            drawing.muted(x + 18, 13, labels.legend().get(i));
        }
        int x = FILLS.size() * STEP;
        if (has(SLASH)) {
            sign(
                    drawing,
                    x,
                    slash(x, 2, 14),
                    Wording.of("heatMap.notApplicable").in(locale));
            x += SIGN;
        }
        if (has(DASH)) {
            sign(drawing, x, dash(x, 2, 14), Wording.of("heatMap.noData").in(locale));
        }
    }

    private boolean has(int sign) {
        return IntStream.range(0, labels.rows().size())
                .anyMatch(row -> IntStream.range(0, labels.columns().size())
                        .anyMatch(column -> steps.applyAsInt(row, column) == sign));
    }

    private static void sign(Drawing drawing, int x, String drawn, String meaning) {
        drawing.bar(x, 2, 14, 14, PLATE, "plate").path(drawn, "none", Drawing.MUTED, "cross");
        drawing.muted(x + 18, 13, meaning);
    }

    private void columns(Drawing drawing) {
        groupNames(drawing);
        for (int i = 0; i < labels.columns().size(); i++) {
            double x = x(i) + wide() / 2.0 + 4;
            String turned = "rotate(-90 " + Drawing.number(x) + " " + (top() - 6) + ")";
            drawing.muted(x, top() - 6, Drawing.shortened(labels.columns().get(i), CODE), "transform", turned);
        }
    }

    /** The name of each group over its columns, shortened to their width. */
    private void groupNames(Drawing drawing) {
        for (int first = 0; first < labels.groups().size(); ) {
            int end = first + 1;
            while (end < labels.groups().size() && !beginsGroup(end)) {
                end++;
            }
            int letters = Math.max(SHORTEST, ((end - first) * wide()) / GROUP_LETTER);
            drawing.muted(
                    x(first), LEGEND + 2, Drawing.shortened(labels.groups().get(first), letters));
            first = end;
        }
    }

    private void rows(Drawing drawing) {
        int rows = labels.rows().size();
        int columns = labels.columns().size();
        List<StringBuilder> cells = new ArrayList<>();
        FILLS.forEach(fill -> cells.add(new StringBuilder()));
        StringBuilder signs = new StringBuilder();
        drawing.bar(LEFT - 2, top() - 2, x(columns) - LEFT + 2, y(rows) - top() + 2, PLATE, "plate");
        for (int row = 0; row < rows; row++) {
            int y = y(row);
            drawing.text(0, y + 13, Drawing.shortened(labels.rows().get(row), NAME), "font-size", "12");
            for (int column = 0; column < columns; column++) {
                int x = x(column);
                int step = steps.applyAsInt(row, column);
                if (step < 0) {
                    signs.append(step == DASH ? dash(x, y, 16) : slash(x, y, 16));
                } else {
                    cells.get(step).append("M" + x + " " + y + "h" + (wide() - 2) + "v16h-" + (wide() - 2) + "z");
                }
            }
        }
        for (int i = 0; i < FILLS.size(); i++) {
            drawing.path(cells.get(i).toString(), FILLS.get(i), "none", "heat h" + i);
        }
        drawing.path(signs.toString(), "none", Drawing.MUTED, "cross");
    }

    private static String slash(int x, int y, int size) {
        return "M" + (x + 4) + " " + (y + size - 4) + "l" + (size - 8) + " -" + (size - 8);
    }

    private static String dash(int x, int y, int size) {
        return "M" + (x + 4) + " " + (y + size / 2) + "h" + (size - 8);
    }
}
