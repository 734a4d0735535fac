package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Shares of satisfaction: a chart, and beside it the figures that it shows. */
final class RatedFigures {

    private final Markup out;
    private final Wording title;

    private RatedFigures(Markup out, Wording title) {
        this.out = out;
        this.title = title;
    }

    static void write(Markup out, Wording title, List<Rated> rows, String id) {
        RatedFigures figures = new RatedFigures(out, title);
        figures.beside(rows, id, () -> figures.table("plain", List.of(), rows, List.of()));
    }

    /** Of what is in order, with the places that the sample leaves open, one for each row. */
    static void ranked(Markup out, Wording title, List<Rated> rows, List<String> places, String id) {
        RatedFigures figures = new RatedFigures(out, title);
        List<Table.Heading> more = List.of(numbers(Wording.of("satisfaction.places")));
        figures.beside(rows, id, () -> figures.table("plain sortable", more, rows, places));
    }

    /** Without a chart, where it would be too long. */
    static void tabled(Markup out, Wording title, List<Rated> rows) {
        new RatedFigures(out, title).table("plain sortable", List.of(), rows, List.of());
    }

    private void beside(List<Rated> rows, String id, Runnable table) {
        out.open("div", "class", "beside").open("div", "class", "figure");
        new SatisfactionChart(title, rows, out.locale(), id).draw(out);
        out.close();
        table.run();
        out.close();
    }

    private void table(String style, List<Table.Heading> more, List<Rated> rows, List<String> places) {
        List<Table.Heading> headings = new ArrayList<>(List.of(
                text(Wording.of("satisfaction.what")),
                numbers(Wording.of("satisfaction.percent")),
                numbers(Wording.of("satisfaction.interval")),
                numbers(Wording.of("satisfaction.respondents"))));
        headings.addAll(more);
        Table table = Table.open(out, out.words(title), style).head(headings.toArray(Table.Heading[]::new));
        for (int i = 0; i < rows.size(); i++) {
            row(table, rows.get(i));
            if (!places.isEmpty()) {
                table.number(places.get(i));
            }
            table.end();
        }
        table.close();
    }

    private void row(Table table, Rated rated) {
        table.row()
                .name(rated.name())
                .number(rated.percent(out.locale()))
                .number(rated.interval(out.locale()))
                .number(Figures.in(out.locale())
                        .of(BigDecimal.valueOf(rated.share().respondents())));
    }
}
