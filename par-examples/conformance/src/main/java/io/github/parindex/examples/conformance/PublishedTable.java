package io.github.parindex.examples.conformance;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.examples.qd766.Decision766;
import io.github.parindex.examples.qd766.PublishedLayout;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is published on Decision 766/QĐ-TTg: rows of the national portal, and the list of its indicators.
 *
 * <p>A row of the portal has counts of a unit, and what was published for it in one group; every published column is
 * compared exactly, and an empty cell agrees with a value that cannot be computed. The list has a case for each group:
 * every rule can be built and reaches its maximum, and the maxima add up to the group's; and one for the whole, which has as
 * many indicators and points as the decision. A table with at least half of the columns is recognised, so that one that
 * lacks a column fails row by row.
 */
final class PublishedTable {

    private static final List<String> LIST = List.of(
            "group_code", "group_max", "indicator_id", "max_score", "rule_type", "full_score_threshold_percent");
    private static final Points HUNDRED = Points.of(100);

    private final CriteriaSet set = Decision766.set();
    private final Report report;

    private PublishedTable(Report report) {
        this.report = report;
    }

    /** Whether a file is of no kind, and holds names in its first column and numbers, or nothing, in all others. */
    static boolean isData(Path file) {
        try {
            Table table = Table.read(file);
            List<String> columns = table.header().subList(1, table.header().size());
            columns.forEach(table::numbers);
            return layout(table).isEmpty()
                    && !isList(table)
                    && !columns.isEmpty()
                    && !table.rows().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isList(Table table) {
        return hasHalf(table, LIST);
    }

    private static Optional<PublishedLayout> layout(Table table) {
        return PublishedLayout.ALL.stream()
                .filter(layout -> hasHalf(
                        table,
                        layout.counts().values().stream()
                                .flatMap(pair -> List.of(pair.part(), pair.whole()).stream())
                                .distinct()
                                .toList()))
                .findFirst();
    }

    private static boolean hasHalf(Table table, List<String> columns) {
        return 2 * columns.stream().filter(table.header()::contains).count() >= columns.size();
    }

    static Report report(String name, Path file) {
        Report report = new Report(name);
        try {
            Table table = Table.read(file);
            Optional<PublishedLayout> layout = layout(table);
            if (layout.isEmpty() && !isList(table)) {
                report.fail(
                        "file",
                        "unknown kind: no layout has the columns " + table.header() + ", and no JSON case names it.");
            } else if (table.rows().isEmpty()) {
                report.fail("file", "has a header and no rows.");
            } else if (layout.isPresent()) {
                new PublishedTable(report).rows(layout.get(), table);
            } else {
                new PublishedTable(report).list(table.rows());
            }
        } catch (IllegalArgumentException refused) {
            report.fail("file", String.valueOf(refused.getMessage()));
        }
        return report;
    }

    private void rows(PublishedLayout layout, Table table) {
        int code = table.header().indexOf("code");
        for (Table.Row row : table.rows()) {
            String unit = code < 0 || code >= row.cells().size()
                    ? ""
                    : " " + row.cells().get(code).strip();
            report.run("line " + row.line() + unit, () -> compared(layout, row));
        }
    }

    private List<String> compared(PublishedLayout layout, Table.Row row) {
        Map<String, Observation> observed = new LinkedHashMap<>();
        layout.counts()
                .forEach((code, pair) -> observed.put(
                        code, Observation.ratio(new Ratio(row.number(pair.part()), row.number(pair.whole())))));
        Scorecard card = Scorer.score(Assessment.of(set, Unit.of("unit", "unit"), observed));
        Map<String, Optional<Points>> computed = new LinkedHashMap<>();
        layout.percentages().forEach((code, column) -> computed.put(column, percentage(card.score(code))));
        layout.scores().forEach((code, column) -> computed.put(column, points(card.score(code))));
        computed.put(
                PublishedLayout.MAX, Optional.of(set.criterion(layout.group()).max()));
        List<String> differences = new ArrayList<>();
        computed.forEach((column, actual) -> {
            Optional<Points> expected =
                    row.text(column).isEmpty() ? Optional.empty() : Optional.of(Points.of(row.number(column)));
            String shown = actual.map(Points::toString).orElse("no score");
            require(differences, column, expected, actual, " expected " + row.text(column) + ", actual " + shown);
        });
        return differences;
    }

    private static void require(List<String> differences, String what, Object expected, Object actual, String said) {
        if (!expected.equals(actual)) {
            differences.add(what + said);
        }
    }

    private static void require(List<String> differences, String what, Object expected, Object actual) {
        require(differences, what, expected, actual, " expected " + expected + ", actual " + actual);
    }

    private static Optional<Points> points(Score score) {
        return isScored(score) ? Optional.of(score.points()) : Optional.empty();
    }

    private static boolean isScored(Score score) {
        return score instanceof LeafScore leaf
                ? leaf.award().standing() == Award.Standing.SCORED
                : ((GroupScore) score).children().stream().anyMatch(PublishedTable::isScored);
    }

    /** The ratio behind a leaf in proportion, half up to 2 places. */
    private static Optional<Points> percentage(Score score) {
        return score instanceof LeafScore leaf && leaf.award().working() instanceof Proportion.InProportion proportion
                ? Optional.of(HUNDRED.times(proportion.ratio(), Rounding.halfUp(2)))
                : Optional.empty();
    }

    private void list(List<Table.Row> rows) {
        Map<String, List<Table.Row>> groups = rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("group_code"), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((code, members) -> report.run("group " + code, () -> group(members)));
        report.run("total", () -> total(rows));
    }

    private static List<String> group(List<Table.Row> rows) {
        List<String> differences = new ArrayList<>();
        for (Table.Row row : rows) {
            String line = "line " + row.line() + ": ";
            try {
                Points reached =
                        rule(row).award(Observation.ratio(Ratio.of(1, 1))).points();
                require(differences, line + "max_score", max(row), reached);
            } catch (IllegalArgumentException refused) {
                throw new IllegalArgumentException(line + refused.getMessage());
            }
        }
        Set<BigDecimal> declared = rows.stream()
                .map(row -> row.number("group_max").stripTrailingZeros())
                .collect(Collectors.toSet());
        require(differences, "group_max", declared, Set.of(sum(rows).value().stripTrailingZeros()));
        return differences;
    }

    private static Rule rule(Table.Row row) {
        String type = row.text("rule_type");
        if (type.equals("TRACKING_ONLY")) {
            return Rule.tracked();
        }
        BigDecimal percent = row.number("full_score_threshold_percent");
        int excess = percent.compareTo(HUNDRED.value());
        if (excess > 0 || (excess < 0 && type.startsWith("RATIO_LINEAR"))) {
            throw new IllegalArgumentException("full_score_threshold_percent (" + Exact.text(percent)
                    + ") does not fit the rule_type (" + type + ").");
        }
        Proportion rule = Rule.proportion(row.text("max_score")).withFullFrom(Exact.text(percent) + "%");
        return switch (type) {
            case "RATIO_LINEAR" -> rule;
            case "RATIO_LINEAR_FULL_IF_EMPTY" -> rule.withZeroDenominator(ZeroDenominator.FULL_SCORE);
            case "RATIO_TO_THRESHOLD" -> rule.withZeroDenominator(ZeroDenominator.ZERO);
            default -> throw new IllegalArgumentException("unknown rule_type (" + type + ").");
        };
    }

    private List<String> total(List<Table.Row> rows) {
        List<String> differences = new ArrayList<>();
        int distinct = rows.stream()
                .map(row -> row.text("indicator_id"))
                .collect(Collectors.toSet())
                .size();
        require(differences, "indicators", set.leaves().size(), rows.size());
        require(differences, "different indicators", rows.size(), distinct);
        require(differences, "points", set.max(), sum(rows));
        return differences;
    }

    private static Points sum(List<Table.Row> rows) {
        return Points.sum(rows.stream().map(PublishedTable::max).toList());
    }

    private static Points max(Table.Row row) {
        return Points.of(row.number("max_score"));
    }
}
