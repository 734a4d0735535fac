package io.github.parindex.io.html;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The index of each unit as a bar, as {@link IndexReport} draws it: put together from what each part adds, where there are at
 * most eight and the score is their sum. Units of different blocks or periods stand below each other, each on an axis of its
 * own.
 */
public final class IndexBarsChart {

    private static final int NAME = 24;

    private final IndexResult result;
    private final Locale locale;

    private IndexBarsChart(IndexResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
    }

    /**
     * The units that are ranked.
     *
     * @param result of any index
     * @return a chart in Vietnamese, units by their place
     */
    public static IndexBarsChart of(IndexResult result) {
        return new IndexBarsChart(Objects.requireNonNull(result, "result"), Locale.forLanguageTag("vi"));
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public IndexBarsChart in(Locale language) {
        return new IndexBarsChart(result, Objects.requireNonNull(language, "language"));
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
        IndexMaterial material = new IndexMaterial(result, locale);
        List<IndexPool> pools = material.pools().stream()
                .filter(pool -> !pool.ranked().isEmpty())
                .toList();
        List<IndexBars> bars = pools.stream()
                .map(pool -> new IndexBars(pool, material, "index-bars"))
                .toList();
        int height = bars.stream().mapToInt(each -> NAME + each.height()).sum();
        String title = out.words(Wording.of("indexChart.bars", material.title()));
        Drawing drawing = Drawing.on(out)
                .open("index-bars", IndexBars.WIDTH, height, title, out.words(Wording.of("indexChart.barsAbout")));
        int top = 0;
        for (int i = 0; i < bars.size(); i++) {
            drawing.text(0, top + 14, out.words(pools.get(i).name()), "font-weight", "600");
            bars.get(i).draw(drawing, top + NAME);
            top += NAME + bars.get(i).height();
        }
        drawing.close();
    }

    @Override
    public String toString() {
        return "bars of " + result.rows().size() + " units";
    }
}
