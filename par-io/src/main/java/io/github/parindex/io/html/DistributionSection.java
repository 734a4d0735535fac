package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Statistics;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Arrays;

/** How the index and every indicator, before it is normalised, are distributed over all units. */
final class DistributionSection {

    private static final int FIGURES = 5;
    private static final int BINS = 12;
    private static final int BIN = 10;
    private static final int HEIGHT = 30;
    private final IndexMaterial material;
    private final Markup out;

    private DistributionSection(IndexMaterial material, Markup out) {
        this.material = material;
        this.out = out;
    }

    static void write(IndexMaterial material, Markup out) {
        new DistributionSection(material, out).write();
    }

    private void write() {
        Wording title = Wording.of("indexReport.distributions");
        out.open("section", "id", "distributions", "aria-labelledby", "distributions-h");
        out.leaf("h2", title, "id", "distributions-h").leaf("p", Wording.of("indexReport.distributionsAbout"));
        Table table = Table.open(out, out.words(title), "plain sortable spread")
                .head(
                        text(Wording.of("indexReport.indicator")),
                        text(Wording.of("indexReport.histogram")),
                        numbers(Wording.of("indexReport.present")),
                        numbers(Wording.of("indexReport.least")),
                        numbers(Wording.of("indexReport.median")),
                        numbers(Wording.of("headline.average")),
                        numbers(Wording.of("indexReport.most")),
                        numbers(Wording.of("indexReport.skewness")));
        row(table, material.title(material.top()), material.result().scores());
        material.indicators()
                .forEach(code ->
                        row(table, material.title(code), material.result().prepared(code)));
        table.close();
        out.close().line();
    }

    private void row(Table table, String title, Column column) {
        table.row().name(title);
        out.open("td");
        if (column.present() > 0) {
            histogram(column);
        }
        out.close();
        table.number(column.present() + " / " + column.size(), Integer.toString(column.present()));
        if (column.present() > 0) {
            figures(table, column);
        } else {
            for (int i = 0; i < FIGURES; i++) {
                table.number(Figures.NONE);
            }
        }
        table.end();
    }

    private void figures(Table table, Column column) {
        Statistics statistics = Statistics.of(column);
        Decimals decimals = Decimals.of(Arrays.stream(column.presentValues())
                        .mapToObj(BigDecimal::valueOf)
                        .toList())
                .atLeast(2);
        for (double value : new double[] {statistics.min(), statistics.median(), statistics.mean(), statistics.max()}) {
            table.number(
                    decimals.text(BigDecimal.valueOf(value), material.locale()),
                    BigDecimal.valueOf(value).toPlainString());
        }
        statistics
                .skewness()
                .ifPresentOrElse(
                        skew -> table.number(
                                new Decimals(2).text(BigDecimal.valueOf(skew), material.locale()),
                                BigDecimal.valueOf(skew).toPlainString()),
                        () -> table.number(Figures.NONE));
    }

    /** Beside the figures, so without a text of its own. */
    private void histogram(Column column) {
        Drawing.on(out)
                .beside(BINS * BIN, HEIGHT + 1)
                .bar(0, HEIGHT, BINS * BIN, 1, "#dfe5ec", "track")
                .path(Histogram.of(column, BINS).path(0, HEIGHT, BIN, HEIGHT), IndexBars.FILLS.get(0), "none", "own")
                .close();
    }
}
