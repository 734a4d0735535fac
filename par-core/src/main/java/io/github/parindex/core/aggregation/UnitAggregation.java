package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import java.util.List;
import java.util.Objects;

/** An aggregation whose score of a unit depends on the values of that unit alone. */
public sealed interface UnitAggregation extends Aggregation permits Mean, Ordered, Penalised, Combination {

    /**
     * The score of one unit.
     *
     * @param values one for each part, finite, at least one
     * @param weights one for each value, not negative, of a positive sum
     * @return finite, if no number overflows
     * @throws IllegalArgumentException with the position of a value for which the method has no answer
     */
    double score(double[] values, double[] weights);

    /**
     * Whether the weights belong to positions of the ordered values rather than to parts. Weights of 0 then count.
     *
     * @return false for all methods but the ordered weighted average
     */
    default boolean weighsPositions() {
        return false;
    }

    /**
     * What a rule for missing parts means to this method.
     *
     * @param missing the rule as stated
     * @return the rule that is followed
     * @throws IllegalArgumentException if it has no meaning here
     */
    default Missing taken(Missing missing) {
        Objects.requireNonNull(missing, "missing");
        return missing;
    }

    @Override
    default Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(missing, "missing");
        return Parts.of(result, parts, weights, this).scores(this, taken(missing));
    }
}
