package io.github.parindex.core.aggregation;

import static io.github.parindex.core.aggregation.Table.GAP;
import static io.github.parindex.core.aggregation.Table.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Penalised.Imbalance;
import org.junit.jupiter.api.Test;

/** Sums, products, quotients, other scales and penalised means, by hand. */
final class CombinationCases {

    @Test
    void aSumTakesItsWeightsAsCoefficients() {
        var table = Table.of(row(1, 4), row(2, GAP));
        assertThat(table.scores(Aggregation.sum(), 2, 0.5)).containsExactly(4, 5);
        assertThat(table.scores(Aggregation.sum(), Missing.leaveOut(), 2, 0.5)).containsExactly(4, 4);
        assertThat(table.scores(Aggregation.sum(), Missing.zero(), 2, 0.5)).containsExactly(4, 4);
        assertThat(Table.of(row(1, 4)).scores(Aggregation.sum())).containsExactly(5);
        assertThatThrownBy(() -> Table.of(row(1e308, 1e308)).scores(Aggregation.sum()))
                .hasMessage("Indicator (N), unit (u1) has no score: the number is too large.\n"
                        + "Maybe rescale the parts first.");
    }

    @Test
    void aProductThatIsTooSmallIsNoZero() {
        assertThatThrownBy(() -> Table.of(row(1e-200, 1e-200)).scores(Aggregation.product()))
                .hasMessage("Indicator (N), unit (u1) has no score: the number is too small.\n"
                        + "Maybe rescale the parts first.");
        assertThat(Table.of(row(1e-200, 0)).scores(Aggregation.product())).containsExactly(0);
    }

    @Test
    void aProductTakesItsWeightsAsExponents() {
        var table = Table.of(row(3, 4), row(3, GAP), row(-3, 4), row(3, 0));
        assertThat(table.scores(Aggregation.product(), Missing.leaveOut(), 1, 0.5))
                .containsExactly(6, 3, -6, 0);
        assertThat(table.scores(Aggregation.product(), Missing.reweigh(), 1, 2)[1])
                .isCloseTo(27, within(1e-12));
        assertThatThrownBy(() -> table.scores(Aggregation.product(), 0.5, 1))
                .hasMessage("Indicator (a), unit (u3): the value (-3.0) is negative, and has no power (0.5).\n"
                        + "Maybe normalise to positive numbers first.");
    }

    @Test
    void aQuotientIsOfTwoPartsAndNothingIsDividedByZero() {
        var table = Table.of(row(6, 4), row(GAP, 4), row(6, GAP));
        assertThat(table.scores(Aggregation.quotient(), 5, 1)).containsExactly(1.5, GAP, GAP);
        assertThat(table.scores(Aggregation.quotient(), Missing.leaveOut())).containsExactly(1.5, GAP, GAP);
        assertThat(Table.of(row(GAP, 4)).scores(Aggregation.quotient(), Missing.zero()))
                .containsExactly(0);
        assertThatThrownBy(() -> table.scores(Aggregation.quotient(), Missing.zero()))
                .hasMessage("Indicator (b), unit (u3): the value is missing, and as 0 it divides (6.0).\n"
                        + "Maybe leave it out as missing.");
        assertThatThrownBy(() -> Table.of(row(6, 0)).scores(Aggregation.quotient()))
                .hasMessage("Indicator (b), unit (u1): the value (0.0) divides (6.0).\nMaybe leave it out as missing.");
        assertThatThrownBy(() -> Table.of(row(6, 1, 2)).scores(Aggregation.quotient()))
                .hasMessage("A quotient is of (2) parts, not (3).\n"
                        + "Maybe each of them has a weight that is not 0, or there is a node between.");
    }

    @Test
    void aDifferenceIsOfTwoParts() {
        var table = Table.of(row(6, 4), row(GAP, 4), row(6, GAP));
        assertThat(table.scores(Aggregation.difference(), 5, 1)).containsExactly(2, GAP, GAP);
        assertThat(table.scores(Aggregation.difference(), Missing.zero())).containsExactly(2, -4, 6);
        assertThat(Aggregation.difference().contributions(new double[] {6, 4}, new double[] {1, 1}))
                .hasValueSatisfying(added -> assertThat(added).containsExactly(6, -4));
        assertThatThrownBy(() -> Table.of(row(6, 1, 2)).scores(Aggregation.difference()))
                .hasMessage("A difference is of (2) parts, not (3).\n"
                        + "Maybe each of them has a weight that is not 0, or there is a node between.");
    }

    @Test
    void theInvertedGeometricMeanOfInform() {
        // INFORM: scores 0 to 10, high is bad; 10 - 0.9 x is 1 to 10. (10 - √(1 · 10)) / 0.9
        var inverted = Aggregation.onScale(Aggregation.geometric(), -0.9, 10);
        assertThat(Table.of(row(10, 0)).scores(inverted))
                .containsExactly(new double[] {(10 - Math.sqrt(10)) / 0.9}, within(1e-12));
        assertThat(Table.of(row(4, GAP)).scores(inverted)).containsExactly(new double[] {4}, within(1e-12));
        assertThatThrownBy(() -> Table.of(row(4, 12)).scores(inverted))
                .hasMessage("Indicator (b), unit (u1): the value (12.0) on the scale (-0.9·x + 10.0) is negative, where"
                        + " the geometric mean has no answer.\n"
                        + "Maybe normalise to positive numbers first, or take the arithmetic mean.");
    }

    @Test
    void anotherScaleTurnsPositionsAndRulesAroundWithIt() {
        var turned = Aggregation.onScale(Aggregation.owa(), -1, 0);
        assertThat(Table.of(row(3, 1, 2)).scores(turned, 1, 0, 0)).containsExactly(1);
        assertThat(turned.weighsPositions()).isTrue();
        assertThat(Aggregation.onScale(Aggregation.arithmetic(), 2, 1).taken(Missing.leaveOut()))
                .isEqualTo(Missing.zero());
        assertThatThrownBy(() -> Aggregation.onScale(Aggregation.min(), 0, 1))
                .hasMessage("A scale has a finite factor that is not 0 and a finite offset, not (0.0) and (1.0).");
        assertThatThrownBy(() -> Table.of(row(0, -1)).scores(Aggregation.onScale(Aggregation.mpi(), 1, 0)))
                .hasMessageStartingWith("Indicator (N), unit (u1) has no score: the mean of its parts (-0.5)");
    }

    @Test
    void meanMinFallsFromTheMeanToTheMinimum() {
        var table = Table.of(row(100, 1, 50, 20));
        assertThat(table.scores(Aggregation.meanMin(0, 0), 4, 3, 2, 1)[0]).isCloseTo(52.3, within(1e-12));
        assertThat(table.scores(Aggregation.meanMin(0.5, 0), 4, 3, 2, 1)[0]).isCloseTo(26.65, within(1e-12));
        assertThat(table.scores(Aggregation.meanMin(1, 0), 4, 3, 2, 1)[0]).isCloseTo(1, within(1e-12));
        assertThat(table.scores(Aggregation.meanMin(1, 0.2), 4, 3, 2, 1)[0])
                .isCloseTo(1.1996101379336495, within(1e-12));
        assertThat(Aggregation.meanMin(0.5, 0.2).contributions(row(1, 2), row(1, 1)))
                .isEmpty();
        assertThatThrownBy(() -> Aggregation.meanMin(1.5, 0))
                .hasMessage("The alpha of meanMin is from 0 to 1, not (1.5).");
        assertThatThrownBy(() -> Aggregation.meanMin(1, -1))
                .hasMessage("The beta of meanMin is a number of at least 0, not (-1.0).\n"
                        + "Maybe 0 for a penalty that is proportional.");
    }

    @Test
    void mazziottaParetoPenalisesImbalanceEitherWay() {
        var table = Table.of(row(90, 110), row(100, 100));
        assertThat(table.scores(Aggregation.mpi())).containsExactly(99, 100);
        assertThat(table.scores(Aggregation.mpi(Imbalance.ADD, 0))).containsExactly(101, 100);
        assertThat(table.scores(Aggregation.mpi(Imbalance.SUBTRACT, 1))).containsExactly(98, 100);
        assertThat(table.scores(Aggregation.mpi(), 1, 7)).containsExactly(99, 100);
        assertThat(Table.of(row(90, 110, 4)).scores(Aggregation.mpi(), 1, 1, 0)).containsExactly(99);
    }

    @Test
    void mazziottaParetoRefusesWhatItCannotPenalise() {
        assertThatThrownBy(() -> Table.of(row(-1, 1)).scores(Aggregation.mpi()))
                .hasMessage("Indicator (N), unit (u1) has no score: the mean of its parts (0.0) is not positive, as mpi"
                        + " needs.\nMaybe normalise to a mean of 100 first.");
        assertThatThrownBy(() -> Table.of(row(GAP, 1)).scores(Aggregation.mpi(Imbalance.ADD, 1)))
                .hasMessage("Indicator (N), unit (u1) has no score: one part alone has no sample deviation.\n"
                        + "Maybe ddof 0, or a minimum of 2 parts.");
        assertThatThrownBy(() -> Aggregation.mpi().score(row(-1, 1), row(1, 1)))
                .hasMessageStartingWith("The score has no answer: the mean of its parts");
        assertThatThrownBy(() -> Aggregation.mpi(Imbalance.ADD, 2))
                .hasMessage("The ddof of mpi is 0 or 1, not (2).\nMaybe 0.");
        assertThatThrownBy(() -> Aggregation.mpi().taken(Missing.leaveOut()))
                .hasMessageStartingWith("The method (mpi (penalty subtract, ddof 0)) cannot leave out");
    }
}
