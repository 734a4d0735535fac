package io.github.parindex.core.weighting;

import io.github.parindex.core.number.Refusal;
import java.util.Arrays;
import java.util.Locale;

/**
 * The mean consistency index of random pairwise matrices of each size, by which a consistency index is divided. The
 * published tables disagree, so that a consistency ratio is always stated with its table.
 */
public enum RandomIndex {
    /** Saaty, The Analytic Hierarchy Process (1980). Its value for 12 is below that for 11, as printed. */
    SAATY_1980(0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    /** Saaty, Theory and Applications of the Analytic Network Process (2005). */
    SAATY_2005(0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
    /** Donegan and Dodd (1991), Mathematical and Computer Modelling 15(3), DOI 10.1016/0895-7177(91)90098-R. */
    DONEGAN_DODD_1991(
            0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969),
    /** Tummala and Ling (1998). */
    TUMMALA_LING_1998(
            0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831),
    /**
     * A straight line for any size from 3: (2.7699 n − 4.3513 − n) / (n − 1). Alonso and Lamata (2006), International
     * Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), DOI 10.1142/S0218488506004114.
     */
    ALONSO_LAMATA_2006;

    @SuppressWarnings("ImmutableEnumChecker") // Never written to, and never handed out.
    private final double[] fromThree;

    RandomIndex(double... fromThree) {
        this.fromThree = fromThree;
    }

    /**
     * The mean consistency index of random matrices.
     *
     * @param size how many things are compared, 1 or more
     * @return 0 up to size 2, where no judgement can contradict another
     * @throws IllegalArgumentException if the table does not go that far
     */
    public double of(int size) {
        if (size <= 2) {
            return 0;
        }
        if (this == ALONSO_LAMATA_2006) {
            return (2.7699 * size - 4.3513 - size) / (size - 1);
        }
        if (size - 3 >= fromThree.length) {
            throw Refusal.refused(
                    "weighting.random.size", toString(), fromThree.length + 2, size, ALONSO_LAMATA_2006.toString());
        }
        return fromThree[size - 3];
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                Arrays.stream(name().split("_", -1))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .toList());
    }
}
