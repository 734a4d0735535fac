package io.github.parindex.examples;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.examples.qd766.Comparison;
import io.github.parindex.examples.qd766.PublishedLayout;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report of the example as plain text for a terminal. */
final class TextReport {

    private static final int LOSSES = 3;
    private static final String ROW = "%5s  %7s  %-16s  %-11s  %s%n";

    private final PrintStream to;
    private final CriteriaSet set;

    TextReport(PrintStream to, CriteriaSet set) {
        this.to = to;
        this.set = set;
    }

    void print(Ranking ranking, List<Comparison> comparisons) {
        to.println(set.edition().title().vi() + " (" + set.edition().title().en() + ")");
        set.edition().source().ifPresent(source -> to.println(source.decision()));
        to.printf("%d criteria, %s points; ranked %s%n", set.leaves().size(), set.max(), ranking.method());
        provisional(ranking);
        ranking.blocks().forEach(this::block);
        comparison(comparisons);
    }

    private void provisional(Ranking ranking) {
        List<Points> maxima = ranking.board().cards().stream()
                .filter(Scorecard::isProvisional)
                .map(Scorecard::applicable)
                .sorted()
                .toList();
        if (!maxima.isEmpty()) {
            to.printf(
                    "Provisional: %d units were observed on %s to %s of %s points; index and place compare what was"
                            + " observed.%n",
                    maxima.size(), maxima.get(0), maxima.get(maxima.size() - 1), set.max());
        }
    }

    private void block(Ranking.Block block) {
        int units = block.standings().size();
        to.printf("%n%s: %d %s%n", block.name(), units, units == 1 ? "unit" : "units");
        to.printf(ROW, "place", "index", "points", "grade", "unit");
        block.standings().forEach(this::standing);
    }

    private void standing(Ranking.Standing standing) {
        Scorecard card = standing.card();
        to.printf(
                ROW,
                standing.place().map(Place::toString).orElse("-"),
                card.published().map(index -> index.toText(places())).orElse("none"),
                card.total() + " of " + card.applicable(),
                standing.grade().orElse(""),
                card.unit().code() + " " + card.unit().name());
        card.losses().stream().limit(LOSSES).forEach(this::loss);
    }

    private int places() {
        return set.policy().published().places();
    }

    private void loss(Loss loss) {
        to.printf(
                "%16s  %s %s: %s%n",
                "−" + loss.lost(),
                loss.score().criterion().code(),
                loss.score().criterion().title(),
                loss.score().award().working());
    }

    private void comparison(List<Comparison> comparisons) {
        to.printf("%nComputed and published scores%n");
        Map<PublishedLayout, List<Comparison>> tables = comparisons.stream()
                .collect(Collectors.groupingBy(each -> each.row().layout(), LinkedHashMap::new, Collectors.toList()));
        tables.forEach((layout, scores) -> {
            Map<Boolean, Long> rows = scores.stream()
                    .collect(Collectors.groupingBy(
                            each -> each.row().place(),
                            Collectors.reducing(true, Comparison::agrees, Boolean::logicalAnd)))
                    .values()
                    .stream()
                    .collect(Collectors.partitioningBy(agrees -> agrees, Collectors.counting()));
            long agreeing = rows.getOrDefault(true, 0L);
            long all = agreeing + rows.getOrDefault(false, 0L);
            to.printf("%-12s  %d of %d rows agree to the last digit%n", layout, agreeing, all);
        });
        comparisons.stream().filter(each -> !each.agrees()).forEach(this::difference);
        to.println();
    }

    private void difference(Comparison comparison) {
        to.println("  " + comparison);
        if (comparison.isBinarySlip(set)) {
            to.println(
                    "    The published score comes out if the ratio is first rounded to a percentage with 2 places and"
                            + " then\n    multiplied in binary floating point (6 × 0.9325 is 5.59499… there, not 5.595).");
        }
    }
}
