package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PointsProperties {

    @Provide
    Arbitrary<Points> scores() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(3)
                .map(Points::of);
    }

    @Property
    void fortyScoresHaveOneSumInWhateverOrder(
            @ForAll @Size(40) List<@From("scores") Points> scores, @ForAll long seed) {
        List<Points> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(seed));
        Points oneByOne = shuffled.stream().reduce(Points.ZERO, Points::plus);
        assertThat(Points.sum(shuffled)).isEqualTo(Points.sum(scores)).isEqualTo(oneByOne);
        assertThat(oneByOne).hasToString(Points.sum(scores).toString()).hasSameHashCodeAs(Points.sum(scores));
    }

    @Property
    void takingAwayUndoesAdding(@ForAll("scores") Points a, @ForAll("scores") Points b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
    }

    @Property
    void theSmallerAndTheGreaterAreTheTwo(@ForAll("scores") Points a, @ForAll("scores") Points b) {
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b)).isEqualTo(b.min(a));
    }

    @Property
    void equalPointsAreEqualHoweverManyPlacesTheyCarry(
            @ForAll("scores") Points points, @ForAll @IntRange(min = 3, max = 30) int places) {
        Points longer = new Points(points.value().setScale(places, RoundingMode.UNNECESSARY));
        assertThat(longer).isEqualTo(points).hasSameHashCodeAs(points).hasToString(points.toString());
        assertThat(longer.toText(4)).isEqualTo(points.toText(4));
    }

    @Property
    void pointsAreReadBackFromTheirText(@ForAll("scores") Points points) {
        assertThat(Points.parse(points.toString())).isEqualTo(points);
        assertThat(Points.parse(points.toText(5))).isEqualTo(points);
    }

    @Property
    void aRatioOfPointsIsWithinHalfAHundredthOfTheExactQuotient(
            @ForAll("scores") Points points,
            @ForAll @IntRange(min = 0, max = 100_000) int part,
            @ForAll @IntRange(min = 1, max = 100_000) int whole) {
        Points rounded = points.times(Ratio.of(part, whole), Rounding.halfUp(2));
        BigDecimal error = rounded.value()
                .multiply(BigDecimal.valueOf(whole))
                .subtract(points.value().multiply(BigDecimal.valueOf(part)));
        assertThat(error.abs().multiply(BigDecimal.valueOf(200))).isLessThanOrEqualTo(BigDecimal.valueOf(whole));
        assertThat(rounded.value().scale()).isLessThanOrEqualTo(2);
    }
}
