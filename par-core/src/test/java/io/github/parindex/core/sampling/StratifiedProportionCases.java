package io.github.parindex.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.sampling.StratifiedProportion.Stratum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Satisfied people by group, worked by hand. */
final class StratifiedProportionCases {

    private final StratifiedProportion services =
            new StratifiedProportion(List.of(new Stratum("land", 16, 20, 300), new Stratum("trade", 5, 10, 100)));

    @Test
    void groupsCountByTheirPopulation() {
        assertThat(services.strata().get(0).share()).isEqualTo(0.8);
        assertThat(services.share()).isCloseTo(0.725, within(1e-15));
        assertThat(services.unweightedShare()).isEqualTo(0.7);
    }

    @Test
    void theErrorOfAShareFallsWithThoseWhoWereAsked() {
        double variance = 0.5625 * (1 - 20 / 300.0) * 0.16 / 19 + 0.0625 * 0.9 * 0.25 / 9;
        assertThat(services.standardError()).isCloseTo(Math.sqrt(variance), within(1e-15));
        assertThat(services.interval(new Confidence(2)).lower())
                .isCloseTo(0.725 - 2 * Math.sqrt(variance), within(1e-15));
        assertThat(services.interval(new Confidence(2)).upper())
                .isCloseTo(0.725 + 2 * Math.sqrt(variance), within(1e-15));
    }

    @Test
    void nothingIsUncertainWhereEverybodyWasAsked() {
        StratifiedProportion census = new StratifiedProportion(List.of(new Stratum("all", 1, 1, 1)));
        assertThat(census.share()).isEqualTo(1);
        assertThat(census.standardError()).isZero();
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatThrownBy(() -> new Stratum("land", 21, 20, 300))
                .hasMessage("Group (land): (21.0) satisfied of (20.0) asked of (300.0) cannot be.\n"
                        + "Maybe the numbers are in another order.");
        assertThatThrownBy(() -> new Stratum("land", 0, 0, 300)).hasMessageContaining("(0.0) asked");
        assertThatThrownBy(() -> new Stratum("land", 1, 2, Double.POSITIVE_INFINITY))
                .hasMessageContaining("cannot be");
        assertThatThrownBy(() -> new StratifiedProportion(List.of()))
                .hasMessage("A stratified proportion has at least one group.");
    }

    @Test
    void oneAnswerAloneSaysNothingOfItsError() {
        StratifiedProportion one = new StratifiedProportion(List.of(new Stratum("land", 1, 1, 300)));
        assertThat(one.share()).isEqualTo(1);
        assertThatThrownBy(one::standardError)
                .hasMessage("Group (land): (1.0) asked says nothing of how opinions vary.\n"
                        + "Maybe merge it with another group.");
    }
}
