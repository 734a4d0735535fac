package io.github.parindex.examples.conformance;

import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.tracked;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indicators of Decision 766/QĐ-TTg: 23 in groups that add up to 100 points.
 *
 * <p>One case for each group: every indicator's rule can be built and reaches its maximum, and the maxima add up to the
 * group's. One more for the whole.
 */
final class IndicatorList implements Tables.Kind {

    private static final Set<String> COLUMNS =
            Set.of("group_code", "group_max", "indicator_id", "max_score", "rule_type", "full_score_threshold_percent");
    private static final int INDICATORS = 23;
    private static final Points TOTAL = Points.of(100);

    @Override
    public boolean recognises(List<String> header) {
        return 2 * COLUMNS.stream().filter(header::contains).count() >= COLUMNS.size();
    }

    @Override
    public List<Outcome> outcomes(Table table) {
        List<Outcome> outcomes = new ArrayList<>();
        byGroup(table.rows(), outcomes)
                .forEach((code, rows) -> outcomes.add(Outcome.of("group " + code, () -> group(rows))));
        outcomes.add(Outcome.of("total", () -> total(table.rows())));
        return outcomes;
    }

    private static Map<String, List<Table.Row>> byGroup(List<Table.Row> rows, List<Outcome> unreadable) {
        Map<String, List<Table.Row>> groups = new LinkedHashMap<>();
        for (Table.Row row : rows) {
            try {
                groups.computeIfAbsent(row.text("group_code"), code -> new ArrayList<>())
                        .add(row);
            } catch (IllegalArgumentException refused) {
                unreadable.add(Outcome.failed("line " + row.line(), String.valueOf(refused.getMessage())));
            }
        }
        return groups;
    }

    private static List<String> group(List<Table.Row> rows) {
        List<String> differences = new ArrayList<>();
        rows.forEach(row -> differences.addAll(indicator(row)));
        Set<Points> declared =
                rows.stream().map(row -> points(row, "group_max")).collect(Collectors.toSet());
        Points sum = sum(rows);
        if (!declared.equals(Set.of(sum))) {
            differences.add("group_max expected " + joined(declared) + ", actual " + sum + " as the sum of max_score");
        }
        return differences;
    }

    private static String joined(Set<Points> points) {
        return points.stream().sorted().map(Points::toString).collect(Collectors.joining(" and "));
    }

    private static List<String> indicator(Table.Row row) {
        Points max = points(row, "max_score");
        Rule rule;
        try {
            rule = rule(row);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("line " + row.line() + ": " + refused.getMessage());
        }
        Points reached = rule.award(Observation.ratio(Ratio.of(1, 1))).points();
        return reached.equals(max)
                ? List.of()
                : List.of("line " + row.line() + ": max_score expected " + max + ", actual " + reached + " by " + rule);
    }

    private static Rule rule(Table.Row row) {
        String max = row.text("max_score");
        String type = row.text("rule_type");
        return switch (type) {
            case "RATIO_LINEAR" -> proportion(max).withFullFrom(threshold(row));
            case "RATIO_LINEAR_FULL_IF_EMPTY" ->
                proportion(max).withFullFrom(threshold(row)).withZeroDenominator(ZeroDenominator.FULL_SCORE);
            case "RATIO_TO_THRESHOLD" ->
                proportion(max).withFullFrom(threshold(row)).withZeroDenominator(ZeroDenominator.ZERO);
            case "TRACKING_ONLY" -> tracked();
            default -> throw new IllegalArgumentException("unknown rule_type (" + type + ").");
        };
    }

    private static String threshold(Table.Row row) {
        BigDecimal percent = row.number("full_score_threshold_percent");
        boolean whole = percent.compareTo(BigDecimal.valueOf(100)) == 0;
        if (percent.compareTo(BigDecimal.valueOf(100)) > 0
                || (row.text("rule_type").startsWith("RATIO_LINEAR") && !whole)) {
            throw new IllegalArgumentException("full_score_threshold_percent (" + Exact.text(percent)
                    + ") does not fit the rule_type (" + row.text("rule_type") + ").");
        }
        return Exact.text(percent) + "%";
    }

    private static List<String> total(List<Table.Row> rows) {
        List<String> differences = new ArrayList<>();
        if (rows.size() != INDICATORS) {
            differences.add("indicators expected " + INDICATORS + ", actual " + rows.size());
        }
        long distinct =
                rows.stream().map(row -> row.text("indicator_id")).distinct().count();
        if (distinct != rows.size()) {
            differences.add("different indicators expected " + rows.size() + ", actual " + distinct);
        }
        Points sum = sum(rows);
        if (!sum.equals(TOTAL)) {
            differences.add("points expected " + TOTAL + ", actual " + sum);
        }
        return differences;
    }

    private static Points sum(List<Table.Row> rows) {
        return Points.sum(rows.stream().map(row -> points(row, "max_score")).toList());
    }

    private static Points points(Table.Row row, String column) {
        try {
            return Points.of(row.number(column));
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("line " + row.line() + ": " + refused.getMessage());
        }
    }
}
