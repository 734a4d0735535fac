package io.github.parindex.io.html;

import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Units × parts and indicators, coloured by the place among the units that are compared. */
final class IndexMapSection {

    private static final List<Integer> LAST_OF_STEP = List.of(10, 25, 50, 75, 90);

    private final IndexMaterial material;
    private final Markup out;
    private final List<String> columns = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    private IndexMapSection(IndexMaterial material, Markup out) {
        this.material = material;
        this.out = out;
        collect();
    }

    /** Every part of the index with all below it; what several parts have in common stands in the first. */
    private void collect() {
        Framework framework = material.result().framework();
        Set<String> seen = new LinkedHashSet<>();
        for (String part : material.parts()) {
            boolean single = framework.isIndicator(part);
            below(part, seen).forEach(code -> {
                columns.add(code);
                groups.add(single ? " " : material.title(part));
            });
        }
    }

    private List<String> below(String code, Set<String> seen) {
        List<String> all = new ArrayList<>();
        if (seen.add(code)) {
            all.add(code);
            if (!material.result().framework().isIndicator(code)) {
                material.result().framework().node(code).partCodes().forEach(part -> all.addAll(below(part, seen)));
            }
        }
        return all;
    }

    static void write(IndexMaterial material, Markup out) {
        new IndexMapSection(material, out).write();
    }

    private void write() {
        Wording title = Wording.of("indexReport.map");
        out.open("section", "id", "heat", "aria-labelledby", "heat-h");
        out.leaf("h2", title, "id", "heat-h").leaf("p", Wording.of("indexReport.mapAbout"));
        String scroll = out.words(Wording.of("indexReport.mapScrolls"));
        out.open("div", "class", "scroll wide", "tabindex", "0", "role", "group", "aria-label", scroll);
        List<Standing> standings = material.pools().stream()
                .flatMap(pool -> pool.standings().stream())
                .toList();
        List<Row> rows = standings.stream().map(Standing::row).toList();
        Mosaic.Labels labels =
                new Mosaic.Labels(rows.stream().map(row -> row.unit().name()).toList(), columns, groups, legend());
        new Mosaic(
                        labels,
                        row -> !material.pool(rows.get(row)).equals(material.pool(rows.get(row - 1))),
                        (row, column) -> step(columns.get(column), rows.get(row)))
                .draw(out, "heat-map", out.words(title), out.words(Wording.of("indexReport.mapAbout")));
        out.close();
        key();
        out.close().line();
    }

    private List<String> legend() {
        return Stream.concat(
                        LAST_OF_STEP.stream().map(last -> out.words(Wording.of("indexReport.mapUpTo", last))),
                        Stream.of(out.words(Wording.of("indexReport.mapLast"))))
                .toList();
    }

    /** Which of six steps the place is in: the share of the units that stand before, in percent. */
    private int step(String code, Row row) {
        Optional<Place> place = material.place(code, row);
        if (place.isEmpty()) {
            return Mosaic.DASH;
        }
        List<Place> all = material.among(code, row);
        long before =
                all.stream().filter(other -> other.compareTo(place.get()) < 0).count();
        long percent = all.size() < 2 ? 0 : 100 * before / (all.size() - 1);
        int step = 0;
        while (step < LAST_OF_STEP.size() && percent > LAST_OF_STEP.get(step)) {
            step++;
        }
        return step;
    }

    private void key() {
        out.open("ul", "class", "key", "aria-label", out.words(Wording.of("indexReport.columns")));
        columns.stream()
                .filter(code -> !material.title(code).equals(code))
                .forEach(code -> out.leaf("li", code + ": " + material.title(code)));
        out.close().line();
    }
}
