package io.github.parindex.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsCases {

    @Test
    void weightsKeepTheirOrderAndAreDividedByTheirSum() {
        Weights weights = Weights.of(List.of("b", "a"), 3, 1);
        assertThat(weights.shares().byCode()).containsExactly(Map.entry("b", 0.75), Map.entry("a", 0.25));
        assertThat(weights.total()).isEqualTo(4);
        assertThat(weights.of("a")).isEqualTo(1);
        assertThat(weights).hasToString("b 3, a 1");
        assertThat(Weights.equal(List.of("a", "b")).byCode()).containsExactly(Map.entry("a", 1.0), Map.entry("b", 1.0));
    }

    @Test
    void whatCannotWeighIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(List.of("a"), -1))
                .withMessage("The weight of (a) is a number of at least 0, not (-1.0).\nMaybe reverse its direction.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(List.of("a", "b"), 0, 0))
                .withMessage("Weights have a positive, finite sum, not (0.0) of [a, b].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(List.of("a"), 1, 2))
                .withMessage("There are (2) weights for [a].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.equal(List.of("a")).of("b"))
                .withMessage("There is no weight of (b).\nMaybe one of [a].");
    }
}
