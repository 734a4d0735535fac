package io.github.parindex.core.certainty;

import io.github.parindex.core.number.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights as fractions of one denominator.
 *
 * @param numerators 0 or more
 * @param denominator positive
 */
record ExactWeights(List<BigInteger> numerators, BigInteger denominator) {

    private static final MathContext DIGITS = new MathContext(40);

    /** Weights as the decimals that they are written as. */
    static ExactWeights of(double... weights) {
        BigDecimal[] decimals =
                Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
        int scale = Math.max(
                0, Arrays.stream(decimals).mapToInt(BigDecimal::scale).max().orElse(0));
        return new ExactWeights(
                Arrays.stream(decimals)
                        .map(decimal -> decimal.setScale(scale).unscaledValue())
                        .toList(),
                BigInteger.TEN.pow(scale));
    }

    /** Each to the nearest double. */
    double[] doubles() {
        BigDecimal whole = new BigDecimal(denominator);
        return numerators.stream()
                .mapToDouble(numerator ->
                        new BigDecimal(numerator).divide(whole, DIGITS).doubleValue())
                .toArray();
    }

    Map<String, Ratio> byCode(List<String> codes) {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        for (int k = 0; k < codes.size(); k++) {
            BigInteger common = numerators.get(k).gcd(denominator);
            weights.put(
                    codes.get(k),
                    new Ratio(
                            new BigDecimal(numerators.get(k).divide(common)),
                            new BigDecimal(denominator.divide(common))));
        }
        return weights;
    }
}
