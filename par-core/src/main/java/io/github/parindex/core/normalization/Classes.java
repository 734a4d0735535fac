package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Classes by fixed bounds: a row gets the score whose number is how many bounds it reaches, x ≥ bound for a benefit,
 * x ≤ bound for a cost. A value exactly on a bound belongs to the better class. Scores that fall make a scale of which less is
 * better, such as a rating of which 1 is best. {@link Categorical} is the same by quantiles.
 *
 * @param bounds in raw units, rising, at least one
 * @param scores one more than bounds, rising or falling, from the worst class to the best
 */
record Classes(List<Double> bounds, List<Double> scores) implements Normalization {

    /** Refuses bounds and scores that do not rise or do not match. */
    Classes {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(scores, "scores");
        bounds = Settings.unsigned(bounds);
        scores = Settings.unsigned(scores);
        boolean matching = !bounds.isEmpty() && scores.size() == bounds.size() + 1;
        if (!matching || !Categorical.rises(bounds) || !(Categorical.rises(scores) || falls(scores))) {
            throw Refusal.refused("normalization.bands.rising", bounds, scores);
        }
    }

    private static boolean falls(List<Double> scores) {
        List<Double> reversed = new ArrayList<>(scores);
        Collections.reverse(reversed);
        return Categorical.rises(reversed);
    }

    @Override
    public Column apply(Column column) {
        int sign = column.direction().sign();
        Indicator score = column.indicator().asScore();
        return column.map(value -> scores.get(reached(sign, value)))
                .with(falls(scores) ? score.with(Direction.LOWER_IS_BETTER) : score);
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
