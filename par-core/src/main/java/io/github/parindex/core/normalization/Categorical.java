package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.Quantile;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Categories by quantiles: with q the quantiles of s x at the cut probabilities (s = +1 for a benefit, −1 for a cost),
 * a row gets the score whose number is how many q ≤ s x. A value exactly on a cut belongs to the better category. In a
 * constant column every row is on all cuts and gets the best score.
 *
 * <p>The defaults are those of the Handbook's example: cuts at 15, 25, 65, 85 and 95 %, scores 0, 20, 40, 60, 80, 100.
 * OECD/JRC Handbook (2008), section 5.5, DOI 10.1787/9789264043466-en.
 *
 * @param cuts probabilities, rising, each above 0 and below 1, at least one
 * @param scores one more than cuts, rising
 * @param quantile how quantiles are read
 */
public record Categorical(List<Double> cuts, List<Double> scores, Quantile quantile) implements Normalization {

    static final Categorical HANDBOOK = new Categorical(
            List.of(0.15, 0.25, 0.65, 0.85, 0.95), List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Quantile.TYPE_7);

    /** Refuses cuts and scores that do not rise or do not match. */
    public Categorical {
        Objects.requireNonNull(cuts, "cuts");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(quantile, "quantile");
        cuts = List.copyOf(cuts);
        scores = Settings.unsigned(scores);
        boolean inside = !cuts.isEmpty() && cuts.get(0) > 0 && cuts.get(cuts.size() - 1) < 1;
        if (!inside || scores.size() != cuts.size() + 1 || !rises(cuts) || !rises(scores)) {
            throw Refusal.refused("normalization.categories.rising", cuts, scores);
        }
    }

    static boolean rises(List<Double> numbers) {
        boolean rises = numbers.stream().allMatch(Double::isFinite);
        for (int i = 1; i < numbers.size(); i++) {
            rises &= numbers.get(i - 1) < numbers.get(i);
        }
        return rises;
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        int sign = column.direction().sign();
        double[] sorted = column.requirePresent(1).linear(sign, 0).presentValues();
        Arrays.sort(sorted);
        double[] bounds =
                cuts.stream().mapToDouble(cut -> quantile.ofSorted(sorted, cut)).toArray();
        double[] marks = scores.stream().mapToDouble(Double::doubleValue).toArray();
        return column.map(value -> marks[reached(bounds, sign * value)])
                .with(column.indicator().asScore());
    }

    private static int reached(double[] bounds, double value) {
        int reached = 0;
        for (double bound : bounds) {
            reached += bound <= value ? 1 : 0;
        }
        return reached;
    }

    @Override
    public Method method() {
        return Method.of("categorical")
                .with("cuts", (Object) cuts)
                .with("scores", (Object) scores)
                .with("quantile", Method.word(quantile));
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Categorical of(Method method) {
        method.allowing("cuts", "scores", "quantile");
        boolean stated =
                method.settings().containsKey("cuts") || method.settings().containsKey("scores");
        return new Categorical(
                stated ? method.numbers("cuts") : HANDBOOK.cuts,
                stated ? method.numbers("scores") : HANDBOOK.scores,
                method.choice("quantile", Quantile.TYPE_7));
    }
}
