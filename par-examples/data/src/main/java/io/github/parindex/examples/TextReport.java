package io.github.parindex.examples;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.examples.qd766.Comparison;
import io.github.parindex.examples.qd766.PublishedLayout;
import io.github.parindex.examples.words.ExampleWords;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.words.Wording;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ranking, and how the computed scores compare with the published ones, as plain text for a terminal. */
final class TextReport {

    private final PrintWriter to;
    private final Locale locale;
    private final CriteriaSet set;

    TextReport(PrintWriter to, Locale locale, CriteriaSet set) {
        this.to = to;
        this.locale = locale;
        this.set = set;
    }

    void print(Ranking ranking, List<Comparison> comparisons) {
        RankingText.of(to, locale).print(ranking);
        comparison(comparisons);
    }

    private void comparison(List<Comparison> comparisons) {
        to.println();
        to.println(say("phuTho.compared"));
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
            to.printf("%-12s  %s%n", say("phuTho.table." + layout), say("phuTho.agree", agreeing, all));
        });
        comparisons.stream().filter(each -> !each.agrees()).forEach(this::difference);
        to.println();
    }

    private void difference(Comparison comparison) {
        to.println("  " + PlainText.visible(told(comparison).in(locale)));
        if (comparison.isBinarySlip(set)) {
            to.println("    " + say("phuTho.binary"));
            to.println("    " + say("phuTho.binary.then"));
        }
    }

    private static Wording told(Comparison comparison) {
        return ExampleWords.of(
                "phuTho.differs",
                comparison.row().place(),
                comparison.row().unit().code(),
                comparison.row().unit().name(),
                comparison.code(),
                comparison.computed(),
                comparison.published());
    }

    private String say(String key, Object... facts) {
        return ExampleWords.of(key, facts).in(locale);
    }
}
