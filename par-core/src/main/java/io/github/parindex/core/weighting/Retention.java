package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;

/** How many principal components are kept; at least one. */
public sealed interface Retention {

    /**
     * How many of these are kept.
     *
     * @param eigenvalues of all components, falling
     * @return from 1 to all
     * @throws IllegalArgumentException if more are asked for than there are
     */
    int count(double... eigenvalues);

    /**
     * Those with an eigenvalue above a bound; Kaiser's rule is above 1.
     *
     * @param bound 0 or more
     * @return {@code eigenvalueAbove}
     */
    static Retention eigenvalueAbove(double bound) {
        return new EigenvalueAbove(bound);
    }

    /**
     * A stated number.
     *
     * @param number 1 or more
     * @return {@code components}
     */
    static Retention components(int number) {
        return new Components(number);
    }

    /**
     * The fewest that together explain a share of the variance.
     *
     * @param share above 0 and at most 1
     * @return {@code variance}
     */
    static Retention variance(double share) {
        return new Variance(share);
    }

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
            int count = 1;
            double sum = eigenvalues[0];
            while (count < eigenvalues.length && sum < share * eigenvalues.length - NOISE) {
                sum += eigenvalues[count++];
            }
            return count;
        }
    }

    /**
     * This as the setting of a method.
     *
     * @param method to be given the setting
     * @return a copy with {@code eigenvalueAbove}, {@code components} or {@code variance}; as it is for Kaiser's rule
     */
    default Method in(Method method) {
        if (this instanceof EigenvalueAbove above) {
            return above.bound == 1 ? method : method.with("eigenvalueAbove", above.bound);
        }
        return this instanceof Components components
                ? method.with("components", components.number)
                : method.with("variance", ((Variance) this).share);
    }

    /**
     * What a method states.
     *
     * @param method with one of the settings {@code eigenvalueAbove}, {@code components} and {@code variance}, or none
     * @return the retention; Kaiser's rule if none is stated
     * @throws IllegalArgumentException if several are stated
     */
    static Retention of(Method method) {
        boolean number = method.settings().containsKey("components");
        boolean share = method.settings().containsKey("variance");
        boolean bound = method.settings().containsKey("eigenvalueAbove");
        if ((number && share) || (number && bound) || (share && bound)) {
            throw Refusal.refused("weighting.components.rules", method.name());
        }
        if (number) {
            return components(method.whole("components", 1));
        }
        return share ? variance(method.number("variance")) : eigenvalueAbove(method.number("eigenvalueAbove", 1));
    }
}
