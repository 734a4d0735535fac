package io.github.parindex.io.html;

import io.github.parindex.core.index.Explanation.NodeScore;
import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each part adds to the index of each unit.
 *
 * @param result of any index
 */
record ContributionsPicture(IndexResult result) implements Picture {

    private static final int WIDTH = 1000;
    private static final int NAME = 300;
    private static final int BAR = 610;
    private static final int ROW = 22;
    private static final int LINE = 18;
    private static final int HEAD = 48;
    private static final int TITLE = 26;
    private static final int LETTER = 7;
    private static final int BESIDE = 40;
    private static final int TICKS = 5;

    // A part with its colour, or all small ones together.
    private record Layer(String name, List<String> parts, String fill) {}

    @Override
    public Wording title() {
        return Wording.of("indexChart.contributions", Wording.literal(result.framework().top().title()));
    }

    @Override
    public Wording about() {
        return Wording.of("indexChart.contributionsAbout");
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height(Locale locale) {
        IndexMaterial material = new IndexMaterial(result, locale);
        int legend = legend(layers(material)).stream().mapToInt(place -> place[1] + 1).max().orElse(0);
        return TITLE + legend * LINE
                + pools(material).stream()
                        .mapToInt(pool -> HEAD + pool.ranked().size() * ROW)
                        .sum();
    }

    private static List<IndexPool> pools(IndexMaterial material) {
        return material.pools().stream().filter(pool -> !pool.ranked().isEmpty()).toList();
    }

    /** The parts in order; beyond the colours there are, those that add least on average go together. */
    private List<Layer> layers(IndexMaterial material) {
        List<String> parts = material.parts();
        List<String> kept = parts;
        int most = IndexBars.FILLS.size();
        if (parts.size() > most) {
            Map<String, Double> sizes = new HashMap<>();
            tops(material).forEach(top -> top.parts()
                    .forEach(part -> sizes.merge(
                            part.code(), Math.abs(part.contribution().orElse(0)), Double::sum)));
            List<String> largest = parts.stream()
                    .sorted(Comparator.comparingDouble((String part) -> -sizes.getOrDefault(part, 0.0)))
                    .limit(most - 1)
                    .toList();
            kept = parts.stream().filter(largest::contains).toList();
        }
        List<Layer> layers = new ArrayList<>();
        for (String part : kept) {
            layers.add(new Layer(material.title(part), List.of(part), IndexBars.FILLS.get(layers.size())));
        }
        List<String> shown = kept;
        List<String> rest = parts.stream().filter(part -> !shown.contains(part)).toList();
        if (!rest.isEmpty()) {
            String others = Wording.of("indexChart.otherParts", rest.size()).in(material.locale());
            layers.add(new Layer(others, rest, IndexBars.FILLS.get(most - 1)));
        }
        return layers;
    }

    private static Stream<NodeScore> tops(IndexMaterial material) {
        return pools(material).stream().flatMap(pool -> pool.ranked().stream()).map(standing -> top(standing, material));
    }

    private static NodeScore top(Standing standing, IndexMaterial material) {
        return material.explanation(standing.row()).nodes().get(0);
    }

    private static boolean isSplit(NodeScore top) {
        return top.parts().stream()
                .allMatch(part -> part.score().isEmpty() || part.contribution().isPresent());
    }

    private static double added(NodeScore top, List<String> parts) {
        return top.parts().stream()
                .filter(part -> parts.contains(part.code()))
                .mapToDouble(part -> part.contribution().orElse(0))
                .sum();
    }

    private static List<int[]> legend(List<Layer> layers) {
        List<int[]> places = new ArrayList<>();
        int x = 0;
        int line = 0;
        for (Layer layer : layers) {
            int wide = BESIDE + LETTER * layer.name().length();
            if (x > 0 && x + wide > WIDTH) {
                x = 0;
                line++;
            }
            places.add(new int[] {x, line});
            x += wide;
        }
        return places;
    }

    @Override
    public void draw(Drawing drawing, Markup out) {
        IndexMaterial material = new IndexMaterial(result, out.locale());
        List<Layer> layers = layers(material);
        List<int[]> places = legend(layers);
        for (int i = 0; i < layers.size(); i++) {
            int y = TITLE + places.get(i)[1] * LINE;
            drawing.bar(places.get(i)[0], y, 12, 10, layers.get(i).fill(), "s" + i);
            drawing.muted(places.get(i)[0] + 17, y + 9, layers.get(i).name());
        }
        double top = TITLE + LINE * (places.get(places.size() - 1)[1] + 1);
        for (IndexPool pool : pools(material)) {
            draw(drawing, material, layers, pool, top);
            top += HEAD + pool.ranked().size() * ROW;
        }
    }

    private static void draw(Drawing drawing, IndexMaterial material, List<Layer> layers, IndexPool pool, double top) {
        List<NodeScore> tops =
                pool.ranked().stream().map(standing -> top(standing, material)).toList();
        double from = Math.min(0, tops.stream().mapToDouble(each -> end(each, layers, -1)).min().orElse(0));
        double most = tops.stream().mapToDouble(each -> end(each, layers, 1)).max().orElse(1);
        double to = most > from ? most : from + 1;
        Plane plane = new Plane(NAME, NAME + BAR, 0, 1, from, to, 0, 1);
        drawing.text(0, top + 14, pool.name().in(material.locale()), "font-weight", "600");
        double step = IndexBars.step((to - from) / TICKS);
        for (double tick = Math.ceil(from / step) * step; tick <= to; tick += step) {
            drawing.bar(plane.x(tick), top + HEAD - 6, 1, tops.size() * ROW + 4, "#dfe5ec", "track");
            drawing.muted(
                    plane.x(tick), top + HEAD - 10, Picture.tick(tick, step, material.locale()), "text-anchor", "middle");
        }
        for (int i = 0; i < tops.size(); i++) {
            row(drawing, material, layers, pool.ranked().get(i), tops.get(i), plane, top + HEAD + i * ROW);
        }
    }

    /** How far a bar goes to one side. */
    private static double end(NodeScore top, List<Layer> layers, int side) {
        if (!isSplit(top)) {
            return top.score().orElse(0);
        }
        return layers.stream()
                .mapToDouble(layer -> added(top, layer.parts()))
                .filter(added -> added * side > 0)
                .sum();
    }

    private static void row(
            Drawing drawing,
            IndexMaterial material,
            List<Layer> layers,
            Standing standing,
            NodeScore top,
            Plane plane,
            double y) {
        drawing.text(
                NAME - 10, y + 14, Drawing.shortened(standing.row().unit().name(), 42), "text-anchor", "end");
        if (isSplit(top)) {
            double[] ends = new double[2];
            for (int i = 0; i < layers.size(); i++) {
                double added = added(top, layers.get(i).parts());
                int side = added < 0 ? 0 : 1;
                bar(drawing, plane, y, ends[side], ends[side] + added, layers.get(i).fill(), "s" + i);
                ends[side] += added;
            }
        } else {
            bar(drawing, plane, y, 0, top.score().orElse(0), "#6b7280", "whole");
        }
        drawing.text(
                WIDTH, y + 14, material.score(material.top(), standing.row()), "text-anchor", "end", "font-weight", "600");
    }

    private static void bar(Drawing drawing, Plane plane, double y, double one, double other, String fill, String role) {
        double left = plane.x(Math.min(one, other));
        double wide = plane.x(Math.max(one, other)) - left;
        if (wide > 0) {
            drawing.bar(left, y + 3, Math.max(0.5, wide - 1), ROW - 7, fill, role);
        }
    }
}
