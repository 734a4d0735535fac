package io.github.parindex.io.html;

import io.github.parindex.core.index.Explanation.NodeScore;
import io.github.parindex.core.index.Explanation.PartScore;
import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The index of each unit as a bar, put together from what each part adds where the aggregation can be split so. */
final class IndexBars {

    /** The most parts that have a colour of their own. */
    static final List<String> FILLS =
            List.of("#1d4f91", "#d9822b", "#3b8f6b", "#a63d57", "#7a6bb0", "#5f9bd1", "#8a6d3b", "#6b7280");

    static final int WIDTH = 1000;
    private static final int NAME = 330;
    private static final int BAR = 590;
    private static final int ROW = 22;
    private static final int LINE = 18;
    private static final int AXIS = 26;
    private static final int LONGEST = 48;
    private static final int TICKS = 5;
    private static final int LETTER = 6;
    private static final int BESIDE = 40;
    private static final double MOST_ADJUSTED = 0.01;
    private final IndexPool pool;
    private final IndexMaterial material;
    private final String id;
    private final List<NodeScore> tops;
    private final boolean split;
    private final double from;
    private final double to;

    IndexBars(IndexPool pool, IndexMaterial material, String id) {
        this.pool = pool;
        this.material = material;
        this.id = id;
        this.tops = pool.ranked().stream()
                .map(standing -> material.explanation(standing.row()).nodes().get(0))
                .toList();
        double most = tops.stream().mapToDouble(IndexBars::score).max().orElse(0);
        this.from =
                Math.min(0, tops.stream().mapToDouble(IndexBars::score).min().orElse(0));
        this.to = most > from ? most : from + 1;
        this.split = material.parts().size() <= FILLS.size() && tops.stream().allMatch(top -> isSum(top, to - from));
    }

    private static double score(NodeScore top) {
        return top.score().orElse(0);
    }

    private static boolean isSum(NodeScore top, double range) {
        return Math.abs(top.adjustment()) <= MOST_ADJUSTED * range
                && top.parts().stream()
                        .allMatch(part ->
                                part.score().isEmpty() || part.contribution().orElse(-1) >= 0);
    }

    void draw(Markup out) {
        Drawing drawing = Drawing.on(out)
                .open(
                        id,
                        WIDTH,
                        height(),
                        out.words(Wording.of("indexReport.bars", out.words(pool.name()))),
                        out.words(Wording.of(split ? "indexReport.barsSplit" : "indexReport.barsWhole")));
        draw(drawing, 0);
        drawing.close();
    }

    int height() {
        return top() + tops.size() * ROW + 4;
    }

    private int top() {
        List<int[]> legend = legend();
        return AXIS + (legend.isEmpty() ? 0 : LINE * (1 + legend.get(legend.size() - 1)[1]));
    }

    /** Draws legend, axis and bars below a line of a picture of this width. */
    void draw(Drawing drawing, int below) {
        List<int[]> legend = legend();
        for (int i = 0; i < legend.size(); i++) {
            int x = legend.get(i)[0];
            int y = below + legend.get(i)[1] * LINE;
            drawing.bar(x, y + 3, 12, 10, FILLS.get(i), "s" + i);
            drawing.muted(x + 17, y + 12, material.title(material.parts().get(i)));
        }
        axis(drawing, below + top());
        for (int i = 0; i < tops.size(); i++) {
            row(drawing, pool.ranked().get(i), tops.get(i), below + top() + i * ROW);
        }
    }

    /** Where the name of each part stands: x, and the line. */
    private List<int[]> legend() {
        List<int[]> places = new ArrayList<>();
        int x = 0;
        int line = 0;
        for (String part : split && material.parts().size() > 1 ? material.parts() : List.<String>of()) {
            int wide = BESIDE + LETTER * material.title(part).length();
            if (x > 0 && x + wide > WIDTH) {
                x = 0;
                line++;
            }
            places.add(new int[] {x, line});
            x += wide;
        }
        return places;
    }

    private void axis(Drawing drawing, int top) {
        double step = step((to - from) / TICKS);
        for (double tick = Math.ceil(from / step) * step; tick <= to + step / TICKS / TICKS; tick += step) {
            String shown = material.figures()
                    .plain(BigDecimal.valueOf(tick)
                            .setScale(Math.max(0, (int) -Math.floor(Math.log10(step))), RoundingMode.HALF_UP));
            drawing.bar(x(tick), top - 6, 1, tops.size() * ROW + 6, "#dfe5ec", "track")
                    .muted(x(tick), top - 10, shown, "text-anchor", "middle");
        }
    }

    /** 1, 2 or 5 times a power of ten. */
    static double step(double about) {
        double power = Math.pow(10, Math.floor(Math.log10(about)));
        double digits = about / power;
        return power * (digits < 1.5 ? 1 : digits < 3.5 ? 2 : digits < 7.5 ? 5 : 10);
    }

    private double x(double score) {
        return NAME + BAR * (score - from) / (to - from);
    }

    private void row(Drawing drawing, Standing standing, NodeScore top, double y) {
        String name = standing.row().unit().name();
        drawing.text(NAME - 10, y + 14, Drawing.shortened(name, LONGEST), "text-anchor", "end");
        if (split) {
            parts(drawing, top, y);
        } else {
            double score = score(top);
            double left = Math.min(x(0), x(score));
            drawing.bar(left, y + 3, Math.max(1, Math.abs(x(score) - x(0))), ROW - 7, FILLS.get(0), "s0");
        }
        drawing.text(
                WIDTH,
                y + 14,
                material.score(material.top(), standing.row()),
                "text-anchor",
                "end",
                "font-weight",
                "600");
    }

    private void parts(Drawing drawing, NodeScore top, double y) {
        double level = 0;
        for (int i = 0; i < top.parts().size(); i++) {
            PartScore part = top.parts().get(i);
            OptionalDouble added = part.contribution();
            if (added.isPresent() && added.getAsDouble() > 0) {
                double wide = x(level + added.getAsDouble()) - x(level);
                drawing.bar(x(level), y + 3, Math.max(0.5, wide - 1), ROW - 7, FILLS.get(i), "s" + i);
                level += added.getAsDouble();
            }
        }
    }
}
