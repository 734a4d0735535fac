package io.github.parindex.examples;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.examples.qd766.Comparison;
import io.github.parindex.examples.qd766.PublishedLayout;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ranking, and how the computed scores compare with the published ones, as plain text for a terminal. */
final class TextReport {

    private final PrintWriter to;
    private final CriteriaSet set;

    TextReport(PrintWriter to, CriteriaSet set) {
        this.to = to;
        this.set = set;
    }

    void print(Ranking ranking, List<Comparison> comparisons) {
        RankingText.of(to, Locale.ENGLISH).print(ranking);
        comparison(comparisons);
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
