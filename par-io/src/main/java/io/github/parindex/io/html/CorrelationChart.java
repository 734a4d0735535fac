package io.github.parindex.io.html;

import io.github.parindex.core.analysis.Correlations;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far columns go together, a cell for each two: the deeper the blue, the more they go together, the deeper the orange, the
 * more they go against each other. Each cell holds Pearson's coefficient with one decimal, so that it reads without colour.
 */
public final class CorrelationChart {

    private static final int LEFT = 230;
    private static final int CELL = 34;
    private static final int HEAD = 130;
    private static final int NAME = 34;
    private static final int CODE = 14;
    private static final int LEAST = 520;
    private static final double STEP = 0.2;
    private static final List<String> TOGETHER =
            List.of("#f4f6f9", "#dbe6f3", "#b3cce6", "#7fa8d6", "#4a7fbe", "#2c5f9a");
    private static final List<String> AGAINST =
            List.of("#f4f6f9", "#f8e3d3", "#f1c6a5", "#e39f6c", "#cf7838", "#b3541e");
    private static final int DEEP = 4;

    private final List<Column> columns;
    private final Locale locale;

    private CorrelationChart(List<Column> columns, Locale locale) {
        this.columns = columns;
        this.locale = locale;
    }

    /**
     * The indicators of a matrix with each other.
     *
     * @param matrix of any indicators
     * @return a chart in Vietnamese
     */
    public static CorrelationChart of(IndicatorMatrix matrix) {
        return of(Objects.requireNonNull(matrix, "matrix").indicators());
    }

    /**
     * Any columns with each other, for example indicators and the scores of nodes.
     *
     * @param columns of the same rows; those where less is better are turned
     * @return a chart in Vietnamese
     */
    public static CorrelationChart of(List<Column> columns) {
        Objects.requireNonNull(columns, "columns");
        return new CorrelationChart(columns.stream().map(Column::directed).toList(), Locale.forLanguageTag("vi"));
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public CorrelationChart in(Locale language) {
        return new CorrelationChart(columns, Objects.requireNonNull(language, "language"));
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

    private void draw(Markup out) {
        int size = columns.size();
        Drawing drawing = Drawing.on(out)
                .open(
                        "correlations",
                        Math.max(LEAST, LEFT + size * CELL + 4),
                        HEAD + size * CELL + 4,
                        out.words(Wording.of("indexChart.correlations", size)),
                        out.words(Wording.of("indexChart.correlationsAbout")));
        drawing.text(0, 14, out.words(Wording.of("indexChart.correlations", size)), "font-weight", "600");
        Correlations all = Correlations.between(columns, columns);
        for (int row = 0; row < size; row++) {
            names(drawing, row);
            for (int column = 0; column < size; column++) {
                OptionalDouble found = all.pairs().get(row * size + column).coefficient();
                cell(drawing, LEFT + column * CELL, HEAD + row * CELL, found);
            }
        }
        drawing.close();
    }

    private void names(Drawing drawing, int index) {
        double x = LEFT + index * CELL + CELL / 2.0 + 4;
        String turned = "rotate(-90 " + Drawing.number(x) + " " + (HEAD - 6) + ")";
        drawing.muted(x, HEAD - 6, Drawing.shortened(columns.get(index).code(), CODE), "transform", turned);
        String title = columns.get(index).indicator().title().in(locale);
        drawing.text(0, HEAD + index * CELL + 21, Drawing.shortened(title, NAME));
    }

    private void cell(Drawing drawing, int x, int y, OptionalDouble coefficient) {
        if (coefficient.isEmpty()) {
            drawing.muted(x + CELL / 2.0 - 1, y + 21, Figures.NONE, "text-anchor", "middle");
            return;
        }
        double value = coefficient.getAsDouble();
        int step = Math.min(TOGETHER.size() - 1, (int) Math.round(Math.abs(value) / STEP));
        drawing.bar(x, y, CELL - 2, CELL - 2, (value < 0 ? AGAINST : TOGETHER).get(step), "cell");
        String shown = Figures.in(locale).plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
        drawing.figure(x + CELL / 2.0 - 1, y + 21, shown, step >= DEEP ? "#ffffff" : Drawing.INK);
    }

    @Override
    public String toString() {
        return "correlations of " + columns.size() + " columns";
    }
}
