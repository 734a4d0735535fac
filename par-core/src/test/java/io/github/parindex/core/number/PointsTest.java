package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PointsTest {

    @Test
    void onePointFiveEqualsOnePointFiftyHoweverItCameAbout() {
        Points written = Points.parse("1.5");
        Points padded = Points.parse("1.50");
        Points product = Points.parse("0.75").times(new BigDecimal("2.00"));
        Points sum = Points.parse("1.25").plus(Points.parse("0.25"));
        assertThat(List.of(padded, product, sum)).allSatisfy(points -> {
            assertThat(points).isEqualTo(written).hasSameHashCodeAs(written).hasToString("1.5");
            assertThat(points.compareTo(written)).isZero();
        });
    }

    @Test
    void zeroIsOneValueWhateverItsPlaces() {
        Points difference = Points.parse("0.50").minus(Points.parse("0.5"));
        assertThat(difference)
                .isEqualTo(Points.ZERO)
                .hasSameHashCodeAs(Points.ZERO)
                .hasToString("0");
        assertThat(Points.ZERO.hashCode()).isZero();
        assertThat(Points.of(0)).isSameAs(Points.ZERO);
        assertThat(Points.parse("1").times(new BigDecimal("0.000")))
                .isEqualTo(Points.ZERO)
                .hasSameHashCodeAs(Points.ZERO);
    }

    @Test
    void differentPointsDiffer() {
        assertThat(Points.parse("1.5")).isNotEqualTo(Points.parse("1.51")).isNotEqualTo(Points.parse("-1.5"));
        assertThat(Points.parse("1.5")).isNotEqualTo(new BigDecimal("1.5")).isNotEqualTo(null);
        assertThat(Points.parse("1.5").hashCode())
                .isNotEqualTo(Points.parse("15").hashCode());
    }

    @Test
    void pointsComeFromTextAndWholeNumbersAndExactDecimals() {
        assertThat(Points.parse("0.5").value()).isEqualTo(new BigDecimal("0.5"));
        assertThat(Points.of(20).value()).isEqualTo(new BigDecimal("20"));
        assertThat(Points.of(-3)).hasToString("-3");
        assertThat(Points.of(new BigDecimal("2.500")).value()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void aPercentageSaysNoPoints() {
        assertThatThrownBy(() -> Points.parse("50%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points are a plain number such as 0.5, not the share (50%).");
        assertThatThrownBy(() -> Points.parse("x%"))
                .hasMessage("Not a decimal number: (x%).\nMaybe write it like 94.87 or 85%.");
    }

    @Test
    void textThatIsNoNumberAndNumbersBeyondTheLimitAreRefused() {
        assertThatThrownBy(() -> Points.parse("0,5"))
                .hasMessage("Not a decimal number: (0,5).\nMaybe write it like 94.87 or 85%.");
        assertThatThrownBy(() -> Points.of(new BigDecimal("1e999999999")))
                .hasMessage("The number (1E+999999999) has more than 38 digits before or after the point, or in all.");
    }

    @Test
    void forBinaryFractionsTheOrderOfTheSameScoresChangesTheTotalWhichIsWhyPointsAreExact() {
        assertThat(0.1 + 0.2 + 0.3).isNotEqualTo(0.3 + 0.2 + 0.1);
        List<String> scores = new ArrayList<>(Collections.nCopies(20, "0.1"));
        scores.addAll(Collections.nCopies(20, "1.45"));
        List<String> reversed = new ArrayList<>(scores);
        Collections.reverse(reversed);
        assertThat(binarySum(scores)).isNotEqualTo(binarySum(reversed));
        assertThat(exactSum(scores)).isEqualTo(exactSum(reversed)).hasToString("31");
    }

    private static double binarySum(List<String> scores) {
        double sum = 0;
        for (String score : scores) {
            sum += Double.parseDouble(score);
        }
        return sum;
    }

    private static Points exactSum(List<String> scores) {
        return Points.sum(scores.stream().map(Points::parse).toList());
    }

    @Test
    void theSumOfNothingIsZero() {
        assertThat(Points.sum(List.of())).isEqualTo(Points.ZERO);
    }

    @Test
    void addingAndTakingAwayIsExact() {
        Points half = Points.parse("0.5");
        assertThat(half.plus(Points.parse("0.125"))).hasToString("0.625");
        assertThat(half.minus(Points.parse("0.625"))).hasToString("-0.125");
        assertThat(half.plus(Points.ZERO)).isSameAs(half);
        assertThat(Points.ZERO.plus(half)).isSameAs(half);
        assertThat(half.minus(Points.ZERO)).isSameAs(half);
        assertThat(half.negated()).hasToString("-0.5");
        assertThat(Points.ZERO.minus(half)).isEqualTo(half.negated());
    }

    @Test
    void aRatioOfPointsIsRoundedOnceAtTheEnd() {
        assertThat(Points.of(20).times(Ratio.of(1652, 2270), Rounding.halfUp(2)))
                .hasToString("14.56");
        assertThat(Points.of(2).times(BigDecimal.ONE, new BigDecimal("3"), Rounding.down(4)))
                .hasToString("0.6666");
        assertThat(Points.parse("0.5").times(new BigDecimal("3"))).hasToString("1.5");
    }

    @Test
    void aRatioWithoutAWholeHasNoPoints() {
        assertThatThrownBy(() -> Points.of(20).times(Ratio.of(5, 0), Rounding.halfUp(2)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("/ by zero");
    }

    @Test
    void theSmallerAndTheGreaterOfTwoAreFoundAndOfEqualsTheFirstIsKept() {
        Points one = Points.of(1);
        Points two = Points.of(2);
        Points alsoTwo = Points.parse("2.00");
        assertThat(one.min(two)).isSameAs(one);
        assertThat(two.min(one)).isSameAs(one);
        assertThat(two.min(alsoTwo)).isSameAs(two);
        assertThat(one.max(two)).isSameAs(two);
        assertThat(two.max(one)).isSameAs(two);
        assertThat(two.max(alsoTwo)).isSameAs(two);
    }

    @Test
    void theSignSaysWhetherPointsWereWonOrLost() {
        assertThat(Points.parse("0.01").sign()).isEqualTo(1);
        assertThat(Points.ZERO.sign()).isZero();
        assertThat(Points.parse("-0.01").sign()).isEqualTo(-1);
        assertThat(Points.of(1).compareTo(Points.of(2))).isNegative();
        assertThat(Points.of(2).compareTo(Points.of(1))).isPositive();
    }

    @Test
    void aTableMayAskForMorePlacesButNeverForFewer() {
        assertThat(Points.parse("94.8").toText(2)).isEqualTo("94.80");
        assertThat(Points.parse("94.87").toText(2)).isEqualTo("94.87");
        assertThat(Points.of(6).toText(0)).isEqualTo("6");
        assertThatThrownBy(() -> Points.parse("94.875").toText(2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Rounding necessary");
    }
}
