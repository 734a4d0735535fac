package io.github.parindex.io.html;

import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Units × places: the darker a cell, the more draws put the unit there. A frame holds the middle nine tenths of the draws, a
 * dot is the official place, and a line below goes from the best place to the worst by all weights, where these are known.
 *
 * <p>One colour in six steps of lightness, so that it reads without colour and on a grey print.
 */
public final class RankIntervalsChart {

    private static final int LEFT = 210;
    private static final int ROW = 22;
    private static final int HEAD = 40;
    private static final int BESIDE = 90;
    private static final int NAME = 32;
    private static final int WIDEST = 26;
    private static final int NARROWEST = 4;
    private static final int ALL_CELLS = 780;
    private static final int NUMBERED = 14;
    private static final double DEEP = 0.5;
    private static final List<String> FILLS = List.of("#edf2f9", "#c3d6ec", "#8fb3da", "#5a8ac0", "#2c5f9a", "#0f3263");
    private static final List<Double> FROM = List.of(0.0, 0.05, 0.1, 0.25, 0.5, 0.75);
    private static final String OFFICIAL = "#b3541e";

    private final List<Robustness> blocks;
    private final Locale locale;

    private RankIntervalsChart(List<Robustness> blocks, Locale locale) {
        this.blocks = blocks;
        this.locale = locale;
    }

    /**
     * The places of a simulation.
     *
     * @param spread of any units
     * @return a chart in Vietnamese, units by their official place
     */
    public static RankIntervalsChart of(RankSpread spread) {
        return of(List.of(Robustness.of(spread)));
    }

    /**
     * The places of several blocks, one below the other.
     *
     * @param blocks any
     * @return a chart in Vietnamese, units by their official place
     */
    public static RankIntervalsChart of(List<Robustness> blocks) {
        Objects.requireNonNull(blocks, "blocks");
        return new RankIntervalsChart(List.copyOf(blocks), Locale.forLanguageTag("vi"));
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public RankIntervalsChart in(Locale language) {
        return new RankIntervalsChart(blocks, language);
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
     * The chart as a picture on white, for documents that take no SVG, in the platform's sans-serif font. It needs the
     * library {@code com.github.weisj:jsvg}, which a project adds that wants pictures.
     *
     * @param scale pixels for each unit of the drawing, 1 to 8; 2 is sharp on most screens
     * @return the bytes of a PNG file
     * @throws IllegalArgumentException if the scale is another or the picture has more than 40 million
     *     pixels
     * @throws IllegalStateException if the library is not there
     */
    public byte[] toPng(int scale) {
        return Raster.png(toSvg(), scale);
    }

    private String said(String key, Object... facts) {
        return Wording.of("rankIntervals." + key, facts).in(locale);
    }

    private static int places(Robustness block) {
        return block.spread().rows().size();
    }

    private static double cell(Robustness block) {
        return Math.max(NARROWEST, Math.min(WIDEST, (double) ALL_CELLS / Math.max(1, places(block))));
    }

    private static int height(Robustness block) {
        return HEAD + block.units().size() * ROW;
    }

    void draw(Markup out) {
        double cells = blocks.stream()
                .mapToDouble(block -> places(block) * cell(block))
                .max()
                .orElse(0);
        int height = blocks.stream().mapToInt(RankIntervalsChart::height).sum();
        Drawing drawing = Drawing.on(out)
                .open(
                        "places",
                        LEFT + (int) Math.ceil(cells) + BESIDE,
                        height + ROW,
                        said("title"),
                        said("description", Wording.percent(Robustness.percent(Robustness.LEVEL))));
        double top = 0;
        for (Robustness block : blocks) {
            head(drawing, block, top);
            double y = top + HEAD;
            for (RankSpread.OfUnit unit : block.units()) {
                row(drawing, block, unit, y);
                y += ROW;
            }
            top += height(block);
        }
        drawing.muted(0, top + 14, said("legend", Wording.percent(Robustness.percent(Robustness.LEVEL))));
        drawing.close();
    }

    private void head(Drawing drawing, Robustness block, double top) {
        drawing.text(0, top + 14, block.block(), "font-weight", "600");
        double cell = cell(block);
        int every = (int) Math.ceil(NUMBERED / cell);
        for (int place = 1; place <= places(block); place += every) {
            drawing.muted(LEFT + (place - 0.5) * cell, top + HEAD - 6, String.valueOf(place), "text-anchor", "middle");
        }
    }

    private void row(Drawing drawing, Robustness block, RankSpread.OfUnit unit, double y) {
        double cell = cell(block);
        drawing.text(0, y + 15, Drawing.shortened(unit.row().unit().name(), NAME));
        for (int halves = 2; halves <= 2 * places(block); halves++) {
            double share = unit.acceptability(halves / 2.0);
            if (share > 0) {
                drawing.bar(x(halves / 2.0, cell), y + 3, cell, ROW - 6, fill(share), "draws");
            }
        }
        RankSpread.Interval interval = unit.interval(Robustness.LEVEL);
        drawing.path(
                frame(x(interval.low(), cell), y + 2, x(interval.high(), cell) + cell, y + ROW - 2),
                "none",
                Drawing.INK,
                "interval");
        official(drawing, unit, cell, y);
        range(drawing, block.range(unit.row()), cell, y);
        drawing.muted(LEFT + places(block) * cell + 6, y + 15, Robustness.text(interval, locale));
    }

    private static void official(Drawing drawing, RankSpread.OfUnit unit, double cell, double y) {
        unit.official().ifPresent(place -> {
            double middle = x(Double.parseDouble(place.toString()), cell) + cell / 2;
            boolean deep = unit.acceptability(Double.parseDouble(place.toString())) >= DEEP;
            drawing.path(
                    dot(middle, y + ROW / 2.0, Math.min(4, cell / 2)),
                    deep ? "#ffffff" : OFFICIAL,
                    OFFICIAL,
                    "official");
        });
    }

    private static void range(Drawing drawing, Optional<RankRanges.Range> range, double cell, double y) {
        range.ifPresent(all -> {
            double from = x(all.best().attained(), cell);
            double to = x(all.worst().attained(), cell) + cell;
            drawing.bar(from, y + ROW - 1, to - from, 1.5, OFFICIAL, "all-weights");
        });
    }

    private static double x(double place, double cell) {
        return LEFT + (place - 1) * cell;
    }

    private static String frame(double left, double top, double right, double bottom) {
        return "M" + Drawing.number(left) + " " + Drawing.number(top) + "H" + Drawing.number(right) + "V"
                + Drawing.number(bottom) + "H" + Drawing.number(left) + "Z";
    }

    private static String dot(double x, double y, double radius) {
        String r = Drawing.number(radius);
        String arc = "a" + r + " " + r + " 0 1 0 ";
        return "M" + Drawing.number(x - radius) + " " + Drawing.number(y) + arc + Drawing.number(2 * radius) + " 0"
                + arc + Drawing.number(-2 * radius) + " 0Z";
    }

    private static String fill(double share) {
        int step = 0;
        while (step + 1 < FROM.size() && share >= FROM.get(step + 1)) {
            step++;
        }
        return FILLS.get(step);
    }

    @Override
    public String toString() {
        return "chart of places in " + blocks.size() + " blocks";
    }
}
