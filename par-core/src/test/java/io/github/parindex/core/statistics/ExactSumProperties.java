package io.github.parindex.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of sums that are rounded once, against decimals that are not rounded at all. */
final class ExactSumProperties {

    /** Doubles of every size, by their bits, among them neighbours and opposites. */
    @Provide
    Arbitrary<double[]> numbers() {
        Arbitrary<Double> anyBits = Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(number -> Double.isFinite(number) && Math.abs(number) < 1e300);
        Arbitrary<Double> alike = Arbitraries.integers().between(-60, 60).map(power -> Math.scalb(1.0, power));
        Arbitrary<Double> opposed = Arbitraries.doubles().between(-1e6, 1e6).ofScale(3);
        return Arbitraries.oneOf(anyBits, alike, alike.map(number -> -number), opposed, opposed.map(Math::ulp))
                .array(double[].class)
                .ofMaxSize(40);
    }

    private static double rounded(double[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static double added(double[] numbers) {
        ExactSum sum = ExactSum.zero();
        Arrays.stream(numbers).forEach(sum::add);
        return sum.value();
    }

    @Property(tries = 3000)
    void theSumIsRoundedOnce(@ForAll("numbers") double[] numbers) {
        assertThat(ExactSum.of(numbers)).isEqualTo(rounded(numbers));
        assertThat(added(numbers)).isEqualTo(rounded(numbers));
    }

    @Property(tries = 200)
    void whatIsTakenAwayAgainLeavesNothing(@ForAll("numbers") double[] numbers) {
        ExactSum sum = ExactSum.zero();
        Arrays.stream(numbers).forEach(sum::add);
        Arrays.stream(numbers).forEach(number -> sum.add(-number));
        assertThat(sum.value()).isZero();
    }

    @Example
    void carriesArePassedOn() {
        double[] many = new double[100_000];
        Arrays.fill(many, Math.nextDown(1.0));
        assertThat(added(many)).isEqualTo(rounded(many));
        Arrays.fill(many, -Math.nextDown(1.0));
        assertThat(added(many)).isEqualTo(rounded(many));
    }

    @Example
    void theEndsOfTheRange() {
        assertThat(ExactSum.of()).isZero();
        assertThat(ExactSum.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE))
                .isEqualTo(Double.MAX_VALUE);
        assertThat(ExactSum.of(Double.MAX_VALUE, Double.MAX_VALUE)).isInfinite();
        assertThat(ExactSum.of(Double.MIN_VALUE, Double.MIN_VALUE)).isEqualTo(2 * Double.MIN_VALUE);
        assertThat(ExactSum.of(1, Double.NaN)).isNaN();
        assertThat(ExactSum.of(1, Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(ExactSum.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .isNaN();
    }
}
