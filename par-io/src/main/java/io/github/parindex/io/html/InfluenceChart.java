package io.github.parindex.io.html;

import io.github.parindex.core.analysis.OneAtATime;
import io.github.parindex.core.analysis.SobolIndices;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * What decides, a bar each. Of Sobol indices: the share of the variance that a factor explains alone, and around it the share
 * with all interactions, whose line is the middle 95 % of the bootstrap. Of swings, a tornado: the score of a unit with a
 * weight less and more, the widest on top, beside a line at the score as it stands.
 */
public final class InfluenceChart {

    private static final int LEFT = 230;
    private static final int AXIS = 420;
    private static final int RIGHT = 190;
    private static final int ROW = 26;
    private static final int HEAD = 40;
    private static final int NAME = 34;
    private static final int MOST = 30;
    private static final double MARGIN = 0.05;
    private static final String PALE = "#c3d6ec";
    private static final String DEEP = "#2c5f9a";
    private static final String LESS = "#b3541e";

    private final String kind;
    private final List<Object> facts;
    private final Scale scale;
    private final List<Line> lines;
    private final Locale locale;

    /** Numbers along the axis, and those that are written at it. */
    private record Scale(double least, double most, List<Double> marks) {

        double x(double number) {
            double within = Math.max(least, Math.min(most, number));
            return most == least ? LEFT + AXIS / 2.0 : LEFT + AXIS * (within - least) / (most - least);
        }
    }

    private record Bar(double from, double to, double inset, String fill, String role) {}

    private record Line(String name, List<Bar> bars, double low, double high, Wording beside) {}

    private InfluenceChart(String kind, List<Object> facts, Scale scale, List<Line> lines, Locale locale) {
        this.kind = kind;
        this.facts = facts;
        this.scale = scale;
        this.lines = lines;
        this.locale = locale;
    }

    /**
     * What each factor explains.
     *
     * @param indices of a target
     * @return a chart in Vietnamese, factors in their order
     */
    public static InfluenceChart of(SobolIndices indices) {
        Objects.requireNonNull(indices, "indices");
        return new InfluenceChart(
                "sobol",
                List.of(),
                new Scale(0, 1, List.of(0.0, 0.5, 1.0)),
                indices.factors().stream().map(InfluenceChart::line).toList(),
                Locale.forLanguageTag("vi"));
    }

    private static Line line(SobolIndices.Index index) {
        SobolIndices.Estimate total = index.total();
        boolean varies = !Double.isNaN(total.value());
        return new Line(
                index.name(),
                varies
                        ? List.of(
                                new Bar(0, total.value(), 0, PALE, "with-interactions"),
                                new Bar(0, index.first().value(), 4, DEEP, "alone"))
                        : List.of(),
                total.low(),
                total.high(),
                varies
                        ? Wording.of(
                                "influence.sobol.beside",
                                Robustness.rounded(index.first().value()),
                                Robustness.rounded(total.value()))
                        : Wording.of("influence.sobol.none"));
    }

    /**
     * What each weight does to one unit, the first thirty at most.
     *
     * @param unit its name, for the title
     * @param swings of the unit, the widest first
     * @return a chart in Vietnamese
     */
    public static InfluenceChart of(String unit, List<OneAtATime.Swing> swings) {
        Objects.requireNonNull(swings, "swings");
        Objects.requireNonNull(unit, "unit");
        double[] ends = swings.stream()
                .flatMapToDouble(swing ->
                        DoubleStream.of(swing.low().score(), swing.high().score()))
                .sorted()
                .toArray();
        double least = ends.length == 0 ? 0 : ends[0];
        double most = ends.length == 0 ? 0 : ends[ends.length - 1];
        List<Double> given =
                swings.stream().limit(1).map(swing -> swing.given().score()).toList();
        double margin = MARGIN * (most - least);
        return new InfluenceChart(
                "tornado",
                List.of(unit),
                new Scale(least - margin, most + margin, given),
                swings.stream().limit(MOST).map(InfluenceChart::line).toList(),
                Locale.forLanguageTag("vi"));
    }

    private static Line line(OneAtATime.Swing swing) {
        double given = swing.given().score();
        return new Line(
                swing.part(),
                List.of(
                        new Bar(given, swing.low().score(), 3, LESS, "less"),
                        new Bar(given, swing.high().score(), 3, DEEP, "more")),
                Double.NaN,
                Double.NaN,
                Wording.of("influence.tornado.beside", said(swing.low()), said(swing.high())));
    }

    private static Wording said(OneAtATime.Level level) {
        String place = level.place().map(Place::toString).orElse("–");
        return Wording.of("influence.tornado.level", Robustness.rounded(level.score()), place);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public InfluenceChart in(Locale language) {
        return new InfluenceChart(kind, facts, scale, lines, language);
    }

    /**
     * The chart as an SVG document of its own, with title, description and texts.
     *
     * @return well-formed XML
     */
    public String toSvg() {
        return Markup.text(locale, this::draw);
    }

    /**
     * The chart as a picture on white, as {@link RankIntervalsChart#toPng} makes it.
     *
     * @param pixels for each unit of the drawing, 1 to 8
     * @return the bytes of a PNG file
     * @throws IllegalArgumentException if the scale is another or the picture has more than 40 million pixels
     * @throws IllegalStateException if the library that makes it is not there
     */
    public byte[] toPng(int pixels) {
        return Raster.png(toSvg(), pixels);
    }

    private String said(String what) {
        return Wording.of("influence." + kind + "." + what, facts.toArray()).in(locale);
    }

    private void draw(Markup out) {
        int bottom = HEAD + lines.size() * ROW;
        Drawing drawing = Drawing.on(out)
                .open("influence", LEFT + AXIS + RIGHT, bottom + ROW, said("title"), said("description"));
        drawing.text(0, 14, said("title"), "font-weight", "600");
        for (double mark : scale.marks()) {
            double x = scale.x(mark);
            drawing.muted(x, HEAD - 6, Wording.literal(Robustness.rounded(mark)).in(locale), "text-anchor", "middle");
            drawing.path(vertical(x, HEAD - 2, bottom), "none", Drawing.MUTED, "axis");
        }
        for (int row = 0; row < lines.size(); row++) {
            draw(drawing, lines.get(row), HEAD + row * ROW);
        }
        drawing.muted(0, bottom + 16, said("legend"));
        drawing.close();
    }

    private void draw(Drawing drawing, Line line, double y) {
        drawing.text(0, y + 17, Drawing.shortened(line.name(), NAME));
        for (Bar bar : line.bars()) {
            double from = scale.x(Math.min(bar.from(), bar.to()));
            double to = scale.x(Math.max(bar.from(), bar.to()));
            drawing.bar(from, y + 4 + bar.inset(), to - from, ROW - 8 - 2 * bar.inset(), bar.fill(), bar.role());
        }
        if (line.low() <= line.high()) {
            double middle = y + ROW / 2.0;
            drawing.path(
                    "M" + Drawing.number(scale.x(line.low())) + " " + Drawing.number(middle) + "H"
                            + Drawing.number(scale.x(line.high())),
                    "none",
                    Drawing.INK,
                    "interval");
        }
        drawing.muted(LEFT + AXIS + 8, y + 17, line.beside().in(locale));
    }

    private static String vertical(double x, double from, double to) {
        return "M" + Drawing.number(x) + " " + Drawing.number(from) + "V" + Drawing.number(to);
    }

    @Override
    public String toString() {
        return kind + " chart of " + lines.size() + " bars";
    }
}
