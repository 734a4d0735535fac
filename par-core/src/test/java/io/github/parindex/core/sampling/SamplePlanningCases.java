package io.github.parindex.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.sampling.SampleAllocation.SampledStratum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many to ask, and where. */
final class SamplePlanningCases {

    private final SampleAllocation method = SampleAllocation.withDefaults();

    @ParameterizedTest
    @CsvSource({"1000000, 5%, 400", "1000, 5%, 286", "400, 0.05, 200", "1, 5%, 1", "10, 5%, 10", "39765, 1%, 7991"})
    void theSizeIsThatOfTheFormulaRoundedUp(long population, String error, long respondents) {
        assertThat(SampleSize.of(population, error).respondents()).isEqualTo(respondents);
    }

    @Test
    void theSizeOfTheFormulaIsExact() {
        assertThat(SampleSize.of(400, "5%").exact().compareTo(Ratio.of(200, 1))).isZero();
        assertThat(SampleSize.of(1000, "5%").exact())
                .isEqualTo(new Ratio(BigDecimal.valueOf(1000), new BigDecimal("3.5")));
    }

    @Test
    void aSampleIsSharedOutByPopulationWithTheLargestRemaindersFirst() {
        assertThat(method.proportional(10, Map.of("a", 500L, "b", 300L, "c", 260L)))
                .isEqualTo(Map.of("a", 5L, "b", 3L, "c", 2L));
        assertThat(method.proportional(11, Map.of("a", 100L, "b", 100L, "c", 100L)))
                .as("of equal remainders the first by code")
                .isEqualTo(Map.of("a", 4L, "b", 4L, "c", 3L));
    }

    @Test
    void aSmallStratumStillGetsTheLeast() {
        assertThat(method.proportional(10, Map.of("a", 1000L, "b", 10L, "c", 1L)))
                .isEqualTo(Map.of("a", 7L, "b", 2L, "c", 1L));
    }

    @Test
    void neymanAsksMoreWhereAnswersDiffer() {
        assertThat(method.neyman(30, List.of(new SampledStratum("a", 100, 0.5), new SampledStratum("b", 100, 0.25))))
                .isEqualTo(Map.of("a", 20L, "b", 10L));
    }

    /**
     * Four strata of 6,000 people and a sample of 400. In exact fractions (Python 3) n·N/ΣN is 82.47, 232.07, 64.53 and 20.93;
     * n·N·S/ΣN·S, formula 5.26 of Cochran, Sampling Techniques, third edition (1977), is 60.47, 238.23, 75.71 and 25.58; largest
     * remainders make them whole.
     */
    @Test
    void bothAllocationsAreThoseOfExactFractions() {
        assertThat(method.proportional(400, Map.of("town", 1237L, "plain", 3481L, "hill", 968L, "border", 314L)))
                .isEqualTo(Map.of("town", 82L, "plain", 232L, "hill", 65L, "border", 21L));
        assertThat(method.neyman(
                        400,
                        List.of(
                                new SampledStratum("town", 1237, 0.3),
                                new SampledStratum("plain", 3481, 0.42),
                                new SampledStratum("hill", 968, 0.48),
                                new SampledStratum("border", 314, 0.5))))
                .isEqualTo(Map.of("town", 60L, "plain", 238L, "hill", 76L, "border", 26L));
    }

    @Test
    void aStratumThatWouldGetMoreThanItHasIsAskedWhole() {
        assertThat(method.neyman(
                        60,
                        List.of(
                                new SampledStratum("a", 10, 9),
                                new SampledStratum("b", 100, 0.5),
                                new SampledStratum("c", 100, 0.5))))
                .isEqualTo(Map.of("a", 10L, "b", 25L, "c", 25L));
    }

    @Test
    void whereNobodyDiffersThePopulationDecides() {
        assertThat(method.neyman(6, List.of(new SampledStratum("a", 20, 0), new SampledStratum("b", 10, 0))))
                .isEqualTo(Map.of("a", 4L, "b", 2L));
        assertThat(method.neyman(
                        15,
                        List.of(
                                new SampledStratum("a", 10, 1),
                                new SampledStratum("b", 20, 0),
                                new SampledStratum("c", 10, 0))))
                .as("beyond what strata that differ have")
                .isEqualTo(Map.of("a", 10L, "b", 3L, "c", 2L));
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThatThrownBy(() -> SampleSize.of(0, "5%")).hasMessage("A population has (1) or more, not (0).");
        assertThatThrownBy(() -> SampleSize.of(10, "5"))
                .hasMessage("The error of a share is above 0 and below 1, not (5).\nMaybe 5%.");
        assertThatThrownBy(() -> new SampleAllocation(-1)).hasMessage("At least 0 are asked in a stratum, not (-1).");
        assertThatThrownBy(() -> new SampledStratum("a", 0, 1))
                .hasMessage("Stratum (a): a population of (0) with a standard deviation of (1.0) cannot be.");
        assertThatThrownBy(() -> method.proportional(5, Map.of("a", 1L, "b", 2L)))
                .hasMessage("(5) respondents cannot be asked: the strata take (3) to (3).");
        assertThatThrownBy(
                        () -> method.neyman(5, List.of(new SampledStratum("a", 9, 1), new SampledStratum("a", 9, 1))))
                .hasMessage("There are two strata (a).");
    }
}
