package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * Classes by fixed bounds: a row gets the score whose number is how many bounds it reaches, x ≥ bound for a benefit,
 * x ≤ bound for a cost. A value exactly on a bound belongs to the better class. {@link Categorical} is the same by
 * quantiles.
 *
 * @param bounds in raw units, rising, at least one
 * @param scores one more than bounds, rising, from the worst class to the best
 */
record Classes(List<Double> bounds, List<Double> scores) implements Normalization {

    /** Refuses bounds and scores that do not rise or do not match. */
    Classes {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(scores, "scores");
        bounds = List.copyOf(bounds);
        scores = List.copyOf(scores);
        boolean matching = !bounds.isEmpty() && scores.size() == bounds.size() + 1;
        if (!matching || !Categorical.rises(bounds) || !Categorical.rises(scores)) {
            throw Refusal.refused("normalization.bands.rising", bounds, scores);
        }
    }

    @Override
    public Column apply(Column column) {
        int sign = column.direction().sign();
        return column.map(value -> scores.get(reached(sign, value)))
                .with(column.indicator().asScore());
    }

    private int reached(int sign, double value) {
        return (int)
                bounds.stream().filter(bound -> sign * value >= sign * bound).count();
    }

    @Override
    public Method method() {
        return Method.of("bands").with("bounds", (Object) bounds).with("scores", (Object) scores);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Classes of(Method method) {
        method.allowing("bounds", "scores");
        return new Classes(method.numbers("bounds"), method.numbers("scores"));
    }
}
