package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.index.Explanation.NodeScore;
import io.github.parindex.core.index.Explanation.PartScore;
import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** One unit of an index: its place, its profile over the parts, strengths and weaknesses, and every score with its weight. */
final class IndexUnitSection {

    private static final int MOST = 5;
    private static final int QUARTER = 4;
    private static final int BAR = 150;
    private final IndexMaterial material;
    private final Markup out;
    private final Standing standing;
    private final Row row;
    private final String id;

    private IndexUnitSection(IndexMaterial material, Markup out, Standing standing) {
        this.material = material;
        this.out = out;
        this.standing = standing;
        this.row = standing.row();
        this.id = material.anchor(row);
    }

    static void write(IndexMaterial material, Markup out, Standing standing) {
        new IndexUnitSection(material, out, standing).write();
    }

    private void write() {
        out.open("section", "class", "unit brief", "id", id, "aria-labelledby", id + "-h");
        out.open("h3", "id", id + "-h").text(row.unit().name());
        if (!row.unit().name().equals(row.code())) {
            out.text(" ").leaf("span", row.code(), "class", "code");
        }
        out.close();
        result();
        profile();
        standouts();
        annex();
        out.open("p", "class", "back")
                .leaf("a", Wording.of("unit.backRanking"), "href", "#ranking")
                .close();
        out.close().line();
    }

    private void result() {
        out.open("dl", "class", "result");
        fact(Wording.of("indexReport.score"), material.score(material.top(), row));
        String place = standing.place().map(this::among).orElse(out.words(Wording.of("unit.scoredNotRanked")));
        fact(Wording.of("rankings.place"), place);
        standing.group().ifPresent(group -> fact(Wording.of("indexReport.group"), group));
        if (!row.unit().block().isBlank() || !row.period().isBlank()) {
            fact(
                    Wording.of("indexReport.compared"),
                    out.words(material.pool(row).name()));
        }
        out.close();
    }

    private String among(Place place) {
        return material.figures().of(place.value()) + "/"
                + material.pool(row).ranked().size();
    }

    private void fact(Wording what, String value) {
        out.open("div").leaf("dt", what).leaf("dd", value).close();
    }

    private String titled(Wording what) {
        return out.words(Wording.of("unit.form", out.words(what), row.unit().name()));
    }

    private void profile() {
        Wording title = Wording.of("indexReport.profile");
        out.leaf("h4", title);
        Table table = Table.open(out, titled(title), "plain profiles")
                .head(
                        text(Wording.of("indexReport.part")),
                        text(Wording.of("indexReport.bar")),
                        numbers(Wording.of("indexReport.score")),
                        numbers(Wording.of("rankings.place")),
                        numbers(Wording.of("headline.best")),
                        numbers(Wording.of("headline.average")),
                        numbers(Wording.of("indexReport.adds")));
        NodeScore top = material.explanation(row).nodes().get(0);
        top.parts().forEach(part -> part(table, part));
        table.close();
    }

    private void part(Table table, PartScore part) {
        String code = part.code();
        List<BigDecimal> all = material.scores(code, material.pool(row));
        table.row().name(material.title(code));
        out.open("td");
        material.shown(code, row).ifPresent(own -> bar(own, all));
        out.close();
        table.number(material.score(code, row))
                .number(place(code))
                .number(best(code).map(best -> material.fixed(code, best)).orElse(Figures.NONE))
                .number(material.mean(code, all))
                .number(added(part.contribution()))
                .end();
    }

    private String added(OptionalDouble contribution) {
        return contribution.isPresent()
                ? material.fixed(material.top(), BigDecimal.valueOf(contribution.getAsDouble()))
                : Figures.NONE;
    }

    /** The score of the first in the part, which is the least where less is better. */
    private Optional<BigDecimal> best(String code) {
        return material.pool(row).ranked().stream()
                .map(Standing::row)
                .filter(other -> material.place(code, other).isPresent())
                .min(Comparator.comparing(
                        (Row other) -> material.place(code, other).orElseThrow()))
                .flatMap(first -> material.shown(code, first));
    }

    private String place(String code) {
        return material.place(code, row)
                .map(place -> sign(code) + material.figures().of(place.value()) + "/"
                        + material.among(code, row).size())
                .orElse(Figures.NONE);
    }

    /** Beside the figures, so without a text of its own: from the lowest of the units, or 0, to the highest. */
    private void bar(BigDecimal own, List<BigDecimal> all) {
        double least = Math.min(
                0, all.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
        double most = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double scale = BAR / (most > least ? most - least : 1);
        double x = Math.max(0, Math.min(BAR, (own.doubleValue() - least) * scale));
        double zero = -least * scale;
        double mean = all.isEmpty() ? x : (IndexMaterial.meanOf(all).doubleValue() - least) * scale;
        String line = "M" + Drawing.number(mean) + " 0v14";
        Drawing.on(out)
                .beside(BAR, 14)
                .bar(0, 2, BAR, 10, "#dfe5ec", "track")
                .bar(Math.min(zero, x), 2, Math.max(1, Math.abs(x - zero)), 10, IndexBars.FILLS.get(0), "own")
                .path(line, "none", "#ffffff", "halo")
                .path(line, "none", Drawing.INK, "mean")
                .close();
    }

    private String sign(String code) {
        return isStrength(code) ? "● " : isWeakness(code) ? "○ " : "";
    }

    /** Whether at most a quarter of the units stand there or above. */
    private boolean isStrength(String code) {
        return isAtEnd(code, 1);
    }

    /** Whether at most a quarter of the units stand there or below. */
    private boolean isWeakness(String code) {
        return isAtEnd(code, -1);
    }

    private boolean isAtEnd(String code, int end) {
        List<Place> all = material.among(code, row);
        return material.place(code, row)
                .filter(own -> all.stream()
                                        .filter(other -> other.compareTo(own) * end <= 0)
                                        .count()
                                * QUARTER
                        <= all.size())
                .isPresent();
    }

    private void standouts() {
        out.open("div", "class", "standouts");
        Comparator<String> byPlace =
                Comparator.comparing(code -> material.place(code, row).orElseThrow());
        listed(
                "standouts.strengths",
                material.indicators().stream()
                        .filter(this::isStrength)
                        .sorted(byPlace)
                        .toList());
        listed(
                "standouts.weaknesses",
                material.indicators().stream()
                        .filter(this::isWeakness)
                        .sorted(byPlace.reversed())
                        .toList());
        out.close();
    }

    private void listed(String key, List<String> codes) {
        if (!codes.isEmpty()) {
            String names = codes.stream()
                    .limit(MOST)
                    .map(code -> material.title(code) + " ("
                            + material.figures()
                                    .of(material.place(code, row).orElseThrow().value())
                            + "/" + material.among(code, row).size() + ")")
                    .collect(Collectors.joining("; "));
            out.leaf("p", Wording.of(key, names));
        }
    }

    private void annex() {
        String title = titled(Wording.of("indexReport.allScores"));
        out.open("details", "class", "annex").leaf("summary", title);
        Table table = Table.open(out, title, "plain all")
                .headed(
                        title,
                        List.of(
                                text(Wording.of("indexReport.part")),
                                numbers(Wording.of("indexReport.value")),
                                numbers(Wording.of("indexReport.score")),
                                numbers(Wording.of("rankings.place")),
                                numbers(Wording.of("indexReport.weightOfIndex"))));
        Map<String, Double> weights = material.weights();
        List<String> codes = new ArrayList<>(material.nodes());
        codes.addAll(material.indicators());
        for (String code : codes) {
            boolean indicator = material.result().framework().isIndicator(code);
            table.row()
                    .name(material.title(code))
                    .number(indicator ? material.value(code, row) : "")
                    .number(material.score(code, row))
                    .number(place(code))
                    .number(material.percent(weights.get(code)))
                    .end();
        }
        table.close();
        out.close();
    }
}
