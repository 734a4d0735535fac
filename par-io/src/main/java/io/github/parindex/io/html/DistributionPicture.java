package io.github.parindex.io.html;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How columns are distributed, with their boxes and outliers.
 *
 * @param columns in order
 */
record DistributionPicture(List<Column> columns) implements Picture {

    private static final int WIDTH = 900;
    private static final int NAME = 260;
    private static final int BAR = 560;
    private static final int HEAD = 34;
    private static final int ROW = 92;
    private static final int BARS = 40;
    private static final int BINS = 24;
    private static final double WHISKER = 1.5;
    private static final int NAMED = 4;

    // The middle half, and how far the rest of what is no outlier goes.
    private record Box(double low, double first, double median, double third, double high) {

        static Box of(double... values) {
            double first = Quantile.TYPE_7.of(values, 0.25);
            double third = Quantile.TYPE_7.of(values, 0.75);
            double reach = WHISKER * (third - first);
            double[] inside = Arrays.stream(values)
                    .filter(value -> value >= first - reach && value <= third + reach)
                    .toArray();
            return new Box(
                    Arrays.stream(inside).min().orElse(first),
                    first,
                    Quantile.TYPE_7.of(values, 0.5),
                    third,
                    Arrays.stream(inside).max().orElse(third));
        }

        boolean isOutside(double value) {
            return value < low || value > high;
        }
    }

    @Override
    public Wording title() {
        return Wording.of("indexChart.distribution", columns.size());
    }

    @Override
    public Wording about() {
        return Wording.of("indexChart.distributionAbout");
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height(Locale locale) {
        return HEAD + columns.size() * ROW;
    }

    @Override
    public void draw(Drawing drawing, Markup out) {
        double top = HEAD;
        for (Column column : columns) {
            String title = column.indicator().title().in(out.locale());
            drawing.text(NAME - 12, top + 30, Drawing.shortened(title, 38), "text-anchor", "end");
            String present = out.words(Wording.of("indexChart.present", column.present(), column.size()));
            drawing.muted(NAME - 12, top + 46, present, "text-anchor", "end");
            if (column.present() > 0) {
                column(drawing, out.locale(), column, top);
            }
            top += ROW;
        }
    }

    private static void column(Drawing drawing, Locale locale, Column column, double top) {
        double least = column.min();
        double most = column.max();
        Plane plane = new Plane(NAME, NAME + BAR, top, top + BARS, least, most, 0, 1);
        drawing.path(
                Histogram.of(column, BINS).path(NAME, top + BARS, (double) BAR / BINS, BARS - 4),
                IndexBars.FILLS.get(0),
                "none",
                "own");
        drawing.bar(NAME, top + BARS, BAR, 1, "#dfe5ec", "track");
        Box box = Box.of(column.presentValues());
        double y = top + BARS + 12;
        drawing.path(
                "M" + Plane.at(plane.x(box.low()), y) + "H" + Drawing.number(plane.x(box.high())),
                "none",
                Drawing.INK,
                "interval");
        drawing.bar(
                plane.x(box.first()),
                y - 6,
                Math.max(1, plane.x(box.third()) - plane.x(box.first())),
                12,
                "#b3cce6",
                "box");
        drawing.path("M" + Plane.at(plane.x(box.median()), y - 6) + "v12", "none", Drawing.INK, "interval");
        outliers(drawing, column, box, plane, y);
        drawing.muted(NAME, top + BARS + 40, Picture.number(least, locale));
        drawing.muted(NAME + BAR, top + BARS + 40, Picture.number(most, locale), "text-anchor", "end");
    }

    private static void outliers(Drawing drawing, Column column, Box box, Plane plane, double y) {
        List<Integer> outside = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row) && box.isOutside(column.at(row))) {
                outside.add(row);
                drawing.path(Plane.dot(plane.x(column.at(row)), y, 3), "#b3541e", "none", "lost");
            }
        }
        outside.sort((one, other) -> Double.compare(distance(column, box, other), distance(column, box, one)));
        double free = Double.NEGATIVE_INFINITY;
        for (int row : outside.stream()
                .limit(NAMED)
                .sorted((one, other) -> Double.compare(column.at(one), column.at(other)))
                .toList()) {
            double x = Math.max(plane.x(column.at(row)), free);
            String code = Drawing.shortened(column.rows().get(row).code(), 12);
            drawing.muted(Math.min(x, NAME + BAR), y + 18, code, "text-anchor", "middle");
            free = x + 7.0 * code.length();
        }
    }

    private static double distance(Column column, Box box, int row) {
        double value = column.at(row);
        return value < box.low() ? box.low() - value : value - box.high();
    }
}
