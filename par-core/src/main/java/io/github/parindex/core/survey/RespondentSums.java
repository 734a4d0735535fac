package io.github.parindex.core.survey;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Sums over respondents: of pairs of what their answers are worth and how many there are, and of the products of any two. */
final class RespondentSums {

    private final BigInteger[] sums;
    private final BigInteger[][] products;

    /** Takes worth and number, one pair behind the other, and the products of any two of them. */
    RespondentSums(BigInteger[] sums, BigInteger[][] products) {
        this.sums = sums;
        this.products = products;
    }

    /** One pair, where each respondent has one answer or none, so that number times worth is worth. */
    static RespondentSums of(BigInteger worth, BigInteger number, BigInteger squares) {
        return new RespondentSums(
                new BigInteger[] {worth, number}, new BigInteger[][] {{squares, worth}, {worth, number}});
    }

    RespondentSums plus(RespondentSums other) {
        BigInteger[][] more = new BigInteger[products.length][];
        for (int i = 0; i < more.length; i++) {
            more[i] = plus(products[i], other.products[i]);
        }
        return new RespondentSums(plus(sums, other.sums), more);
    }

    /** The same where clusters were drawn: as if each were one respondent. */
    static RespondentSums ofClusters(List<RespondentSums> clusters) {
        return clusters.stream()
                .map(RespondentSums::asOne)
                .reduce(RespondentSums::plus)
                .orElseThrow();
    }

    private RespondentSums asOne() {
        BigInteger[][] squares = new BigInteger[sums.length][];
        for (int i = 0; i < squares.length; i++) {
            BigInteger each = sums[i];
            squares[i] = Arrays.stream(sums).map(each::multiply).toArray(BigInteger[]::new);
        }
        return new RespondentSums(sums, squares);
    }

    private static BigInteger[] plus(BigInteger[] some, BigInteger... others) {
        BigInteger[] sums = some.clone();
        Arrays.setAll(sums, i -> some[i].add(others[i]));
        return sums;
    }

    int pairs() {
        return sums.length / 2;
    }

    BigInteger worth(int pair) {
        return sums[2 * pair];
    }

    BigInteger number(int pair) {
        return sums[2 * pair + 1];
    }

    /** The share of one pair: worth of the number, which is above 0. */
    Fraction share(int pair) {
        return new Fraction(worth(pair), number(pair).multiply(BigInteger.valueOf(FormLayout.FULL)));
    }

    boolean isDefined(int pair) {
        return number(pair).signum() > 0;
    }

    /**
     * Of n respondents, of whom those that were not summed count as 0: n / (n − 1) times the sum of squared distances of
     * Σ factor × sum from its mean.
     */
    Fraction spread(long n, List<Fraction> factors) {
        BigInteger common = BigInteger.ONE;
        for (Fraction factor : factors) {
            common = common.divide(common.gcd(factor.denominator())).multiply(factor.denominator());
        }
        BigInteger shared = common;
        BigInteger[] whole = factors.stream()
                .map(factor -> factor.numerator().multiply(shared.divide(factor.denominator())))
                .toArray(BigInteger[]::new);
        BigInteger count = BigInteger.valueOf(n);
        BigInteger sum = product(whole, sums);
        BigInteger squares = BigInteger.ZERO;
        for (int i = 0; i < whole.length; i++) {
            squares = squares.add(whole[i].multiply(product(whole, products[i])));
        }
        return new Fraction(
                squares.multiply(count).subtract(sum.multiply(sum)),
                common.multiply(common).multiply(count.subtract(BigInteger.ONE)));
    }

    private static BigInteger product(BigInteger[] some, BigInteger... others) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < some.length; i++) {
            sum = sum.add(some[i].multiply(others[i]));
        }
        return sum;
    }
}
