package io.github.parindex.io.html;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit's share of the maximum in each field, against the best and the average of the ranked units of its block.
 *
 * <p>Fields are the top criteria of the set. Bonuses and deductions have no maximum and are left out.
 */
public final class ProfileChart {

    private static final int ROW = 38;
    private static final int TOP = 30;
    private static final int BAR = 300;
    private static final int TITLE = 52;
    private static final String OWN = "#1d4f91";
    private static final String TRACK = "#dfe5ec";
    private final Scorecard card;
    private final Fields fields;
    private final Locale locale;
    private final String id;

    private record Row(Fields.Field field, Ratio own) {}

    private ProfileChart(Scorecard card, Fields fields, Locale locale, String id) {
        this.card = card;
        this.fields = fields;
        this.locale = locale;
        this.id = id;
    }

    /**
     * The profile of a unit.
     *
     * @param card of the unit
     * @param board the unit's and its peers' cards
     * @return a chart in Vietnamese
     */
    public static ProfileChart of(Scorecard card, Scoreboard board) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(board, "board");
        return of(card, Fields.of(board, card.unit().block()), "profile");
    }

    static ProfileChart of(Scorecard card, Fields fields, String id) {
        return new ProfileChart(card, fields, Locale.forLanguageTag("vi"), id);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public ProfileChart in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new ProfileChart(card, fields, language, id);
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
     * @throws IllegalArgumentException if the scale is another
     * @throws IllegalStateException if the library is not there
     */
    public byte[] toPng(int scale) {
        return Raster.png(toSvg(), scale);
    }

    void draw(Markup out) {
        List<Row> rows = rows();
        Drawing drawing = Drawing.on(out)
                .open(
                        id,
                        Drawing.WIDTH,
                        TOP + rows.size() * ROW,
                        title().in(locale),
                        description().in(locale));
        legend(drawing);
        for (int i = 0; i < rows.size(); i++) {
            row(drawing, rows.get(i), TOP + i * ROW);
        }
        drawing.close();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fields.all().size(); i++) {
            Fields.Field field = fields.all().get(i);
            Score score = card.scores().get(i);
            Fields.share(score).ifPresent(own -> rows.add(new Row(field, own)));
        }
        return rows;
    }

    private Wording title() {
        return Wording.of("profileChart.profileOverFields", card.unit().name());
    }

    private static Wording description() {
        return Wording.of("profileChart.percentMaximumEachField");
    }

    private void legend(Drawing drawing) {
        drawing.bar(0, 4, 12, 10, OWN, "own")
                .muted(17, 13, Wording.of("profileChart.unit").in(locale));
        best(drawing, 96, 9);
        drawing.muted(106, 13, Wording.of("profileChart.bestBlock").in(locale));
        mean(drawing, 206, 3);
        drawing.muted(213, 13, Wording.of("profileChart.averageBlock").in(locale));
    }

    private void row(Drawing drawing, Row row, double y) {
        String name = Named.of(row.field().criterion(), "  ", locale);
        drawing.text(0, y + 12, Drawing.shortened(name, TITLE));
        drawing.bar(0, y + 18, BAR, 10, TRACK, "track").bar(0, y + 18, x(row.own()), 10, OWN, "own");
        Optional<java.math.BigDecimal> mean = row.field().mean();
        mean.ifPresent(value -> mean(drawing, BAR * within(value.doubleValue() / 100), y + 16));
        row.field().best().ifPresent(best -> best(drawing, x(best), y + 23));
        String percent = Wording.of("number.percent", Figures.in(locale).percent(row.own()))
                .in(locale);
        drawing.text(Drawing.WIDTH, y + 28, percent, "text-anchor", "end", "font-weight", "600");
    }

    private static double x(Ratio share) {
        return BAR * within(Figures.length(share));
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static void best(Drawing drawing, double x, double y) {
        String diamond = "M" + Drawing.number(x) + " " + Drawing.number(y - 6) + "l6 6l-6 6l-6 -6z";
        drawing.path(diamond, "#ffffff", Drawing.INK, "best");
    }

    private static void mean(Drawing drawing, double x, double y) {
        String line = "M" + Drawing.number(x) + " " + Drawing.number(y) + "v14";
        drawing.path(line, "none", "#ffffff", "halo").path(line, "none", Drawing.INK, "mean");
    }

    @Override
    public String toString() {
        return title().toString();
    }
}
