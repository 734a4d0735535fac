package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Observation.Measured;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A proportion and a line between break points equal a computation with whole numbers only. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ProportionProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<Proportion> proportions() {
        return Drawn.proportions().map(rule -> rule.withZeroDenominator(ZeroDenominator.MISSING));
    }

    @Provide
    Arbitrary<Interpolation> interpolations() {
        return Drawn.interpolations();
    }

    @Provide
    Arbitrary<Measured> figures() {
        return Drawn.measured();
    }

    @Property(tries = 3000)
    void pointsAreTheMaximumTimesTheRatioRoundedOnce(
            @ForAll("proportions") Proportion rule, @ForAll("figures") Measured seen) {
        Ratio ratio = seen.ratio();
        BigDecimal part = rule.side() == Proportion.Side.PART
                ? ratio.numerator()
                : ratio.denominator().subtract(ratio.numerator());
        // In hundredths everything drawn is a whole number.
        BigInteger counted = hundredths(part);
        BigInteger whole = hundredths(ratio.denominator());
        BigInteger full = hundredths(rule.fullFrom());
        BigInteger max = hundredths(rule.max().value());
        BigInteger hundred = BigInteger.valueOf(100);
        BigInteger expected;
        if (counted.signum() <= 0
                || counted.multiply(hundred).compareTo(hundredths(rule.floor()).multiply(whole)) < 0) {
            expected = BigInteger.ZERO;
        } else if (counted.multiply(hundred).compareTo(full.multiply(whole)) >= 0) {
            expected = max.multiply(BigInteger.TEN.pow(rule.rounding().places() - 2));
        } else {
            BigInteger scale = BigInteger.TEN.pow(rule.rounding().places());
            expected = rounded(
                    max.multiply(counted).multiply(scale),
                    whole.multiply(full),
                    rule.rounding().mode());
        }
        assertThat(rule.award(seen).points().value())
                .isEqualByComparingTo(new BigDecimal(expected, rule.rounding().places()));
    }

    private static BigInteger hundredths(BigDecimal value) {
        return value.multiply(HUNDRED).toBigIntegerExact();
    }

    private static BigInteger rounded(BigInteger dividend, BigInteger divisor, RoundingMode mode) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        int half = parts[1].shiftLeft(1).compareTo(divisor);
        boolean up = switch (mode) {
            case HALF_UP -> half >= 0;
            case HALF_EVEN -> half > 0 || (half == 0 && parts[0].testBit(0));
            default -> false;
        };
        return up ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    @Property
    void pointsBetweenBreakPointsAreWithinOneUnitOfTheLine(
            @ForAll("interpolations") Interpolation rule, @ForAll("figures") Measured seen) {
        Award award = rule.award(seen);
        Interpolation.Between where = (Interpolation.Between) award.working();
        if (where.from().equals(where.to())) {
            assertThat(award.points()).isEqualTo(where.from().points());
            return;
        }
        BigDecimal width = where.to().value().subtract(where.from().value());
        BigDecimal denominator = seen.ratio().denominator();
        BigDecimal along = seen.ratio()
                .numerator()
                .subtract(denominator.multiply(where.from().value()));
        BigDecimal rise = where.to().points().minus(where.from().points()).value();
        BigDecimal error = award.points()
                .minus(where.from().points())
                .value()
                .multiply(width)
                .multiply(denominator)
                .subtract(rise.multiply(along));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(rule.rounding().places());
        assertThat(along.signum()).isPositive();
        assertThat(error.abs()).isLessThan(unit.multiply(width).multiply(denominator));
    }

    @Property
    void theSameShareAsANumberEarnsTheSame(
            @ForAll("proportions") Proportion rule, @ForAll @IntRange(max = 120) int percent) {
        Observation counted = Observation.ratio(percent * 7L, 700);
        Observation written = Observation.quantity(percent + "%");
        assertThat(rule.award(counted).points()).isEqualTo(rule.award(written).points());
    }
}
