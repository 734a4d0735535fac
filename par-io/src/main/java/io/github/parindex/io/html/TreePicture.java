package io.github.parindex.io.html;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The tree of an index with its weights.
 *
 * @param result of any index
 */
record TreePicture(IndexResult result) implements Picture {

    private static final int WIDTH = 900;
    private static final int ROW = 24;
    private static final int HEAD = 54;
    private static final int DEEPER = 22;
    private static final int DEEPEST = 16;
    private static final int NAME = 560;
    private static final int BAR = 250;
    private static final int LONGEST = 70;

    // A part on a way down; the same part may stand below several nodes.
    private record Line(String code, int depth, int above) {}

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Set<String> met = new HashSet<>();
        result.framework().roots().forEach(root -> collect(root, 0, -1, lines, met));
        return lines;
    }

    private void collect(String code, int depth, int above, List<Line> lines, Set<String> met) {
        int own = lines.size();
        lines.add(new Line(code, depth, above));
        if (!result.framework().isIndicator(code) && met.add(code)) {
            result.framework().node(code).partCodes().forEach(part -> collect(part, depth + 1, own, lines, met));
        }
    }

    @Override
    public Wording title() {
        return Wording.of(
                "indexChart.tree", Wording.literal(result.framework().top().title()));
    }

    @Override
    public Wording about() {
        return Wording.of(
                "indexChart.treeAbout", result.framework().indicators().size());
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height(Locale locale) {
        return HEAD + lines().size() * ROW + 4;
    }

    @Override
    public void draw(Drawing drawing, Markup out) {
        drawing.muted(NAME, HEAD - 12, out.words(Wording.of("indexChart.weight")));
        IndexMaterial material = new IndexMaterial(result, out.locale());
        Map<String, Double> weights = material.weights();
        List<Line> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double y = HEAD + i * ROW;
            int depth = Math.min(line.depth(), DEEPEST);
            double x = depth * DEEPER;
            if (line.above() >= 0) {
                String branch = "M" + Plane.at(x - DEEPER + 6, HEAD + line.above() * ROW + 20) + "V"
                        + Drawing.number(y + 11) + "h12";
                drawing.path(branch, "none", "#9aa5b3", "branch");
            }
            boolean isNode = !result.framework().isIndicator(line.code());
            String name = Drawing.shortened(material.title(line.code()), LONGEST - 3 * depth);
            drawing.text(x, y + 15, name, "font-weight", isNode ? "600" : "400");
            double weight = Math.abs(weights.getOrDefault(line.code(), 0.0));
            drawing.bar(NAME, y + 5, BAR, 12, "#dfe5ec", "track");
            drawing.bar(
                    NAME,
                    y + 5,
                    BAR * Math.min(1, weight),
                    12,
                    IndexBars.FILLS.get(isNode ? 0 : 5),
                    isNode ? "own" : "s5");
            String percent = material.percent(weights.get(line.code()));
            drawing.text(WIDTH, y + 15, out.words(Wording.of("number.percent", percent)), "text-anchor", "end");
        }
    }
}
