package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/** How many principal components are kept; at least one. */
public sealed interface Retention permits Retentions.EigenvalueAbove, Retentions.Components, Retentions.Variance {

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
        return new Retentions.EigenvalueAbove(bound);
    }

    /**
     * A stated number.
     *
     * @param number 1 or more
     * @return {@code components}
     */
    static Retention components(int number) {
        return new Retentions.Components(number);
    }

    /**
     * The fewest that together explain a share of the variance.
     *
     * @param share above 0 and at most 1
     * @return {@code variance}
     */
    static Retention variance(double share) {
        return new Retentions.Variance(share);
    }

    /**
     * This as the setting of a method.
     *
     * @param method to be given the setting
     * @return a copy with {@code eigenvalueAbove}, {@code components} or {@code variance}; as it is for Kaiser's rule
     */
    default Method in(Method method) {
        Objects.requireNonNull(method, "method");
        if (this instanceof Retentions.EigenvalueAbove above) {
            return above.bound() == 1 ? method : method.with("eigenvalueAbove", above.bound());
        }
        return this instanceof Retentions.Components components
                ? method.with("components", components.number())
                : method.with("variance", ((Retentions.Variance) this).share());
    }

    /**
     * What a method states.
     *
     * @param method with one of the settings {@code eigenvalueAbove}, {@code components} and {@code variance}, or none
     * @return the retention; Kaiser's rule if none is stated
     * @throws IllegalArgumentException if several are stated
     */
    static Retention of(Method method) {
        Objects.requireNonNull(method, "method");
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
