package io.github.parindex.core.aggregation;

import java.util.Objects;
import java.util.Optional;

/**
 * An aggregation that compares the units of a table with each other, so that a score says something about this table
 * only. The direction of each part counts: less is better where its column says so.
 *
 * <p>A unit that gets no score by the {@linkplain Missing rule for missing parts} is not compared. Where two units are
 * compared in spite of gaps, they are by the parts that both hold, with the weights of these divided by their sum; two
 * units that share no part are tied. {@link Missing#leaveOut()} is refused.
 */
public sealed interface TableAggregation extends Aggregation permits Voting, Compromise {

    /** {@inheritDoc} A comparison with other units has no such split. */
    @Override
    default Optional<double[]> contributions(double[] values, double[] weights) {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(weights, "weights");
        return Optional.empty();
    }
}
