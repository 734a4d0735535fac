package io.github.parindex.core.survey;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A quotient of whole numbers of any length, in lowest terms, with a denominator above 0. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(0, 1);

    Fraction {
        BigInteger common = numerator.gcd(denominator);
        if (common.compareTo(BigInteger.ONE) > 0) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal number) {
        return new Fraction(
                number.movePointRight(Math.max(number.scale(), 0)).toBigIntegerExact(),
                BigInteger.TEN.pow(Math.max(number.scale(), 0)));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** By a number above 0. */
    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    int sign() {
        return numerator.signum();
    }
}
