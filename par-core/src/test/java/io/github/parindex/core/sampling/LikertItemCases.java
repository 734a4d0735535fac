package io.github.parindex.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers on a scale, worked by hand. */
final class LikertItemCases {

    private static final double NONE = Double.NaN;

    private final LikertItem satisfaction = new LikertItem(5, Set.of(4, 5), Set.of(1, 2));

    private static double[] numbers(double... numbers) {
        return numbers;
    }

    @Test
    void threeOfFourAnswer() {
        LikertItem.Summary summary = satisfaction.summary(numbers(5, NONE, 3, 1));

        assertThat(summary.asked()).isEqualTo(4);
        assertThat(summary.answered()).isEqualTo(3);
        assertThat(summary.responseRate()).isEqualTo(0.75);
        assertThat(summary.mean()).isEqualTo(3);
        assertThat(summary.meanPercent()).isEqualTo(50);
        assertThat(summary.variance()).isEqualTo(8 / 3.0);
        assertThat(summary.topShare()).isEqualTo(1 / 3.0);
        assertThat(summary.netBalance()).isZero();
        assertThat(summary.effectiveSize()).isEqualTo(3);
        assertThat(summary.designEffect()).isEqualTo(1);
        assertThat(summary.top()).isEqualTo(new SurveyEstimate(1 / 3.0, 3));
    }

    @Test
    void oneAnswerCountsThreefold() {
        LikertItem.Summary summary = satisfaction.summary(numbers(5, NONE, 1), numbers(3, 9, 1));

        assertThat(summary.mean()).isEqualTo(4);
        assertThat(summary.variance()).isEqualTo(3);
        assertThat(summary.topShare()).isEqualTo(0.75);
        assertThat(summary.bottomShare()).isEqualTo(0.25);
        assertThat(summary.netBalance()).isEqualTo(50);
        assertThat(summary.effectiveSize()).isCloseTo(1.6, within(1e-15));
        assertThat(summary.designEffect()).isCloseTo(1.25, within(1e-15));
    }

    @Test
    void refusesAnswersThatTheScaleDoesNotHave() {
        assertThatThrownBy(() -> satisfaction.summary(numbers(5, 6)))
                .hasMessage("Answer (2): the value (6.0) is no whole number from 1 to (5).\n"
                        + "Maybe leave it out as missing.");
        assertThatThrownBy(() -> satisfaction.summary(numbers(2.5))).hasMessageContaining("the value (2.5)");
        assertThatThrownBy(() -> satisfaction.summary(numbers(0))).hasMessageContaining("the value (0.0)");
        assertThatThrownBy(() -> satisfaction.summary(numbers(NONE))).hasMessage("Nobody of (1) answered.");
    }

    @Test
    void refusesWeightsThatWeighNothing() {
        double[] answers = numbers(5, NONE, 1);
        assertThatThrownBy(() -> satisfaction.summary(answers, numbers(-1, 1, 1)))
                .hasMessage("Answer (1): the weight (-1.0) is no number of 0 or more.\nMaybe 1.");
        assertThatThrownBy(() -> satisfaction.summary(answers, numbers(1, 1, NONE)))
                .hasMessageContaining("Answer (3)");
        assertThatThrownBy(() -> satisfaction.summary(answers, numbers(0, 1, 0)))
                .hasMessage("The weights of those who answered add up to 0.");
        assertThatThrownBy(() -> satisfaction.summary(answers, numbers(1)))
                .hasMessage("There is (1) weight for (3) answers.");
    }

    @Test
    void refusesAScaleThatIsNone() {
        assertThatThrownBy(() -> new LikertItem(1, Set.of(1), Set.of()))
                .hasMessage("A scale has (2) or more points, not (1).");
        assertThatThrownBy(() -> new LikertItem(5, Set.of(5, 6), Set.of(0)))
                .hasMessage("A scale of (5) points has no answers [0, 6].");
        assertThatThrownBy(() -> new LikertItem(5, Set.of(3, 4), Set.of(3)))
                .hasMessage("The answers [3] count as positive and as negative.");
    }
}
