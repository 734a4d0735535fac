package io.github.parindex.core.aggregation;

import static io.github.parindex.core.aggregation.Table.GAP;
import static io.github.parindex.core.aggregation.Table.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Means of one unit that can be checked by hand, and what they refuse. */
final class MeanCases {

    private static final double[] WEIGHTS = {0.4, 0.3, 0.2, 0.1};

    static List<UnitAggregation> means() {
        return List.of(
                Aggregation.arithmetic(),
                Aggregation.geometric(),
                Aggregation.harmonic(),
                Aggregation.power(2),
                Aggregation.power(0),
                Aggregation.power(-2.5));
    }

    @ParameterizedTest
    @CsvSource({
        "arithmetic, 68.6",
        "geometric, 67.09391147062047",
        "harmonic, 65.4023577652486",
        "min, 40",
        "max, 88",
        "median, 66.25",
        "owa, 72.95"
    })
    void oneUnitByEachMethod(String name, double score) {
        UnitAggregation method = (UnitAggregation) Aggregation.of(Method.of(name));
        assertThat(method.score(row(72.5, 60, 88, 40), WEIGHTS)).isCloseTo(score, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"-2, 63.53085515705383", "0.5, 67.86940757318446", "2, 69.93782953452302", "3, 71.13296843748557"})
    void oneUnitByEachPower(double p, double score) {
        assertThat(Aggregation.power(p).score(row(72.5, 60, 88, 40), WEIGHTS)).isCloseTo(score, within(1e-12));
    }

    @Test
    void columnsAreAggregatedRowByRow() {
        var table = Table.of(row(1, 4), row(2, 8), row(3, 12));
        assertThat(table.scores(Aggregation.arithmetic(), 1, 3)).containsExactly(3.25, 6.5, 9.75);
        assertThat(table.scores(Aggregation.geometric())).containsExactly(new double[] {2, 4, 6}, within(1e-14));
        assertThat(table.scores(Aggregation.harmonic())).containsExactly(new double[] {1.6, 3.2, 4.8}, within(1e-14));
    }

    @ParameterizedTest
    @MethodSource("means")
    void aMeanWithGapsIsTheMeanOfThePresentWithTheirWeights(UnitAggregation mean) {
        var gaps = Table.of(row(72.5, GAP, 88, 40), row(1, 2, 3, 4));
        var expected = mean.score(row(72.5, 88, 40), row(0.4, 0.2, 0.1));
        assertThat(gaps.scores(mean, WEIGHTS)[0]).isCloseTo(expected, within(1e-12));
    }

    @Test
    void aGapElsewhereMovesNoOtherUnit() {
        var complete = Table.of(row(72.5, 60, 88), row(0.1, 0.2, 0.3));
        var gaps = Table.of(row(72.5, GAP, 88), row(0.1, 0.2, 0.3));
        assertThat(gaps.scores(Aggregation.arithmetic(), 0.1, 0.7, 0.3)[1])
                .isEqualTo(complete.scores(Aggregation.arithmetic(), 0.1, 0.7, 0.3)[1]);
    }

    @Test
    void aZeroMakesGeometricHarmonicAndNegativePowersZero() {
        assertThat(Table.of(row(0, 5)).scores(Aggregation.geometric())).containsExactly(0);
        assertThat(Table.of(row(0, 5)).scores(Aggregation.harmonic())).containsExactly(0);
        assertThat(Table.of(row(0, 5)).scores(Aggregation.power(-0.5))).containsExactly(0);
        assertThat(Table.of(row(0, 0)).scores(Aggregation.power(2))).containsExactly(0);
        assertThat(Table.of(row(0, 8)).scores(Aggregation.power(0.5))).containsExactly(new double[] {2}, within(1e-14));
    }

    @Test
    void aPartOfWeightZeroNeitherZeroesNorPropagatesNorIsRefused() {
        var table = Table.of(row(0, 5), row(GAP, 5), row(-3, 5));
        for (var mean : means()) {
            assertThat(table.scores(mean, Missing.propagate(), 0, 2))
                    .containsExactly(new double[] {5, 5, 5}, within(1e-14));
            assertThat(mean.score(row(0, 5), row(0, 2))).isCloseTo(5, within(1e-14));
        }
        assertThat(table.scores(Aggregation.min(), Missing.fail(), 0, 2)).containsExactly(5, 5, 5);
    }

    @Test
    void aNegativePartIsRefusedWithIndicatorAndUnit() {
        assertThatThrownBy(() -> Table.of(row(1, 2), row(3, -4)).scores(Aggregation.geometric()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator (b), unit (u2): the value (-4.0) is negative, where the geometric mean has no"
                        + " answer.\nMaybe normalise to positive numbers first, or take the arithmetic mean.");
        assertThatThrownBy(() -> Aggregation.harmonic().score(row(1, -4), row(1, 1)))
                .hasMessage("Part (2): the value (-4.0) is negative, where the harmonic mean has no answer.\n"
                        + "Maybe normalise to positive numbers first, or take the arithmetic mean.");
        assertThatThrownBy(() -> Table.of(row(-1, 2)).scores(Aggregation.power(2)))
                .hasMessageStartingWith("Indicator (a), unit (u1): the value (-1.0) is negative, where the power mean");
        assertThat(Table.of(row(-1, 2)).scores(Aggregation.power(1))).containsExactly(0.5);
    }

    @Test
    void aRefusedPartIsNamedRightlyBesideGapsAndPartsOfWeightZero() {
        assertThatThrownBy(() -> Table.of(row(GAP, 3, 5, -4)).scores(Aggregation.geometric(), 1, 1, 0, 1))
                .hasMessageStartingWith("Indicator (d), unit (u1): the value (-4.0) is negative");
    }

    @Test
    void anExtremePowerDoesNotOverflow() {
        assertThat(Aggregation.power(500).score(row(1e300, 1e299), row(1, 1))).isCloseTo(1e300, within(1e298));
        assertThat(Aggregation.power(-500).score(row(1e300, 1e299), row(1, 1))).isCloseTo(1e299, within(1e297));
    }

    @Test
    void whatCannotBeAggregatedIsRefused() {
        var table = Table.of(row(1, 2));
        assertThatThrownBy(() -> new Table(List.of()).score(Aggregation.min(), table.equal(), Missing.reweigh()))
                .hasMessage("Indicator (N) has no part to aggregate.");
        assertThatThrownBy(() ->
                        table.score(Aggregation.min(), Table.of(row(1, 2, 3)).weights(0, 0, 1), Missing.reweigh()))
                .hasMessage("The parts of indicator (N) all have weight 0.\nMaybe leave the node out.");
        assertThatThrownBy(() -> new Table(List.of(
                                table.parts().get(0),
                                Table.of(row(1, 2), row(3, 4)).parts().get(1)))
                        .scores(Aggregation.min()))
                .hasMessage("Indicators (a) and (b) are of different rows.\nMaybe take both from one matrix.");
        assertThatThrownBy(() -> Aggregation.min().score(row(1, 2), row(1)))
                .hasMessage("There are (2) values and (1) weight.");
        assertThatThrownBy(() -> Aggregation.min().score(row(1, 2), row(0, 0)))
                .hasMessage("Weights have a positive sum, not (0.0).");
        assertThatThrownBy(() -> Aggregation.power(GAP))
                .hasMessage("The power of a mean is a finite number, not (NaN).\n"
                        + "Maybe min for -Infinity, or max for Infinity.");
        assertThatThrownBy(() -> Table.of(row(1e308, 1e308)).scores(Aggregation.arithmetic(), 1, 1))
                .hasMessage("Indicator (N), unit (u1) has no score: the number is too large.\n"
                        + "Maybe rescale the parts first.");
    }

    @Test
    void owaReadsItsWeightsAtTheNumberOfPartsThatAreThere() {
        var table = Table.of(row(3, GAP, 1, 2), row(GAP, 9, GAP, GAP));
        assertThat(table.scores(Aggregation.owa(), 1, 0, 0, 0)).containsExactly(3, 9);
        assertThat(table.scores(Aggregation.owa(), 0, 0, 0, 1)).containsExactly(1, 9);
        assertThat(table.scores(Aggregation.owa(), 1, 1, 1, 1)).containsExactly(new double[] {2, 9}, within(1e-14));
        assertThat(table.scores(Aggregation.owa(), Missing.reweigh().withWeightShare(0.5), 0, 0, 0, 1))
                .containsExactly(1, GAP);
    }
}
