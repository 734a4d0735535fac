package io.github.parindex.io.html;

import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A chart of a composite index, of its indicators or of how sure its places are, each by one call: {@code
 * IndexChart.contributions(result).toSvg()}.
 */
public final class IndexChart {

    private final Picture picture;
    private final Locale locale;

    private IndexChart(Picture picture, Locale locale) {
        this.picture = picture;
        this.locale = locale;
    }

    private static IndexChart of(Picture picture) {
        return new IndexChart(picture, Locale.forLanguageTag("vi"));
    }

    /**
     * What each part adds to the index of each unit, one bar behind the other; what is taken off goes to the other side. Beyond
     * eight parts the smallest are drawn together. Where an aggregation has no split, the bar is whole.
     *
     * @param result of any index
     * @return a chart in Vietnamese, units by their place
     */
    public static IndexChart contributions(IndexResult result) {
        return of(new ContributionsPicture(Objects.requireNonNull(result, "result")));
    }

    /**
     * In what share of the draws each unit has which places: six groups of places, from the first to the last.
     *
     * @param spread of at most 1,000 units
     * @return a chart in Vietnamese, units by their official place
     */
    public static IndexChart acceptability(RankSpread spread) {
        return of(new AcceptabilityPicture(Objects.requireNonNull(spread, "spread")));
    }

    /**
     * How every indicator is distributed, with its box and its outliers: those beyond one and a half times the range of the
     * middle half (Tukey), each by its code.
     *
     * @param matrix of any indicators
     * @return a chart in Vietnamese
     */
    public static IndexChart distribution(IndicatorMatrix matrix) {
        return distribution(Objects.requireNonNull(matrix, "matrix").indicators());
    }

    /**
     * The same of any columns, such as the scores of nodes.
     *
     * @param columns in order
     * @return a chart in Vietnamese
     */
    public static IndexChart distribution(List<Column> columns) {
        return of(new DistributionPicture(List.copyOf(Objects.requireNonNull(columns, "columns"))));
    }

    /**
     * Two indicators against each other, a dot for each unit that has both, and their correlation.
     *
     * @param matrix of any indicators
     * @param across code of the indicator on the horizontal axis
     * @param up code of that on the vertical axis
     * @return a chart in Vietnamese
     * @throws IllegalArgumentException if there is no such indicator
     */
    public static IndexChart scatter(IndicatorMatrix matrix, String across, String up) {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(across, "across");
        Objects.requireNonNull(up, "up");
        return scatter(matrix.column(across), matrix.column(up));
    }

    /**
     * Two columns against each other, such as an indicator and the index.
     *
     * @param across on the horizontal axis
     * @param up on the vertical axis, of the same rows
     * @return a chart in Vietnamese
     * @throws IllegalArgumentException if they are of different rows
     */
    public static IndexChart scatter(Column across, Column up) {
        Objects.requireNonNull(across, "across");
        Objects.requireNonNull(up, "up");
        if (!across.rows().equals(up.rows())) {
            throw Refusal.refused("indicator.matrix.otherRows", across.code(), up.code());
        }
        return of(new ScatterPicture(across, up));
    }

    /**
     * All units as ticks on one line by their index, some of them with their name.
     *
     * @param result of any index
     * @param named codes of units, each with the period behind it where there are several; none is allowed
     * @return a chart in Vietnamese
     * @throws IllegalArgumentException if there is no such unit, or it has no score
     */
    public static IndexChart dots(IndexResult result, String... named) {
        Objects.requireNonNull(result, "result");
        return dots(result.scores(), named);
    }

    /**
     * The same of any column, such as the scores of a node.
     *
     * @param column of any rows
     * @param named codes of units, each with the period behind it where there are several; none is allowed
     * @return a chart in Vietnamese
     * @throws IllegalArgumentException if there is no such unit, or it has no value
     */
    public static IndexChart dots(Column column, String... named) {
        Objects.requireNonNull(column, "column");
        List<Integer> rows = new ArrayList<>();
        for (String unit : Objects.requireNonNull(named, "named")) {
            int row = Row.position(column.rows(), Objects.requireNonNull(unit, "unit"));
            if (column.isMissing(row)) {
                throw Wording.of("indexChart.dotsWithout", column.code(), unit).toException();
            }
            if (!rows.contains(row)) {
                rows.add(row);
            }
        }
        return of(new DotsPicture(column, List.copyOf(rows)));
    }

    /**
     * The parts of the index of a unit around a centre, against the median of the units of its period and block. Where the index has
     * fewer than three parts, its indicators are shown.
     *
     * @param result of any index
     * @param unit its code, with the period behind it where there are several
     * @return a chart in Vietnamese
     * @throws IllegalArgumentException if there is no such unit
     */
    public static IndexChart radar(IndexResult result, String unit) {
        return of(RadarPicture.of(Objects.requireNonNull(result, "result"), Objects.requireNonNull(unit, "unit")));
    }

    /**
     * The tree of the index from the top down, with the weight of every part in the whole. The parts of a node that stands below
     * several others are drawn where it is met first.
     *
     * @param result of any index
     * @return a chart in Vietnamese
     */
    public static IndexChart framework(IndexResult result) {
        return of(new TreePicture(Objects.requireNonNull(result, "result")));
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public IndexChart in(Locale language) {
        return new IndexChart(picture, Objects.requireNonNull(language, "language"));
    }

    /**
     * The chart as an SVG document of its own, with title, description and texts.
     *
     * @return well-formed XML
     */
    public String toSvg() {
        StringBuilder text = new StringBuilder();
        Markup out = Markup.to(text, locale);
        Drawing drawing = Drawing.on(out)
                .open(
                        "index-chart",
                        picture.width(),
                        picture.height(locale),
                        out.words(picture.title()),
                        out.words(picture.about()));
        drawing.text(0, 14, out.words(picture.title()), "font-weight", "600");
        picture.draw(drawing, out);
        drawing.close();
        return text.toString();
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

    @Override
    public String toString() {
        return picture.title().toString();
    }
}
