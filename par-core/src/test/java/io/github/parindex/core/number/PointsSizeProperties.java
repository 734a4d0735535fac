package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Points are kept one way while they are small and another way beyond; no sum or comparison shows where. */
final class PointsSizeProperties {

    /** Up to 38 digits, most of them near the 18 that are small, at any scale a sum can meet. */
    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> digits = Arbitraries.integers()
                .between(0, 38)
                .flatMap(size -> Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(size)));
        Arbitrary<BigInteger> edges = Arbitraries.integers()
                .between(-2, 2)
                .map(step -> BigInteger.TEN.pow(18).add(BigInteger.valueOf(step)));
        return Combinators.combine(
                        Arbitraries.oneOf(digits, edges),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 40))
                .as((unscaled, negative, scale) -> new BigDecimal(negative ? unscaled.negate() : unscaled, scale));
    }

    @Property
    void aSumIsThatOfTheDecimals(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        assertThat(new Points(a).plus(new Points(b)).value()).isEqualByComparingTo(a.add(b));
        assertThat(new Points(a).minus(new Points(b)).value()).isEqualByComparingTo(a.subtract(b));
        assertThat(new Points(a).plus(new Points(b)).minus(new Points(b))).isEqualTo(new Points(a));
    }

    @Property
    void aComparisonIsThatOfTheDecimals(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        assertThat(Integer.signum(new Points(a).compareTo(new Points(b)))).isEqualTo(a.compareTo(b));
        assertThat(new Points(a).equals(new Points(b))).isEqualTo(a.compareTo(b) == 0);
        assertThat(new Points(a).sign()).isEqualTo(a.signum());
    }

    @Property
    void zerosBehindThePointChangeNothing(@ForAll("numbers") BigDecimal number) {
        Points shorter = new Points(number);
        Points longer = new Points(number.setScale(number.scale() + 3));
        assertThat(longer).isEqualTo(shorter).hasSameHashCodeAs(shorter).hasToString(shorter.toString());
        assertThat(longer).isEqualByComparingTo(shorter);
        assertThat(shorter.value()).isEqualTo(number);
    }
}
