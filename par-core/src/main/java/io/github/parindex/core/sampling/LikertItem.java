package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.ExactSum;
import io.github.parindex.core.statistics.Moments;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A question that is answered on a scale of whole points, from 1 for the worst to {@code points} for the best answer.
 *
 * @param points how many answers there are to choose from, 2 or more
 * @param top the answers that count as positive
 * @param bottom the answers that count as negative; none of the positive ones
 */
public record LikertItem(int points, Set<Integer> top, Set<Integer> bottom) {

    /**
     * What the answers say. With weights w and answers r, of those who answered.
     *
     * @param points of the scale
     * @param asked how many were asked
     * @param answered how many answered, without weights
     * @param mean Σ w·r / Σ w, 1 to {@code points}
     * @param variance Σ w·(r − mean)² / Σ w, that of a population
     * @param topShare the weighted share of positive answers, 0 to 1
     * @param bottomShare the weighted share of negative answers, 0 to 1
     * @param effectiveSize (Σ w)² / Σ w², how many equally weighted answers say as much (Kish 1965, Survey Sampling)
     */
    public record Summary(
            int points,
            int asked,
            int answered,
            double mean,
            double variance,
            double topShare,
            double bottomShare,
            double effectiveSize) {

        /**
         * The share of the asked who answered.
         *
         * @return above 0 to 1
         */
        public double responseRate() {
            return answered / (double) asked;
        }

        /**
         * The mean on a scale from 0 to 100.
         *
         * @return 100 (mean − 1) / (points − 1)
         */
        public double meanPercent() {
            return 100 * (mean - 1) / (points - 1);
        }

        /**
         * Positive less negative answers.
         *
         * @return −100 to 100 percentage points
         */
        public double netBalance() {
            return 100 * (topShare - bottomShare);
        }

        /**
         * How many times more answers the weights make necessary.
         *
         * @return answered / {@code effectiveSize}, 1 for equal weights
         */
        public double designEffect() {
            return answered / effectiveSize;
        }

        /**
         * The share of positive answers as an estimate, from which intervals come.
         *
         * @return resting on the effective number of answers
         */
        public SurveyEstimate top() {
            return new SurveyEstimate(topShare, effectiveSize);
        }
    }

    /** Copies the boxes, and refuses answers that the scale does not have or that count as both. */
    public LikertItem {
        Objects.requireNonNull(top, "top");
        Objects.requireNonNull(bottom, "bottom");
        top = Set.copyOf(top);
        bottom = Set.copyOf(bottom);
        if (points < 2) {
            throw Refusal.refused("sampling.scale.few", points);
        }
        Set<Integer> both = new TreeSet<>(top);
        both.retainAll(bottom);
        if (!both.isEmpty()) {
            throw Refusal.refused("sampling.scale.both", both);
        }
        Set<Integer> other = new TreeSet<>(top);
        other.addAll(bottom);
        int last = points;
        other.removeIf(answer -> answer >= 1 && answer <= last);
        if (!other.isEmpty()) {
            throw Refusal.refused("sampling.scale.other", points, other);
        }
    }

    /**
     * Answers of equal weight.
     *
     * @param answers whole points, not a number where somebody did not answer
     * @return what they say
     * @throws IllegalArgumentException with the place of an answer that the scale does not have, or if nobody answered
     */
    public Summary summary(double... answers) {
        Objects.requireNonNull(answers, "answers");
        double[] weights = new double[answers.length];
        Arrays.fill(weights, 1);
        return summary(answers, weights);
    }

    /**
     * Weighted answers.
     *
     * @param answers whole points, not a number where somebody did not answer
     * @param weights as many: 0 or more for everyone who answered, of a positive sum
     * @return what they say
     * @throws IllegalArgumentException with the place of an answer that the scale does not have, or of a wrong weight, or
     *     if nobody answered
     */
    public Summary summary(double[] answers, double[] weights) {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(weights, "weights");
        if (answers.length != weights.length) {
            throw Refusal.refused("sampling.answers.weights", weights.length, answers.length);
        }
        int[] given = IntStream.range(0, answers.length)
                .filter(person -> !Double.isNaN(answers[person]))
                .peek(person -> requireAnswer(answers, weights, person))
                .toArray();
        if (given.length == 0) {
            throw Refusal.refused("sampling.answers.none", answers.length);
        }
        return summary(
                answers.length,
                IntStream.of(given).mapToDouble(person -> answers[person]).toArray(),
                IntStream.of(given).mapToDouble(person -> weights[person]).toArray());
    }

    private Summary summary(int asked, double[] answers, double[] weights) {
        double total = ExactSum.of(weights);
        if (!(total > 0)) {
            throw Refusal.refused("sampling.answers.weightless");
        }
        double mean = mean(answers, weights, answer -> answer);
        return new Summary(
                points,
                asked,
                answers.length,
                mean,
                mean(answers, weights, answer -> (answer - mean) * (answer - mean)),
                Math.min(1, mean(answers, weights, answer -> top.contains((int) answer) ? 1 : 0)),
                Math.min(1, mean(answers, weights, answer -> bottom.contains((int) answer) ? 1 : 0)),
                total * total / Moments.products(weights, weights));
    }

    private void requireAnswer(double[] answers, double[] weights, int person) {
        double answer = answers[person];
        if (answer != Math.rint(answer) || answer < 1 || answer > points) {
            throw Refusal.refused("sampling.answer.value", person + 1, answer, points);
        }
        if (!(weights[person] >= 0 && weights[person] < Double.POSITIVE_INFINITY)) {
            throw Refusal.refused("sampling.answer.weight", person + 1, weights[person]);
        }
    }

    private static double mean(double[] answers, double[] weights, DoubleUnaryOperator of) {
        return Moments.mean(Arrays.stream(answers).map(of).toArray(), weights);
    }
}
