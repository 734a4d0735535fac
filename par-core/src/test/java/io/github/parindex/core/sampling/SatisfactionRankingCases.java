package io.github.parindex.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.sampling.SatisfactionRanking.Comparisons;
import io.github.parindex.core.sampling.SatisfactionRanking.Standing;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which places and which differences a sample cannot tell apart. */
final class SatisfactionRankingCases {

    private static final Confidence SURE = Confidence.of(0.95);

    private static DesignEstimate share(double value, double error) {
        return new DesignEstimate(value, error, 200, 199, OptionalDouble.of(1));
    }

    @Test
    void unitsWithinErrorCouldChangePlaces() {
        SatisfactionRanking ranking = SatisfactionRanking.of(
                Map.of("A", share(0.92, 0.02), "B", share(0.90, 0.02), "C", share(0.70, 0.03)),
                SURE,
                Comparisons.EACH_PAIR);
        assertThat(ranking.places())
                .containsExactly(
                        new Standing("A", share(0.92, 0.02), 1, 1, 2, Set.of("B")),
                        new Standing("B", share(0.90, 0.02), 2, 1, 2, Set.of("A")),
                        new Standing("C", share(0.70, 0.03), 3, 3, 3, Set.of()));
    }

    @Test
    void equalUnitsShareAPlaceInTheOrderOfCodes() {
        assertThat(SatisfactionRanking.of(
                                Map.of("B", share(0.9, 0.02), "A", share(0.9, 0.02)), SURE, Comparisons.EACH_PAIR)
                        .places())
                .extracting(Standing::code, Standing::place)
                .containsExactly(tuple("A", 1), tuple("B", 1));
    }

    @Test
    void allPairsTogetherAreToldApartLessOften() {
        Map<String, DesignEstimate> units =
                Map.of("A", share(0.90, 0.02), "B", share(0.84, 0.02), "C", share(0.87, 0.02));
        assertThat(EstimatedDifference.between(share(0.90, 0.02), share(0.84, 0.02))
                        .pValue())
                .isBetween(0.05 / 3, 0.05);
        assertThat(SatisfactionRanking.of(units, SURE, Comparisons.EACH_PAIR)
                        .places()
                        .get(0)
                        .alike())
                .containsExactly("C");
        assertThat(SatisfactionRanking.of(units, SURE, Comparisons.ALL_PAIRS)
                        .places()
                        .get(0)
                        .alike())
                .containsExactly("B", "C");
    }

    @Test
    void twoYearsDifferBeyondErrorOrNot() {
        EstimatedDifference rise = EstimatedDifference.between(share(0.9078, 0.01), share(0.86, 0.012));
        assertThat(rise.estimate().standardError()).isCloseTo(Math.sqrt(0.000244), within(1e-15));
        assertThat(rise.estimate().degreesOfFreedom()).isEqualTo(385);
        assertThat(rise.isBeyondError(SURE)).isTrue();
        assertThat(rise.isBeyondError(Confidence.of(0.999))).isFalse();
        assertThat(rise.estimate().interval(SURE).lower()).isPositive();
    }

    @Test
    void withoutErrorAnyDifferenceCounts() {
        assertThat(EstimatedDifference.between(share(0.9, 0), share(0.8, 0)).pValue())
                .isZero();
        assertThat(EstimatedDifference.between(share(0.9, 0), share(0.9, 0)).pValue())
                .isEqualTo(1);
        assertThat(EstimatedDifference.between(share(0.9, 0), share(0.8, 0.01))
                        .estimate()
                        .degreesOfFreedom())
                .isEqualTo(199);
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThatThrownBy(() -> SatisfactionRanking.of(Map.of(), SURE, Comparisons.EACH_PAIR))
                .hasMessage("A ranking has at least one unit.");
        assertThatThrownBy(() -> new DesignEstimate(0.5, Double.NaN, 2, 1, OptionalDouble.empty()))
                .hasMessage("The value (0.5) with the standard error (NaN) and (1) degree of freedom is no estimate.");
        DesignEstimate alone = new DesignEstimate(0.5, 0.1, 2, 0, OptionalDouble.empty());
        assertThatThrownBy(
                        () -> EstimatedDifference.between(alone, share(0.9, 0)).pValue())
                .hasMessageStartingWith("An error estimated with (0) degrees of freedom");
    }
}
