package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How much of the way from the worst row to a target is done: (x − min) / (target − min) for a benefit, (max − x) /
 * (max − target) for a cost. 0 for the worst row, 1 at the target.
 *
 * <p>A target that is not better than the worst row is refused, as there is no way to go. A constant column has an
 * answer: 0 in every row.
 *
 * @param target in raw units; empty for that of the indicator
 * @param cap what becomes of scores outside 0 to 1
 */
public record DistanceToTarget(OptionalDouble target, Cap cap) implements Normalization {

    /** Refuses a target that is no number. */
    public DistanceToTarget {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(cap, "cap");
        target.ifPresent(number -> Settings.requireFinite("target", number));
        target = Settings.unsigned(target);
    }

    /**
     * Changes what becomes of scores outside 0 to 1.
     *
     * @param other none, lower, upper or both
     * @return a copy
     */
    public DistanceToTarget with(Cap other) {
        Objects.requireNonNull(other, "other");
        return new DistanceToTarget(target, other);
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        boolean benefit = column.direction() == Direction.HIGHER_IS_BETTER;
        double worst = benefit ? column.min() : column.max();
        double goal = goal(column);
        if (benefit ? goal <= worst : goal >= worst) {
            throw Refusal.refused("normalization.target.worst", column.code(), goal, worst);
        }
        Column scores = column.standardized(worst, goal - worst, 1, 0);
        return Settings.capped(scores, cap.lower(0), cap.upper(1))
                .with(column.indicator().asScore());
    }

    private double goal(Column column) {
        OptionalDouble own = target.isPresent() ? target : column.indicator().target();
        return own.orElseThrow(() -> Refusal.refused("normalization.target.none", column.code()));
    }

    @Override
    public Method method() {
        return Method.of("distanceToTarget").with("target", target).with("cap", Method.word(cap));
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static DistanceToTarget of(Method method) {
        method.allowing("target", "cap");
        return new DistanceToTarget(method.optional("target"), method.choice("cap", Cap.NONE));
    }
}
