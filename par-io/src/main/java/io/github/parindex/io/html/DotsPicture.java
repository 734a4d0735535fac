package io.github.parindex.io.html;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All units on one line by their score, some of them with their name.
 *
 * @param column of the scores
 * @param named positions of the rows that are marked, none of them missing
 */
record DotsPicture(Column column, List<Integer> named) implements Picture {

    private static final int WIDTH = 900;
    private static final int LEFT = 30;
    private static final int RIGHT = 870;
    private static final int HEAD = 50;
    private static final int ROW = 18;
    private static final int TICK = 22;
    private static final int FOOT = 60;
    private static final int TICKS = 8;
    private static final int LONGEST = 28;
    private static final double LETTER = 7.5;

    // A name on its row above the line, counted from the line up.
    private record Label(int position, String name, int row) {}

    @Override
    public Wording title() {
        return Wording.of("indexChart.dots", Wording.literal(column.indicator().title()));
    }

    @Override
    public Wording about() {
        return Wording.of("indexChart.dotsAbout", column.present());
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height(Locale locale) {
        return line() + FOOT;
    }

    /** Where the line is, below as many rows of names as keep them apart. */
    private int line() {
        int rows = labels().stream().mapToInt(label -> label.row() + 1).max().orElse(0);
        return HEAD + rows * ROW + TICK;
    }

    private Plane plane() {
        double least = column.present() > 0 ? column.min() : 0;
        double most = column.present() > 0 ? column.max() : 1;
        double beside = most > least ? (most - least) / 40 : Math.max(1, Math.abs(most) / 10);
        return new Plane(LEFT, RIGHT, 0, 1, least - beside, most + beside, 0, 1);
    }

    /** From left to right, each on the lowest row that is free. */
    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        Plane plane = plane();
        List<Integer> ordered =
                named.stream().sorted(Comparator.comparingDouble(column::at)).toList();
        for (int position : ordered) {
            String name = Drawing.shortened(name(position), LONGEST);
            double half = LETTER * name.length() / 2;
            double middle = middle(plane.x(column.at(position)), half);
            int row = 0;
            while (row < ends.size() && ends.get(row) > middle - half) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, middle + half + LETTER);
            labels.add(new Label(position, name, row));
        }
        return labels;
    }

    private static double middle(double x, double half) {
        return Math.max(half, Math.min(WIDTH - half, x));
    }

    private String name(int position) {
        var row = column.rows().get(position);
        String name = row.unit().name();
        return row.period().isEmpty() ? name : name + " " + row.period();
    }

    @Override
    public void draw(Drawing drawing, Markup out) {
        drawing.muted(0, 32, out.words(about()));
        if (column.present() == 0) {
            return;
        }
        Plane plane = plane();
        int line = line();
        axis(drawing, out.locale(), plane, line);
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                drawing.bar(plane.x(column.at(row)) - 0.5, line - TICK / 2.0, 1, TICK, Drawing.MUTED, "unit");
            }
        }
        for (Label label : labels()) {
            double x = plane.x(column.at(label.position()));
            int y = line - TICK - label.row() * ROW;
            drawing.bar(x - 0.5, y + 2, 1, line - y - 2.0, "#dfe5ec", "track")
                    .path(Plane.dot(x, line, 5), IndexBars.FILLS.get(0), "none", "own");
            double half = LETTER * label.name().length() / 2;
            drawing.text(middle(x, half), y - 2, label.name(), "text-anchor", "middle");
        }
        median(drawing, out, plane, line);
    }

    private static void axis(Drawing drawing, Locale locale, Plane plane, int line) {
        drawing.bar(LEFT, line, RIGHT - LEFT, 1, "#dfe5ec", "track");
        double step = IndexBars.step((plane.toX() - plane.fromX()) / TICKS);
        for (double tick = Math.ceil(plane.fromX() / step) * step; tick <= plane.toX(); tick += step) {
            drawing.muted(plane.x(tick), line + TICK + 8, Picture.tick(tick, step, locale), "text-anchor", "middle");
        }
    }

    private void median(Drawing drawing, Markup out, Plane plane, int line) {
        double median = Quantile.TYPE_7.of(column.presentValues(), 0.5);
        String text =
                out.words(Wording.of("indexChart.medianIs", Wording.literal(Picture.number(median, out.locale()))));
        double half = LETTER * text.length() / 2;
        drawing.path("M" + Plane.at(plane.x(median), line - TICK / 2.0) + "v" + TICK, "none", "#b3541e", "lost-line");
        drawing.muted(middle(plane.x(median), half), line + TICK + 26, text, "text-anchor", "middle");
    }
}
