package io.github.parindex.io.html;

import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;

/** Shares of satisfaction as bars, each with its 95 % interval below it. */
final class SatisfactionChart {

    private static final int ROW = 36;
    private static final int BAR = 310;
    private static final int TITLE = 54;
    private static final String OWN = "#1d4f91";
    private static final String TRACK = "#dfe5ec";
    private final Wording title;
    private final List<Rated> rows;
    private final Locale locale;
    private final String id;

    SatisfactionChart(Wording title, List<Rated> rows, Locale locale, String id) {
        this.title = title;
        this.rows = List.copyOf(rows);
        this.locale = locale;
        this.id = id;
    }

    void draw(Markup out) {
        Drawing drawing = Drawing.on(out)
                .open(
                        id,
                        Drawing.WIDTH,
                        4 + rows.size() * ROW,
                        title.in(locale),
                        Wording.of("satisfaction.chart").in(locale));
        for (int i = 0; i < rows.size(); i++) {
            row(drawing, rows.get(i), 4 + i * ROW);
        }
        drawing.close();
    }

    private void row(Drawing drawing, Rated row, double y) {
        drawing.text(0, y + 12, Drawing.shortened(row.name(), TITLE));
        drawing.bar(0, y + 17, BAR, 10, TRACK, "track");
        if (!row.share().isDefined()) {
            return;
        }
        double value = Figures.length(row.share().share());
        drawing.bar(0, y + 17, BAR * value, 10, OWN, "own");
        row.estimate().ifPresent(estimate -> whisker(drawing, estimate, y + 31));
        drawing.text(Drawing.WIDTH, y + 27, row.percent(locale), "text-anchor", "end", "font-weight", "600");
    }

    private static void whisker(Drawing drawing, DesignEstimate estimate, double y) {
        String from = Drawing.number(BAR * Rated.lower(estimate));
        String to = Drawing.number(BAR * Rated.upper(estimate));
        String high = Drawing.number(y - 3);
        String line = "M" + from + " " + high + "v6m0 -3H" + to + "m0 -3v6";
        drawing.path(line, "none", Drawing.INK, "mean");
    }
}
