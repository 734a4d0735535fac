package io.github.parindex.core.weighting;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/** The ways to say how many principal components are kept. */
final class Retentions {

    private Retentions() {}

    /**
     * Those with an eigenvalue above a bound, and the first one in any case. An eigenvalue within 1e-12 of the bound is not
     * above it.
     *
     * @param bound 0 or more
     */
    record EigenvalueAbove(double bound) implements Retention {

        private static final double NOISE = 1e-12;

        /** Refuses a negative bound. */
        public EigenvalueAbove {
            if (!(bound >= 0)) {
                throw Refusal.refused("weighting.components.bound", bound);
            }
        }

        @Override
        public int count(double... eigenvalues) {
            Objects.requireNonNull(eigenvalues, "eigenvalues");
            int count = 1;
            while (count < eigenvalues.length && eigenvalues[count] > bound + NOISE) {
                count++;
            }
            return count;
        }
    }

    /**
     * A stated number.
     *
     * @param number 1 or more
     */
    record Components(int number) implements Retention {

        /** Refuses none. */
        public Components {
            if (number < 1) {
                throw Refusal.refused("weighting.components.number", number);
            }
        }

        @Override
        public int count(double... eigenvalues) {
            Objects.requireNonNull(eigenvalues, "eigenvalues");
            if (number > eigenvalues.length) {
                throw Refusal.refused("weighting.components.few", eigenvalues.length, number);
            }
            return number;
        }
    }

    /**
     * The fewest that together explain a share of the variance.
     *
     * @param share above 0 and at most 1
     */
    record Variance(double share) implements Retention {

        private static final double NOISE = 1e-12;

        /** Refuses a share out of range. */
        public Variance {
            if (!(share > 0 && share <= 1)) {
                throw Refusal.refused("weighting.components.share", share);
            }
        }

        @Override
        public int count(double... eigenvalues) {
            Objects.requireNonNull(eigenvalues, "eigenvalues");
            int count = 1;
            double sum = eigenvalues[0];
            while (count < eigenvalues.length && sum < share * eigenvalues.length - NOISE) {
                sum += eigenvalues[count++];
            }
            return count;
        }
    }
}
