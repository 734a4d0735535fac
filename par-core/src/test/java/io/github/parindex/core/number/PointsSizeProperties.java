package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

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

    @Property
    void aSumOfManyIsThatOfTheDecimals(@ForAll @Size(max = 8) List<@From("numbers") BigDecimal> numbers) {
        BigDecimal expected = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(Points.sum(numbers, Points::new).value()).isEqualByComparingTo(expected);
    }

    @Property
    void aProductIsThatOfTheDecimals(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        assertThat(new Points(a).times(b).value()).isEqualByComparingTo(a.multiply(b));
        assertThat(new Points(a).times(b.longValue()).value())
                .isEqualByComparingTo(a.multiply(BigDecimal.valueOf(b.longValue())));
    }

    @Property
    void aRoundedProductIsThatOfTheDecimals(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        Rounding rounding = Rounding.halfUp(3);
        assertThat(new Points(a).times(b, BigDecimal.valueOf(7), rounding).value())
                .isEqualByComparingTo(rounding.divide(a.multiply(b), BigDecimal.valueOf(7)));
    }

    @Property
    void aRatioOfCountsComparesWithANumberAsTheDecimals(
            @ForAll @LongRange(min = -2_000_000_000_000L, max = 2_000_000_000_000L) long part,
            @ForAll @LongRange(min = 1, max = 2_000_000_000_000L) long whole,
            @ForAll("numbers") BigDecimal number) {
        assertThat(Integer.signum(Ratio.of(part, whole).compareTo(number)))
                .isEqualTo(BigDecimal.valueOf(part).compareTo(number.multiply(BigDecimal.valueOf(whole))));
    }

    @Property
    void aMeanIsTheSumOfTheProductsOverTheCount(
            @ForAll @Size(min = 1, max = 6)
                    Map<@LongRange(min = 0, max = 2_000_000_000L) Long, @From("numbers") BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        long all = 0;
        for (Map.Entry<Long, BigDecimal> each : numbers.entrySet()) {
            sum = sum.add(each.getValue().multiply(BigDecimal.valueOf(each.getKey())));
            all += each.getKey();
        }
        Ratio mean = Ratio.mean(numbers.entrySet(), Map.Entry::getValue, Map.Entry::getKey);
        assertThat(mean.numerator()).isEqualByComparingTo(sum);
        assertThat(mean.denominator()).isEqualTo(BigDecimal.valueOf(all));
    }
}
