package io.github.parindex.io.html;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.planning.TradeOff;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What each effort brings: the curve of the best plans of a unit, from today to all that can be won, and the plan that was
 * chosen.
 */
public final class PlanChart {

    private static final int HEIGHT = 210;
    private static final String CURVE = "#1d4f91";
    private final UnitPlan plan;
    private final Locale locale;
    private final String id;

    private PlanChart(UnitPlan plan, Locale locale, String id) {
        this.plan = plan;
        this.locale = locale;
        this.id = id;
    }

    /**
     * The curve of a unit with its plan.
     *
     * @param plan of the unit
     * @return a chart in Vietnamese
     */
    public static PlanChart of(UnitPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return of(plan, "plan");
    }

    static PlanChart of(UnitPlan plan, String id) {
        return new PlanChart(plan, Locale.forLanguageTag("vi"), id);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public PlanChart in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new PlanChart(plan, language, id);
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
        List<TradeOff.Point> points = plan.curve().points();
        TradeOff.Point first = points.get(0);
        TradeOff.Point last = points.get(points.size() - 1);
        Plane plane = new Plane(
                40,
                Drawing.WIDTH - 12,
                30,
                HEIGHT - 34,
                0,
                last.effort(),
                Figures.length(first.points()),
                Figures.length(last.points()));
        Drawing drawing = Drawing.on(out)
                .open(
                        id,
                        Drawing.WIDTH,
                        HEIGHT,
                        title().in(locale),
                        word("description").in(locale));
        axes(drawing, plane, first, last);
        drawing.path(curve(points, plane), "none", CURVE, "line");
        chosen(drawing, plane);
        drawing.close();
    }

    private void axes(Drawing drawing, Plane plane, TradeOff.Point first, TradeOff.Point last) {
        Figures figures = Figures.in(locale);
        drawing.muted(0, 12, word("points").in(locale));
        drawing.muted(0, plane.top() + 4, figures.of(last.points()));
        drawing.muted(0, plane.bottom() + 4, figures.of(first.points()));
        drawing.bar(plane.left(), plane.bottom(), plane.right() - plane.left(), 1, "#dfe5ec", "track");
        drawing.muted(plane.left(), plane.bottom() + 16, "0");
        drawing.muted(plane.right(), plane.bottom() + 16, Long.toString(last.effort()), "text-anchor", "end");
        drawing.muted(plane.right(), plane.bottom() + 30, word("effort").in(locale), "text-anchor", "end");
    }

    /** A stair: between two efforts nothing more is won. */
    private static String curve(List<TradeOff.Point> points, Plane plane) {
        StringBuilder curve = new StringBuilder("M");
        for (TradeOff.Point point : points) {
            String x = Drawing.number(plane.x((double) point.effort()));
            String y = Drawing.number(plane.y(Figures.length(point.points())));
            curve.append(curve.length() == 1 ? x + " " + y : "H" + x + "V" + y);
        }
        return curve.toString();
    }

    private void chosen(Drawing drawing, Plane plane) {
        Plan chosen = plan.outcome().plan();
        double x = plane.x((double) chosen.effort());
        double y = plane.y(Figures.length(chosen.points()));
        drawing.path(Plane.dot(x, y, 5), CURVE, CURVE, "own");
        boolean left = x > Drawing.WIDTH / 2.0;
        Points points = chosen.points();
        String label = Wording.of("planChart.chosen", points, chosen.effort()).in(locale);
        drawing.text(
                left ? x - 8 : x + 8,
                Math.min(y + 16, plane.bottom() - 6),
                label,
                "text-anchor",
                left ? "end" : "start",
                "font-weight",
                "600");
    }

    private Wording title() {
        return Wording.of("planChart.title", plan.unit().name());
    }

    private static Wording word(String key) {
        return Wording.of("planChart." + key);
    }

    @Override
    public String toString() {
        return title().toString();
    }
}
