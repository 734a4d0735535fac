package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.Correlation;
import io.github.parindex.core.statistics.Products;
import java.util.List;
import java.util.Objects;

/**
 * CRITIC, criteria importance through intercriteria correlation: with the columns scaled to 0–1, their standard
 * deviations s and correlations r, weights proportional to sⱼ · Σₖ (1 − rⱼₖ). A constant column gets 0, and its
 * correlation with every other is 0, so that it adds sⱼ to each and spoils none.
 *
 * <p>Source: Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22, DOI
 * 10.1016/0305-0548(94)00059-H.
 *
 * @param correlation between columns
 * @param polarity whether columns of which less is better are reversed
 */
public record Critic(Correlation correlation, Polarity polarity) implements Weighting {

    /** Whether a method heeds which end of an indicator is good. */
    public enum Polarity {
        /** Columns of which less is better are reversed first. */
        SCALED,
        /** Columns are taken as they are. */
        IGNORED
    }

    private static final double NOISE = 1e-12;

    /** Refuses null. */
    public Critic {
        Objects.requireNonNull(correlation, "correlation");
        Objects.requireNonNull(polarity, "polarity");
    }

    /**
     * Changes the correlation.
     *
     * @param other between columns
     * @return a copy
     */
    public Critic with(Correlation other) {
        Objects.requireNonNull(other, "other");
        return new Critic(other, polarity);
    }

    /**
     * Changes what is done with directions.
     *
     * @param other whether columns of which less is better are reversed
     * @return a copy
     */
    public Critic with(Polarity other) {
        Objects.requireNonNull(other, "other");
        return new Critic(correlation, other);
    }

    @Override
    public Weights weigh(List<Column> siblings) {
        Objects.requireNonNull(siblings, "siblings");
        Siblings weighed = new Siblings("critic", siblings).complete().atLeast(2);
        double[][] values = weighed.values();
        Products products = Products.of(values);
        double[][] r = correlation == Correlation.PEARSON ? products.correlations() : correlation.between(values);
        double[] contrasts = products.deviations();
        for (int j = 0; j < r.length; j++) {
            contrasts[j] *= conflict(j, r[j], siblings);
        }
        return weighed.weights(contrasts);
    }

    private double conflict(int own, double[] r, List<Column> siblings) {
        double conflict = 0;
        for (int other = 0; other < r.length; other++) {
            double sign = sign(siblings.get(own)) * sign(siblings.get(other));
            conflict += other == own ? 0 : 1 - sign * r[other];
        }
        return conflict < NOISE ? 0 : conflict;
    }

    private double sign(Column column) {
        return polarity == Polarity.SCALED ? column.direction().sign() : 1;
    }

    @Override
    public Method method() {
        Method method = Method.of("critic");
        method = correlation == Correlation.PEARSON ? method : method.with("correlation", Method.word(correlation));
        return polarity == Polarity.SCALED ? method : method.with("polarity", Method.word(polarity));
    }
}
