package io.github.parindex.io.html;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * From the maximum down to a unit's total: one step for each of the largest losses, one for all others, one for what
 * bonuses gained, and one for what rescaling, caps and rounding above the leaves changed. The steps add up exactly.
 *
 * <p>The axis counts the points lost, from 0, so that the length of a bar is the loss.
 */
public final class WaterfallChart {

    private static final int MOST = 12;
    private static final int ROW = 36;
    private static final int TOP = 22;
    private static final int BAR = 310;
    private static final double LEAST = 0.01;
    private static final int TITLE = 54;
    private static final String LOST = "#b3541e";
    private static final String GAINED = "#2f7d5b";
    private final Scorecard card;
    private final Locale locale;
    private final String id;

    private enum Kind {
        LEVEL,
        MOVE
    }

    /** A level of the total, or a move to the next. */
    private record Step(String name, Points points, Kind kind) {}

    private WaterfallChart(Scorecard card, Locale locale, String id) {
        this.card = card;
        this.locale = locale;
        this.id = id;
    }

    /**
     * The losses of a unit.
     *
     * @param card of the unit
     * @return a chart in Vietnamese
     */
    public static WaterfallChart of(Scorecard card) {
        Objects.requireNonNull(card, "card");
        return of(card, "losses");
    }

    static WaterfallChart of(Scorecard card, String id) {
        return new WaterfallChart(card, Locale.forLanguageTag("vi"), id);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public WaterfallChart in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new WaterfallChart(card, language, id);
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
        List<Step> steps = steps();
        Scale scale = scale(steps);
        Drawing drawing = Drawing.on(out)
                .open(
                        id,
                        Drawing.WIDTH,
                        TOP + steps.size() * ROW,
                        title().in(locale),
                        description().in(locale));
        drawing.muted(0, 12, axis(scale));
        Points level = Points.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Points next = step.kind() == Kind.LEVEL ? step.points() : level.plus(step.points());
            row(drawing, step, scale, level, next, TOP + i * ROW);
            level = next;
        }
        drawing.close();
    }

    private List<Step> steps() {
        List<Loss> losses = card.losses();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Wording.of("waterfallChart.maximum").in(locale), card.applicable(), Kind.LEVEL));
        int shown = losses.size() <= MOST + 1 ? losses.size() : MOST;
        losses.subList(0, shown).forEach(loss -> steps.add(step(loss)));
        Points others = Points.sum(losses.subList(shown, losses.size()), Loss::lost);
        add(steps, others(losses.size() - shown), others.negated());
        Points gained = gained();
        add(steps, Wording.of("waterfallChart.bonus").in(locale), gained);
        Points lost = Points.sum(losses, Loss::lost);
        Points rest = card.total().minus(card.applicable()).plus(lost).minus(gained);
        add(steps, Wording.of("waterfallChart.rescalingCapsRounding").in(locale), rest);
        steps.add(new Step(Wording.of("waterfallChart.total").in(locale), card.total(), Kind.LEVEL));
        return steps;
    }

    private static void add(List<Step> steps, String name, Points points) {
        if (points.sign() != 0) {
            steps.add(new Step(name, points, Kind.MOVE));
        }
    }

    private Step step(Loss loss) {
        String name = Named.of(loss.score().criterion(), "  ", locale);
        return new Step(name, loss.lost().negated(), Kind.MOVE);
    }

    private Points gained() {
        return Points.sum(card.leaves(), LeafScore::lost)
                .plus(Points.sum(card.losses(), Loss::lost).negated())
                .negated();
    }

    private String others(int count) {
        return Wording.of("waterfallChart.otherCriteria", count).in(locale);
    }

    private Wording title() {
        return Wording.of("waterfallChart.pointsLost", card.unit().name());
    }

    private static Wording description() {
        return Wording.of("waterfallChart.fromMaximumDownTotal");
    }

    /** How many points are lost where the axis begins, 0 unless bonuses exceed the losses, and where it ends. */
    private record Scale(Points max, double from, double to) {

        double x(Points level) {
            return BAR * (lost(level) - from) / (to - from);
        }

        double lost(Points level) {
            return Figures.length(max.minus(level));
        }
    }

    private static Scale scale(List<Step> steps) {
        Points max = steps.get(0).points();
        Points level = max;
        Points low = level;
        Points high = level;
        for (Step step : steps.subList(1, steps.size())) {
            level = step.kind() == Kind.LEVEL ? step.points() : level.plus(step.points());
            low = low.min(level);
            high = high.max(level);
        }
        double from = Math.min(0, Figures.length(max.minus(high)));
        return new Scale(max, from, Math.max(from + LEAST, Figures.length(max.minus(low))));
    }

    private String axis(Scale scale) {
        Figures figures = Figures.in(locale);
        return Wording.of("waterfallChart.axis", figures.fixed(BigDecimal.valueOf(scale.to())))
                .in(locale);
    }

    /** Maximum and total are figures; only what moves one to the other has a bar. */
    private void row(Drawing drawing, Step step, Scale scale, Points before, Points after, double y) {
        drawing.text(0, y + 12, Drawing.shortened(step.name(), TITLE));
        drawing.bar(0, y + 27, BAR, 1, "#dfe5ec", "track");
        if (step.kind() == Kind.MOVE) {
            double from = Math.min(scale.x(before), scale.x(after));
            double to = Math.max(scale.x(before), scale.x(after));
            drawing.bar(from, y + 17, Math.max(1.5, to - from), 11, fill(step), role(step));
        }
        Figures figures = Figures.in(locale);
        String value = step.kind() == Kind.LEVEL ? figures.fixed(step.points()) : figures.signed(step.points());
        drawing.text(Drawing.WIDTH, y + 28, value, "text-anchor", "end", "font-weight", "600");
    }

    private static String fill(Step step) {
        return step.points().sign() < 0 ? LOST : GAINED;
    }

    private static String role(Step step) {
        return step.points().sign() < 0 ? "lost" : "gained";
    }

    @Override
    public String toString() {
        return title().toString();
    }
}
