package io.github.parindex.core.rule;

import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.above;
import static io.github.parindex.core.rule.Rule.at;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.atMost;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.below;
import static io.github.parindex.core.rule.Rule.interpolation;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Award.Stair;
import io.github.parindex.core.rule.Award.Staircase;
import io.github.parindex.core.rule.Award.Top;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.rule.Rule.Range;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How far a share or a number moves with each change, and where it ends. */
final class NumbersThatMoveTest {

    private static final Effort CHANGE = Effort.each(1);

    @Test
    void noneOfAShareIsNotOneChangeAwayFromAllOfIt() {
        assertThat(proportion("2").next(quantity("0%"), CHANGE))
                .hasToString("0 for 0 (0); no effort is stated for more");
        assertThat(bands(atLeast("100%", "2"), atLeast("85%", "1"), otherwise("0"))
                        .next(quantity("0%"), CHANGE)
                        .top())
                .isEqualTo(Top.EFFORT);
        assertThat(bands(atMost("0", "2"), otherwise("0")).next(quantity(2), CHANGE))
                .as("days")
                .hasToString("0 for 0 (2); 2 for 2 (0); nothing more can be won");
    }

    @Test
    void whatIsNotCountedHasNoStepOfOne() {
        Observation money = ratio(Ratio.parse("12.5/20"));
        assertThat(proportion("2").next(money, CHANGE).top()).isEqualTo(Top.EFFORT);
        assertThat(proportion("2").next(money, CHANGE.inStepsOf("2.5")).last()).hasToString("2 for 3 (20/20)");
    }

    @Test
    void theLastStepOfAShareGoesAsFarAsThereIsWayLeft() {
        Stair last =
                proportion("2").next(quantity("95%"), CHANGE.inStepsOf("2%")).last();
        assertThat(last).hasToString("2 for 3 (1)");
        proportion("2").check(last.observation());
        assertThat(proportion("2").next(ratio(47, 52), CHANGE.inStepsOf("3")).last())
                .hasToString("2 for 2 (52/52)");
        assertThat(proportion("2")
                        .ofComplement()
                        .next(quantity("5%"), CHANGE.inStepsOf("2%"))
                        .last())
                .hasToString("2 for 3 (0)");
        assertThat(bands(atMost("0", "2"), otherwise("0"))
                        .next(quantity("2.5"), CHANGE.inStepsOf("1"))
                        .last())
                .hasToString("2 for 3 (0)");
    }

    @Test
    void moreMayBeDoneThanWasPlannedWhereTheRuleSaysSo() {
        Rule beyond = bands(atLeast("120%", "2"), atLeast("100%", "1"), otherwise("0"));
        assertThat(beyond.next(ratio(8, 10), CHANGE))
                .hasToString("0 for 0 (8/10); 1 for 2 (10/10); 2 for 4 (12/10); nothing more can be won");
        assertThat(bands(above("110%", "2"), otherwise("0"))
                        .next(ratio(8, 10), CHANGE)
                        .last())
                .hasToString("2 for 4 (12/10)");
        assertThat(interpolation(at("50%", "0"), at("150%", "2"))
                        .next(ratio(9, 10), CHANGE)
                        .last())
                .hasToString("2 for 6 (15/10)");
        assertThat(proportion("2")
                        .with(Range.ANY)
                        .withFullFrom("125%")
                        .next(ratio(2, 4), CHANGE)
                        .last())
                .hasToString("2 for 3 (5/4)");
    }

    @Test
    void aDeclineMayGoOnBelowZeroWhereTheRuleSaysSo() {
        Rule decline = bands(atMost("-10%", "2"), below("0%", "1"), otherwise("0"));
        assertThat(decline.next(quantity("2%"), CHANGE.inStepsOf("4%")))
                .hasToString("0 for 0 (0.02); 1 for 1 (-0.02); 2 for 3 (-0.1); nothing more can be won");
        assertThat(decline.next(quantity("-2%"), CHANGE.inStepsOf("4%")).last()).hasToString("2 for 2 (-0.1)");
    }

    @Test
    void stepsThatAreWorthMoreEachHaveALimit() {
        Rule fine = new Proportion(
                Points.of(10),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Proportion.Side.PART,
                Rounding.halfUp(18),
                ZeroDenominator.MISSING);
        Observation hostile = ratio(0, 1_000_000_000_000L);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> fine.next(hostile, CHANGE))
                        .hasMessageStartingWith(
                                "There are 100001 combinations of changes to compare, more than 100000."));
        Staircase near = fine.next(hostile, CHANGE.atMost(5));
        assertThat(near.stairs()).hasSize(6);
        assertThat(near.top()).isEqualTo(Top.EFFORT);
    }
}
