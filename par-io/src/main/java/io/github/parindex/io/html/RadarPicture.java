package io.github.parindex.io.html;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.io.words.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The parts of the index of a unit around a centre.
 *
 * @param result of any index
 * @param row the unit
 * @param parts codes of what is shown
 */
record RadarPicture(IndexResult result, Row row, List<String> parts) implements Picture {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 560;
    private static final int RADIUS = 190;
    private static final double X = WIDTH / 2.0;
    private static final double Y = 310;
    private static final int RINGS = 4;
    private static final int FEW = 3;

    static RadarPicture of(IndexResult result, String unit) {
        Row row = result.explain(unit).row();
        List<String> parts = result.framework().top().partCodes();
        List<String> indicators = result
                .framework()
                .indicatorsBelow(result.framework().top().code())
                .stream()
                .map(Indicator::code)
                .toList();
        return new RadarPicture(result, row, parts.size() < FEW ? indicators : parts);
    }

    @Override
    public Wording title() {
        return Wording.of("indexChart.radar", row.unit().name());
    }

    @Override
    public Wording about() {
        return Wording.of("indexChart.radarAbout");
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height(Locale locale) {
        return HEIGHT;
    }

    private double score(String part) {
        return result.scores(part).value(result.rows().indexOf(row)).orElse(Double.NaN);
    }

    /** Of the units of its period and block. */
    private double[] scores(String part) {
        Column scores = result.scores(part);
        return IntStream.range(0, scores.size())
                .filter(other -> isCompared(scores.rows().get(other)) && !scores.isMissing(other))
                .mapToDouble(scores::at)
                .toArray();
    }

    private boolean isCompared(Row other) {
        return other.period().equals(row.period())
                && other.unit().block().equals(row.unit().block());
    }

    private Wording median() {
        return result.rows().stream().allMatch(this::isCompared)
                ? Wording.of("indexChart.median")
                : Wording.of(
                        "indexChart.medianOf",
                        new IndexPool(row.period(), row.unit().block(), List.of()).name());
    }

    private double median(String part) {
        double[] scores = scores(part);
        return scores.length == 0 ? Double.NaN : Quantile.TYPE_7.of(scores, 0.5);
    }

    @Override
    public void draw(Drawing drawing, Markup out) {
        double from = Math.min(
                0,
                parts.stream()
                        .flatMapToDouble(part -> Arrays.stream(scores(part)))
                        .min()
                        .orElse(0));
        double most = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(scores(part)))
                .max()
                .orElse(1);
        double to = most > from ? most : from + 1;
        drawing.bar(0, 28, 12, 10, IndexBars.FILLS.get(0), "own");
        drawing.muted(17, 37, out.words(Wording.of("indexChart.thisUnit")));
        drawing.bar(0, 46, 12, 10, IndexBars.FILLS.get(1), "s1");
        drawing.muted(17, 55, out.words(median()));
        for (int ring = 1; ring <= RINGS; ring++) {
            drawing.path(polygon(ring / (double) RINGS), "none", "#c3ccd6", "ring");
            double value = from + (to - from) * ring / RINGS;
            drawing.muted(X + 3, Y - RADIUS * ring / (double) RINGS - 2, Picture.number(value, out.locale()));
        }
        drawing.path(polygon(this::median, from, to), "none", IndexBars.FILLS.get(1), "s1-line");
        drawing.path(polygon(this::score, from, to), "none", IndexBars.FILLS.get(0), "interval");
        for (int i = 0; i < parts.size(); i++) {
            name(drawing, out.locale(), i, from, to);
        }
    }

    private void name(Drawing drawing, Locale locale, int i, double from, double to) {
        double angle = angle(i);
        double sine = Math.sin(angle);
        double x = X + (RADIUS + 14) * sine;
        double above = Math.cos(angle) > 0.9 ? 30 : 14;
        double y = Y - (RADIUS + above) * Math.cos(angle);
        String part = parts.get(i);
        double score = score(part);
        drawing.path(
                "M" + Plane.at(X, Y) + "L" + Plane.at(X + RADIUS * sine, Y - RADIUS * Math.cos(angle)),
                "none",
                "#c3ccd6",
                "ring");
        if (!Double.isNaN(score)) {
            double length = RADIUS * (score - from) / (to - from);
            drawing.path(
                    Plane.dot(X + length * sine, Y - length * Math.cos(angle), 3.5),
                    IndexBars.FILLS.get(0),
                    "none",
                    "own");
        }
        String anchor = sine > 0.2 ? "start" : sine < -0.2 ? "end" : "middle";
        String title = (result.framework().isIndicator(part)
                        ? result.framework().indicator(part).title()
                        : result.framework().node(part).title())
                .in(locale);
        drawing.text(x, y, Drawing.shortened(title, 20), "text-anchor", anchor);
        String shown = Double.isNaN(score) ? Figures.NONE : Picture.number(score, locale);
        drawing.muted(x, y + 14, shown, "text-anchor", anchor);
    }

    private double angle(int part) {
        return 2 * Math.PI * part / parts.size();
    }

    private String polygon(double length) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            path.append(i == 0 ? "M" : "L").append(at(i, length));
        }
        return path.append("Z").toString();
    }

    private String at(int part, double length) {
        return Plane.at(X + RADIUS * length * Math.sin(angle(part)), Y - RADIUS * length * Math.cos(angle(part)));
    }

    /** The line through all parts that have a score. */
    private String polygon(ToDoubleFunction<String> score, double from, double to) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            double value = score.applyAsDouble(parts.get(i));
            if (!Double.isNaN(value)) {
                path.append(path.isEmpty() ? "M" : "L").append(at(i, (value - from) / (to - from)));
            }
        }
        return path.isEmpty() ? "M" + Plane.at(X, Y) : path.append("Z").toString();
    }
}
