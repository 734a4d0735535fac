package io.github.parindex.core.analysis;

import io.github.parindex.core.sampling.Confidence;

/** The standard normal distribution. */
final class Normal {

    private Normal() {}

    /** The number below which a share lies, which is above 0 and below 1. */
    static double quantile(double share) {
        double level = Math.abs(2 * share - 1);
        return level == 0 ? 0 : Math.copySign(Confidence.of(level).z(), share - 0.5);
    }
}
