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
import org.junit.jupiter.params.provider.MethodSource;

/** What a gap does under each rule. */
final class MissingCases {

    private static final Table GAPS = Table.of(row(10, GAP, 40), row(GAP, GAP, 6), row(GAP, GAP, GAP));

    static List<Missing> rules() {
        return List.of(
                Missing.reweigh(),
                Missing.leaveOut().withAtLeast(2),
                Missing.zero().withShare(0.8),
                Missing.reweigh().withAtLeast(3).withShare(0.25).withWeightShare(0.5),
                Missing.propagate(),
                Missing.fail());
    }

    private static double[] mean(Missing missing) {
        return GAPS.scores(Aggregation.arithmetic(), missing, 1, 2, 2);
    }

    @Test
    void reweighingScalesTheWeightsOfThePresent() {
        assertThat(mean(Missing.reweigh())).containsExactly(new double[] {30, 6, GAP}, within(1e-14));
    }

    @Test
    void aMinimumOfPartsOfSharesOrOfWeightsMakesTheScoreMissing() {
        assertThat(mean(Missing.reweigh().withAtLeast(2))).containsExactly(new double[] {30, GAP, GAP}, within(1e-14));
        assertThat(mean(Missing.reweigh().withShare(2.0 / 3)))
                .containsExactly(new double[] {30, GAP, GAP}, within(1e-14));
        assertThat(mean(Missing.reweigh().withWeightShare(0.4)))
                .containsExactly(new double[] {30, 6, GAP}, within(1e-14));
        assertThat(mean(Missing.reweigh().withWeightShare(0.41)))
                .containsExactly(new double[] {30, GAP, GAP}, within(1e-14));
    }

    @Test
    void aShareThatIsReachedButForTheLastBitIsReached() {
        var table = Table.of(row(1, 1, GAP));
        assertThat(table.scores(Aggregation.arithmetic(), Missing.reweigh().withWeightShare(0.8), 0.7, 0.1, 0.2))
                .containsExactly(new double[] {1}, within(1e-14));
    }

    @Test
    void zeroCountsAsZeroAndLeavingOutOfAMeanIsTheSame() {
        assertThat(mean(Missing.zero())).containsExactly(new double[] {18, 2.4, GAP}, within(1e-14));
        assertThat(mean(Missing.leaveOut())).containsExactly(new double[] {18, 2.4, GAP}, within(1e-14));
        assertThat(GAPS.scores(Aggregation.geometric(), Missing.zero())).containsExactly(0, 0, GAP);
        assertThat(GAPS.scores(Aggregation.min(), Missing.zero())).containsExactly(0, 0, GAP);
    }

    @Test
    void orderStatisticsLeaveOutWithoutWeights() {
        assertThat(GAPS.scores(Aggregation.min(), Missing.leaveOut())).containsExactly(10, 6, GAP);
        assertThat(GAPS.scores(Aggregation.median(), Missing.leaveOut())).containsExactly(25, 6, GAP);
    }

    @Test
    void aMethodThatWouldBecomeAnotherRefusesToLeaveOut() {
        assertThatThrownBy(() -> GAPS.scores(Aggregation.geometric(), Missing.leaveOut()))
                .hasMessage("The method (geometric) cannot leave out a missing part and keep the weights of the"
                        + " others.\nMaybe reweigh.");
        assertThatThrownBy(() -> Aggregation.power(2).taken(Missing.leaveOut()))
                .hasMessageStartingWith("The method (power (p 2)) cannot leave out");
        assertThat(Aggregation.power(1).taken(Missing.leaveOut())).isEqualTo(Missing.zero());
    }

    @Test
    void propagatingGivesNoScore() {
        assertThat(mean(Missing.propagate())).containsExactly(GAP, GAP, GAP);
        assertThat(Table.of(row(1, 2), row(GAP, 2)).scores(Aggregation.max(), Missing.propagate()))
                .containsExactly(2, GAP);
    }

    @Test
    void failingNamesTheIndicatorAndTheUnit() {
        assertThatThrownBy(() -> mean(Missing.fail()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Indicator (b), unit (u1): the value is missing, and (N) fails on gaps.\n"
                                + "Maybe impute it first, as in index.prepared(Preparation.imputeByColumn(Imputation.Statistic.MEAN)), or reweigh.");
        assertThatThrownBy(() -> Table.of(row(GAP, GAP)).scores(Aggregation.min(), Missing.fail()))
                .hasMessageStartingWith("Indicator (a), unit (u1): the value is missing");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsMadeOfItsMethodAgain(Missing rule) {
        assertThat(Missing.of(rule.method())).isEqualTo(rule);
    }

    @Test
    void aRuleIsWrittenAsAnOfficialWouldWriteIt() {
        assertThat(Missing.reweigh().withAtLeast(2).method())
                .isEqualTo(Method.of("reweigh").with("atLeast", 2));
        assertThat(Missing.leaveOut().method()).isEqualTo(Method.of("leaveOut"));
    }

    @Test
    void whatMeansNothingIsRefused() {
        assertThatThrownBy(() -> Missing.of(Method.of("rewiegh")))
                .hasMessage("There is no rule for missing parts (rewiegh).\n"
                        + "Maybe one of [reweigh, fail, leaveOut] or of the other 2.");
        assertThatThrownBy(() -> Missing.of(Method.of("zero").with("least", 1)))
                .hasMessage(
                        "The method (zero) has no setting (least).\n" + "Maybe one of [atLeast, share, weightShare].");
        assertThatThrownBy(() -> Missing.reweigh().withAtLeast(0))
                .hasMessage("At least (1) part must be there, not (0).");
        assertThatThrownBy(() -> Missing.reweigh().withShare(80))
                .hasMessage("The share of parts is from 0 to 1, not (80.0).\nMaybe 0.8 for 80 %.");
        assertThatThrownBy(() -> Missing.zero().withWeightShare(GAP))
                .hasMessage("The share of weights is from 0 to 1, not (NaN).\nMaybe 0.8 for 80 %.");
        assertThatThrownBy(() -> Missing.propagate().withAtLeast(2))
                .hasMessage("The rule (propagate) gives no score to a unit with gaps, so a minimum means nothing.\n"
                        + "Maybe reweigh.");
    }
}
