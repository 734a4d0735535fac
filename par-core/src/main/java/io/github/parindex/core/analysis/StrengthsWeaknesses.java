package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The indicators on which a unit stands best and worst among all units of its period, by the direction of each.
 *
 * <p>Indicators that are missing for it, and those where it is last or shares the last place, are left out, as in COINr's
 * {@code get_str_weak}: what everybody has, such as a maximum reached by most, is no strength, and a last place shared by
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

        @Override
        public String toString() {
            return place + "   " + indicator + " (" + node + ")   " + value;
        }
    }

    /** Copies the lists. */
    public StrengthsWeaknesses {
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
        Row own = matrix.rows().get(matrix.row(unit));
        IndicatorMatrix period = matrix.period(own.period());
        int row = period.row(own.toString());
        List<Standing> standings = new ArrayList<>();
        for (Column column : period.indicators()) {
            if (!column.isMissing(row)) {
                int place = 1 + better(column, column.at(row));
                if (place < lastPlace(column)) {
                    standings.add(new Standing(
                            column.code(), nodeOf(matrix.framework(), column.code()), place, column.at(row)));
                }
            }
        }
        standings.sort(Comparator.comparingInt(Standing::place).thenComparing(Standing::node));
        int shown = Math.min(most, standings.size());
        return new StrengthsWeaknesses(
                own,
                standings.subList(0, shown),
                standings.subList(standings.size() - shown, standings.size()));
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
