package io.github.parindex.core.statistics;

import io.github.parindex.core.number.Refusal;

/**
 * Quantiles of the standard normal distribution, by algorithm AS 241 of Wichura (1988), DOI 10.2307/2347330, to about 16
 * digits and the same on every machine.
 */
public final class Normal {

    private static final double[] CENTRE_ABOVE = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
    };
    private static final double[] CENTRE_BELOW = {
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
        5394.196021424751, 687.1870074920579, 42.31333070160091, 1.0
    };
    private static final double[] TAIL_ABOVE = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };
    private static final double[] TAIL_BELOW = {
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
        0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0
    };
    private static final double[] FAR_ABOVE = {
        2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    };
    private static final double[] FAR_BELOW = {
        2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
        0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0
    };

    private Normal() {}

    /**
     * The number below which a share of the distribution lies.
     *
     * @param share between 0 and 1, such as 0.975
     * @return the quantile, such as 1.96; 0 at a half
     * @throws IllegalArgumentException if the share is not above 0 and below 1
     */
    public static double quantile(double share) {
        requireShare(share);
        double distance = distance(Math.abs(share - 0.5), Math.min(share, 1 - share));
        return share == 0.5 ? 0 : Math.copySign(distance, share - 0.5);
    }

    /**
     * How far from 0, on both sides, a share of the distribution lies.
     *
     * @param share between 0 and 1, such as 0.95
     * @return the distance, such as 1.96
     * @throws IllegalArgumentException if the share is not above 0 and below 1
     */
    public static double within(double share) {
        requireShare(share);
        return distance(share / 2, (1 - share) / 2);
    }

    private static void requireShare(double share) {
        if (!(share > 0 && share < 1)) {
            throw Refusal.refused("statistics.normal.share", share);
        }
    }

    /** By the share between the middle and the quantile, and the one beyond it, which add up to a half. */
    private static double distance(double fromMiddle, double beyond) {
        if (fromMiddle <= 0.425) {
            double r = 0.180625 - fromMiddle * fromMiddle;
            return fromMiddle * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double r = Math.sqrt(-StrictMath.log(beyond));
        return r <= 5
                ? polynomial(TAIL_ABOVE, r - 1.6) / polynomial(TAIL_BELOW, r - 1.6)
                : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5);
    }

    /** By Horner's rule, the highest power first. */
    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
