package io.github.parindex.io.html;

import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * In what share of the draws each unit has which places.
 *
 * @param spread of any units
 */
record AcceptabilityPicture(RankSpread spread) implements Picture {

    private static final int WIDTH = 900;
    private static final int NAME = 250;
    private static final int BAR = 560;
    private static final int ROW = 22;
    private static final int HEAD = 66;
    private static final double WRITTEN = 0.08;

    /** From the first places to the last: each is told from the next by its lightness alone. */
    private static final List<String> FILLS = List.of("#0f3263", "#2c5f9a", "#5a8ac0", "#a9c4e2", "#f1c6a5", "#cf7838");

    private static final List<String> INKS = List.of("#ffffff", "#ffffff", "#ffffff", "#1b2430", "#1b2430", "#1b2430");

    // Places that are counted together, both of them too.
    private record Group(int from, int to, int step) {

        String name() {
            return from == to ? Integer.toString(from) : from + "–" + to;
        }

        /** Mean places of ties belong to the better place. */
        double share(RankSpread.OfUnit unit) {
            return unit.top(to) + tied(unit, to) - (from == 1 ? 0 : unit.top(from - 1) + tied(unit, from - 1));
        }

        private static double tied(RankSpread.OfUnit unit, int place) {
            return unit.acceptability(place + 0.5);
        }
    }

    private List<Group> groups() {
        int places = spread.rows().size();
        int count = Math.min(FILLS.size(), places);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int step = count == 1 ? 0 : Math.round((float) i * (FILLS.size() - 1) / (count - 1));
            groups.add(new Group(i * places / count + 1, (i + 1) * places / count, step));
        }
        return groups;
    }

    @Override
    public Wording title() {
        return Wording.of("indexChart.acceptability");
    }

    @Override
    public Wording about() {
        return Wording.of("indexChart.acceptabilityAbout", spread.draws());
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height(Locale locale) {
        return HEAD + units().size() * ROW + 4;
    }

    private List<RankSpread.OfUnit> units() {
        return Robustness.of(spread).units();
    }

    @Override
    public void draw(Drawing drawing, Markup out) {
        double x = NAME;
        for (Group group : groups()) {
            String name = out.words(Wording.of("indexChart.places", Wording.literal(group.name())));
            drawing.bar(x, 30, 12, 12, FILLS.get(group.step()), "p" + group.step());
            drawing.muted(x + 17, 40, name);
            x += BAR / 6.0;
        }
        for (int percent = 0; percent <= 100; percent += 25) {
            double at = NAME + BAR * percent / 100.0;
            drawing.muted(at, HEAD - 6, out.words(Wording.percent(BigDecimal.valueOf(percent))), "text-anchor", "middle");
        }
        double y = HEAD;
        for (RankSpread.OfUnit unit : units()) {
            row(drawing, out, unit, y);
            y += ROW;
        }
    }

    private void row(Drawing drawing, Markup out, RankSpread.OfUnit unit, double y) {
        drawing.text(NAME - 10, y + 15, Drawing.shortened(unit.row().unit().name(), 36), "text-anchor", "end");
        double left = NAME;
        for (Group group : groups()) {
            double share = group.share(unit);
            double wide = BAR * share;
            if (wide > 0) {
                drawing.bar(left, y + 2, Math.max(0.5, wide - 0.5), ROW - 4, FILLS.get(group.step()), "p" + group.step());
            }
            if (share >= WRITTEN) {
                String percent = out.words(Wording.percent(
                        BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_UP)));
                drawing.figure(left + wide / 2, y + 15, percent, INKS.get(group.step()));
            }
            left += wide;
        }
        String official = unit.official()
                .map(place -> out.words(Wording.of("indexChart.official", place.value())))
                .orElse(Figures.NONE);
        drawing.muted(WIDTH, y + 15, official, "text-anchor", "end");
    }
}
