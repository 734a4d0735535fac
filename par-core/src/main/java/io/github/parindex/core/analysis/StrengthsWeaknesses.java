package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The indicators on which a unit stands best and worst among all units of its period, by the direction of each.
 *
 * <p>Indicators that are missing for it, and unless they are {@linkplain Last#KEPT kept} those where it is last or shares the
 * last place, are left out, as in COINr's {@code get_str_weak}: what everybody has, such as a maximum reached by most, is no strength, and a last place shared by
 * many no weakness. Ties of places stand in the order of the node above, then of the framework.
 *
 * @param row the unit
 * @param strengths best first
 * @param weaknesses best first, worst last
 */
public record StrengthsWeaknesses(Row row, List<Standing> strengths, List<Standing> weaknesses) {

    /**
     * Where the unit stands on an indicator.
     *
     * @param indicator its code
     * @param node above the indicator
     * @param place 1 for the best; ties share the best place
     * @param value before normalisation
     */
    public record Standing(String indicator, String node, int place, double value) {

        /** Refuses null. */
        public Standing {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(node, "node");
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%4d   %s (%s)   %s", place, indicator, node, PrintedTable.number(value));
        }
    }

    /** What becomes of an indicator on which the unit is last or shares the last place. */
    public enum Last {
        /** It is neither a strength nor a weakness. */
        LEFT_OUT,
        /** It counts like any other. */
        KEPT
    }

    /** Copies the lists. */
    public StrengthsWeaknesses {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(strengths, "strengths");
        Objects.requireNonNull(weaknesses, "weaknesses");
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }

    /**
     * The best and worst indicators of a unit.
     *
     * @param matrix raw values of all units; in a panel those of the same period are compared
     * @param unit its code; in a panel its code and period with a space between
     * @param most how many of each, 1 or more
     * @return strengths and weaknesses; they overlap where the unit has few indicators
     * @throws IllegalArgumentException if there is no such unit, or one in each of several periods
     */
    public static StrengthsWeaknesses of(IndicatorMatrix matrix, String unit, int most) {
        return of(matrix, unit, most, Last.LEFT_OUT);
    }

    /**
     * The best and worst indicators of a unit.
     *
     * @param matrix raw values of all units; in a panel those of the same period are compared
     * @param unit its code; in a panel its code and period with a space between
     * @param most how many of each, 1 or more
     * @param last what becomes of last places
     * @return strengths and weaknesses; they overlap where the unit has few indicators
     * @throws IllegalArgumentException if there is no such unit, or one in each of several periods
     */
    public static StrengthsWeaknesses of(IndicatorMatrix matrix, String unit, int most, Last last) {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(last, "last");
        Row own = matrix.rows().get(matrix.row(unit));
        return among(matrix.period(own.period()), own, most, last);
    }

    /**
     * The best and worst indicators of a unit among the units of its group.
     *
     * @param group name of a column of texts, such as the region
     * @param matrix raw values of all units; in a panel those of the same period are compared
     * @param unit its code; in a panel its code and period with a space between
     * @param most how many of each, 1 or more
     * @param last what becomes of last places
     * @return strengths and weaknesses; they overlap where the unit has few indicators
     * @throws IllegalArgumentException if there is no such column or unit, one in each of several periods, or the unit has no
     *     group
     */
    public static StrengthsWeaknesses within(String group, IndicatorMatrix matrix, String unit, int most, Last last) {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(last, "last");
        int position = matrix.row(unit);
        Row own = matrix.rows().get(position);
        List<String> groups = matrix.group(group);
        String name = groups.get(position);
        if (name.isBlank()) {
            throw Refusal.refused("analysis.strengths.noGroup", own.toString(), group);
        }
        IndicatorMatrix peers = matrix.keepRows(row ->
                groups.get(row).equals(name) && matrix.rows().get(row).period().equals(own.period()));
        return among(peers, own, most, last);
    }

    private static StrengthsWeaknesses among(IndicatorMatrix period, Row own, int most, Last last) {
        int row = period.row(own.toString());
        List<Standing> standings = new ArrayList<>();
        for (Column column : period.indicators()) {
            if (!column.isMissing(row)) {
                int place = 1 + better(column, column.at(row));
                if (last == Last.KEPT || place < lastPlace(column)) {
                    standings.add(new Standing(
                            column.code(), nodeOf(period.framework(), column.code()), place, column.at(row)));
                }
            }
        }
        standings.sort(Comparator.comparingInt(Standing::place).thenComparing(Standing::node));
        int shown = Math.min(most, standings.size());
        return new StrengthsWeaknesses(
                own, standings.subList(0, shown), standings.subList(standings.size() - shown, standings.size()));
    }

    private static int better(Column column, double value) {
        int better = 0;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)
                    && (column.at(row) - value) * column.direction().sign() > 0) {
                better++;
            }
        }
        return better;
    }

    private static int lastPlace(Column column) {
        double worst = column.direction().sign() > 0 ? column.min() : column.max();
        return 1 + better(column, worst);
    }

    private static String nodeOf(Framework framework, String indicator) {
        return framework.nodes().stream()
                .filter(node -> node.partCodes().contains(indicator))
                .map(Framework.Node::code)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return row + "\nstrengths\n" + lines(strengths) + "\nweaknesses\n" + lines(weaknesses);
    }

    private static String lines(List<Standing> standings) {
        return standings.stream().map(standing -> "  " + standing).collect(Collectors.joining("\n"));
    }
}
