package io.github.parindex.examples.conformance;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of the national portal: counts of a unit, and what was published for it in one group of Decision 766/QĐ-TTg.
 *
 * <p>Every published column is compared exactly; an empty cell agrees with a value that cannot be computed. A header with
 * at least half of the columns of counts is recognised, so that a file that lacks a column fails row by row.
 *
 * @param counts what is observed
 * @param published what is compared
 */
record PortalRows(List<Counts> counts, List<Published> published) implements Tables.Kind {

    /**
     * The counts of a leaf.
     *
     * @param leaf its code
     * @param part column of the numerator
     * @param whole column of the denominator
     */
    record Counts(String leaf, String part, String whole) {

        Observation in(Table.Row row) {
            return Observation.ratio(new Ratio(row.number(part), row.number(whole)));
        }
    }

    /**
     * A published value.
     *
     * @param column where it stands
     * @param node the code of the leaf or group it belongs to
     * @param value which value of the node it is
     */
    record Published(String column, String node, NodeValue value) {

        Optional<String> difference(Table.Row row, Scorecard card) {
            Optional<BigDecimal> actual = value.of(card.score(node));
            boolean agrees = row.text(column).isEmpty()
                    ? actual.isEmpty()
                    : actual.isPresent() && actual.get().compareTo(row.number(column)) == 0;
            return agrees
                    ? Optional.empty()
                    : Optional.of(column + " expected " + row.text(column) + ", actual "
                            + actual.map(Exact::text).orElse("no score"));
        }
    }

    /** The layouts of settled dossiers, of online payment and of satisfaction. */
    static final List<PortalRows> LAYOUTS = List.of(
            new PortalRows(
                    List.of(new Counts("2.1", "total_on_time", "total_received")),
                    List.of(
                            new Published("ratio_percent", "2.1", NodeValue.PERCENT),
                            new Published("score", "G2", NodeValue.POINTS),
                            new Published("max_score", "G2", NodeValue.MAX))),
            new PortalRows(
                    List.of(
                            new Counts("3.6", "paid_online_dossiers", "fee_dossiers"),
                            new Counts("3.5b", "formalities_paid_online", "fee_formalities"),
                            new Counts("3.5", "fee_formalities_with_dossier", "fee_formalities")),
                    List.of(
                            new Published("score", "G4", NodeValue.POINTS),
                            new Published("max_score", "G4", NodeValue.MAX))),
            new PortalRows(
                    List.of(
                            new Counts("5.4", "satisfied_dossiers", "dossiers"),
                            new Counts("5.2", "petitions_on_time", "petitions"),
                            new Counts("5.3", "petitions_satisfied", "petitions")),
                    List.of(
                            new Published("receiving_score", "5.4", NodeValue.POINTS),
                            new Published("on_time_score", "5.2", NodeValue.POINTS),
                            new Published("handling_score", "5.3", NodeValue.POINTS),
                            new Published("total_score", "G6", NodeValue.POINTS),
                            new Published("max_score", "G6", NodeValue.MAX))));

    @Override
    public boolean recognises(List<String> header) {
        List<String> columns = counts.stream()
                .flatMap(each -> Stream.of(each.part(), each.whole()))
                .distinct()
                .toList();
        return 2 * columns.stream().filter(header::contains).count() >= columns.size();
    }

    @Override
    public List<Outcome> outcomes(Table table) {
        return table.rows().stream()
                .map(row -> Outcome.of(name(row), () -> differences(row)))
                .toList();
    }

    private static String name(Table.Row row) {
        int code = row.header().indexOf("code");
        boolean hasCode = code >= 0 && code < row.cells().size();
        return "line " + row.line() + (hasCode ? " " + row.cells().get(code).strip() : "");
    }

    private List<String> differences(Table.Row row) {
        Scorecard card = score(row);
        List<String> differences = new ArrayList<>();
        for (Published each : published) {
            each.difference(row, card).ifPresent(differences::add);
        }
        return differences;
    }

    private Scorecard score(Table.Row row) {
        Map<String, Observation> observations = new LinkedHashMap<>();
        counts.forEach(each -> observations.put(each.leaf(), each.in(row)));
        Unit unit = Unit.of("line-" + row.line(), "line " + row.line());
        return Scorer.score(Assessment.of(Decision766.SET, unit, observations));
    }
}
