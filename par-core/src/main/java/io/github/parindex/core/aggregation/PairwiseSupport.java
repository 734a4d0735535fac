package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Contest.Duel;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * For every two units of a table the share of weights that prefers one to the other; also called outranking matrix.
 *
 * <p>A pair with gaps is compared by the parts that both units hold, with the weights of these divided by their sum;
 * without such a part it is tied. Holds the square of the number of units, of which {@value #MOST_UNITS} at most.
 */
public final class PairwiseSupport {

    /** The largest number of units, with a matrix of 128 MB. */
    public static final int MOST_UNITS = 4000;

    private final List<Row> rows;
    private final double[][] wins;

    private PairwiseSupport(List<Row> rows, double[][] wins) {
        this.rows = rows;
        this.wins = wins;
    }

    /**
     * Compares all units.
     *
     * @param columns the parts, of the same rows; less is better where the column says so
     * @param weights one for each column, by its code
     * @return the shares
     * @throws IllegalArgumentException for more than {@value #MOST_UNITS} units
     */
    public static PairwiseSupport of(List<Column> columns, Weights weights) {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(weights, "weights");
        Parts parts = Parts.weighing(Indicator.of("pairwise support"), columns, weights);
        return of(Contest.ofAll(parts));
    }

    static PairwiseSupport of(Contest contest) {
        int count = contest.count();
        if (count > MOST_UNITS) {
            throw Refusal.refused("aggregation.pairs.units", count, MOST_UNITS);
        }
        double[][] wins = new double[count][count];
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                Duel duel = contest.duel(one, other);
                wins[one][other] = duel.wins();
                wins[other][one] = duel.losses();
            }
        }
        return new PairwiseSupport(contest.rows(), wins);
    }

    /**
     * The units compared.
     *
     * @return in the order of the table
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * How many units there are.
     *
     * @return 0 or more
     */
    public int size() {
        return rows.size();
    }

    /**
     * The share of weights where a unit is strictly better than another.
     *
     * @param one position of the unit, from 0
     * @param other position of the other, from 0
     * @return 0 to 1; 0 for a unit and itself
     */
    public double strict(int one, int other) {
        return wins[one][other];
    }

    /**
     * The share of weights where a unit is strictly better than another, and half of where they are equal.
     *
     * @param one position of the unit, from 0
     * @param other position of the other, from 0
     * @return 0 to 1; 0 for a unit and itself
     */
    public double withHalfTies(int one, int other) {
        return one == other ? 0 : duel(one, other).withHalfTies();
    }

    /**
     * Whether a majority of weights prefers a unit to another.
     *
     * @param one position of the unit, from 0
     * @param other position of the other, from 0
     * @return true if the shares differ by more than 1e-12 in its favour
     */
    public boolean beats(int one, int other) {
        return duel(one, other).outcome() > 0;
    }

    /** How much more weight prefers one unit than the other; 0 for a tie. */
    double margin(int one, int other) {
        Duel duel = duel(one, other);
        return duel.outcome() == 0 ? 0 : duel.wins() - duel.losses();
    }

    private Duel duel(int one, int other) {
        return new Duel(wins[one][other], wins[other][one]);
    }

    /**
     * The unit that beats every other.
     *
     * @return empty if there is none
     */
    public Optional<Row> condorcetWinner() {
        for (int one = 0; one < size(); one++) {
            if (beatsAll(one)) {
                return Optional.of(rows.get(one));
            }
        }
        return Optional.empty();
    }

    private boolean beatsAll(int one) {
        for (int other = 0; other < size(); other++) {
            if (one != other && !beats(one, other)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return size() + " units compared in pairs"
                + condorcetWinner().map(row -> ", " + row + " beats all").orElse("");
    }
}
