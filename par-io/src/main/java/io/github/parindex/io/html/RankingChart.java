package io.github.parindex.io.html;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;

/** The published index of each ranked unit as a bar from 0 to 100, with a mark where it was before. */
final class RankingChart {

    private static final int WIDTH = 1000;
    private static final int NAME = 330;
    private static final int BAR = 600;
    private static final int ROW = 22;
    private static final int TOP = 26;
    private static final int LONGEST = 48;
    private static final int STEP = 20;
    private static final int WHOLE = 100;
    private static final String OWN = "#1d4f91";
    private final Ranking.Block block;
    private final Material material;
    private final String id;

    RankingChart(Ranking.Block block, Material material, String id) {
        this.block = block;
        this.material = material;
        this.id = id;
    }

    void draw(Markup out) {
        List<Ranking.Standing> ranked = block.standings().stream()
                .filter(standing -> standing.place().isPresent())
                .toList();
        Drawing drawing = Drawing.on(out)
                .open(
                        id,
                        WIDTH,
                        TOP + ranked.size() * ROW + 4,
                        out.words(Wording.of("rankingChart.title", material.blockName(block.name()))),
                        out.words(Wording.of("rankingChart.about")));
        axis(drawing, ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            row(drawing, ranked.get(i), TOP + i * ROW);
        }
        material.earlier().ifPresent(earlier -> {
            mark(drawing, 8, 3);
            drawing.muted(16, 13, out.words(Wording.of("rankingChart.earlier")));
        });
        drawing.close();
    }

    private static void axis(Drawing drawing, int rows) {
        for (int percent = 0; percent <= WHOLE; percent += STEP) {
            double x = NAME + BAR * percent / (double) WHOLE;
            drawing.bar(x, TOP - 6, 1, rows * ROW + 6, "#dfe5ec", "track")
                    .muted(x, TOP - 10, Integer.toString(percent), "text-anchor", "middle");
        }
    }

    private void row(Drawing drawing, Ranking.Standing standing, double y) {
        Scorecard card = standing.card();
        drawing.text(NAME - 10, y + 14, Drawing.shortened(card.unit().name(), LONGEST), "text-anchor", "end");
        card.published().ifPresent(index -> drawing.bar(NAME, y + 3, length(index), ROW - 7, OWN, "own"));
        before(card).ifPresent(was -> mark(drawing, NAME + length(was), y + 1));
        drawing.text(WIDTH, y + 14, material.figures().published(card), "text-anchor", "end", "font-weight", "600");
    }

    private Optional<Points> before(Scorecard card) {
        return material.earlier().flatMap(earlier -> earlier.published(card));
    }

    private static void mark(Drawing drawing, double x, double y) {
        String line = "M" + Drawing.number(x) + " " + Drawing.number(y) + "v" + (ROW - 3);
        drawing.path(line, "none", "#ffffff", "halo").path(line, "none", Drawing.INK, "mean");
    }

    private static double length(Points index) {
        return BAR * Math.max(0, Math.min(1, Figures.length(index) / WHOLE));
    }
}
