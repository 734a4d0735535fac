package io.github.parindex.io.html;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.statistics.Correlation;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Two columns against each other.
 *
 * @param across on the horizontal axis
 * @param up on the vertical axis
 */
record ScatterPicture(Column across, Column up) implements Picture {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 520;
    private static final int LEFT = 70;
    private static final int RIGHT = 590;
    private static final int TOP = 50;
    private static final int BOTTOM = 460;
    private static final int TICKS = 5;
    private static final int MOST_NAMES = 40;

    @Override
    public Wording title() {
        return Wording.of(
                "indexChart.scatter",
                Wording.literal(up.indicator().title()),
                Wording.literal(across.indicator().title()));
    }

    @Override
    public Wording about() {
        OptionalDouble found = correlation();
        return found.isEmpty()
                ? Wording.of("indexChart.scatterAbout", rows().size())
                : Wording.of(
                        "indexChart.scatterCorrelated",
                        rows().size(),
                        BigDecimal.valueOf(found.getAsDouble()).setScale(2, RoundingMode.HALF_UP));
    }

    private List<Integer> rows() {
        return IntStream.range(0, across.size())
                .filter(row -> !across.isMissing(row) && !up.isMissing(row))
                .boxed()
                .toList();
    }

    private OptionalDouble correlation() {
        return Correlation.PEARSON.of(
                rows().stream().mapToDouble(across::at).toArray(),
                rows().stream().mapToDouble(up::at).toArray());
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height(Locale locale) {
        return HEIGHT;
    }

    @Override
    public void draw(Drawing drawing, Markup out) {
        drawing.muted(0, 32, out.words(about()));
        List<Integer> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        double[] x = rows.stream().mapToDouble(across::at).toArray();
        double[] y = rows.stream().mapToDouble(up::at).toArray();
        double[] acrossEnds = ends(x);
        double[] upEnds = ends(y);
        Plane plane = new Plane(LEFT, RIGHT, TOP, BOTTOM, acrossEnds[0], acrossEnds[1], upEnds[0], upEnds[1]);
        axes(drawing, out, plane);
        for (int i = 0; i < rows.size(); i++) {
            drawing.path(Plane.dot(plane.x(x[i]), plane.y(y[i]), 3.5), IndexBars.FILLS.get(0), "none", "own");
            if (rows.size() <= MOST_NAMES) {
                String code = across.rows().get(rows.get(i)).code();
                drawing.muted(plane.x(x[i]) + 6, plane.y(y[i]) - 4, Drawing.shortened(code, 12));
            }
        }
    }

    /** A little wider than the values, so that no dot stands on the edge. */
    private static double[] ends(double... values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        double beside = most > least ? (most - least) / 20 : Math.max(1, Math.abs(most) / 10);
        return new double[] {least - beside, most + beside};
    }

    private void axes(Drawing drawing, Markup out, Plane plane) {
        double step = IndexBars.step((plane.toX() - plane.fromX()) / TICKS);
        for (double tick = Math.ceil(plane.fromX() / step) * step; tick <= plane.toX(); tick += step) {
            drawing.bar(plane.x(tick), TOP, 1, BOTTOM - TOP, "#dfe5ec", "track");
            drawing.muted(
                    plane.x(tick), BOTTOM + 16, Picture.tick(tick, step, out.locale()), "text-anchor", "middle");
        }
        step = IndexBars.step((plane.toY() - plane.fromY()) / TICKS);
        for (double tick = Math.ceil(plane.fromY() / step) * step; tick <= plane.toY(); tick += step) {
            drawing.bar(LEFT, plane.y(tick), RIGHT - LEFT, 1, "#dfe5ec", "track");
            drawing.muted(LEFT - 8, plane.y(tick) + 4, Picture.tick(tick, step, out.locale()), "text-anchor", "end");
        }
        String right = across.indicator().title().in(out.locale());
        drawing.text((LEFT + RIGHT) / 2.0, BOTTOM + 40, Drawing.shortened(right, 70), "text-anchor", "middle");
        String left = up.indicator().title().in(out.locale());
        int middle = (TOP + BOTTOM) / 2;
        drawing.text(
                14, middle, Drawing.shortened(left, 55), "text-anchor", "middle", "transform", "rotate(-90 14 " + middle + ")");
    }
}
