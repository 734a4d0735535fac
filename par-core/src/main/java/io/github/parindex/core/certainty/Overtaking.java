package io.github.parindex.core.certainty;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What lies between two units: by which weights one is ahead of the other, and how far the weights must change for one to
 * overtake the other.
 *
 * <p>Necessary and possible preference are those of Greco, Mousseau and Słowiński (2008),
 * <a href="https://doi.org/10.1016/j.ejor.2007.08.013">doi:10.1016/j.ejor.2007.08.013</a>, with weights in place of value
 * functions. All answers are closed forms, but for sets with further conditions.
 */
public final class Overtaking {

    private final LinearScores scores;
    private final double[] nominal;

    private Overtaking(LinearScores scores, Weights nominal) {
        this.scores = scores;
        this.nominal = scores.codes().stream().mapToDouble(nominal::of).toArray();
    }

    /**
     * By changes of the weights of indicators.
     *
     * @param result whose nodes are arithmetic means of complete parts
     * @return the pairs of its units
     * @throws IllegalArgumentException if a score does not depend on the weights as a sum does
     */
    public static Overtaking of(IndexResult result) {
        return of(result, WeightSet.ofIndicators(result));
    }

    /**
     * By changes of the weights of the parts of the top, such as the fields of an index.
     *
     * @param result whose top is an arithmetic mean of complete parts
     * @return the pairs of its units
     * @throws IllegalArgumentException if a score does not depend on these weights as a sum does
     */
    public static Overtaking ofParts(IndexResult result) {
        Objects.requireNonNull(result, "result");
        Weights parts = result.weights(result.framework().top().code());
        return of(result, parts);
    }

    private static Overtaking of(IndexResult result, Weights nominal) {
        return new Overtaking(
                LinearScores.of(result, List.copyOf(nominal.byCode().keySet())), nominal);
    }

    /**
     * By changes of the weights of columns that are already on one scale, where more is better.
     *
     * @param columns complete
     * @param weights of the columns
     * @return the pairs of their rows
     */
    public static Overtaking of(List<Column> columns, Weights weights) {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(weights, "weights");
        return new Overtaking(
                LinearScores.of(columns, List.copyOf(weights.byCode().keySet())), weights.shares());
    }

    /**
     * How far all weights must be allowed to change for one unit to draw level with another.
     *
     * @param share the smallest t such that some weights v with |v − w| ≤ t w, v ≥ 0, and the same sum make them equal
     * @param weights such weights
     */
    public record Threshold(double share, Weights weights) {

        /** Refuses null. */
        public Threshold {
            Objects.requireNonNull(weights, "weights");
        }
    }

    /**
     * A weight that moves from one part to another.
     *
     * @param from code of the part that gives
     * @param to code of the part that takes
     * @param share of the sum of all weights, 0 to 1
     */
    public record Move(String from, String to, double share) {

        /** Refuses null. */
        public Move {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * The smallest relative change of weights by which a unit overtakes another. With D the lead as it is, and m the median
     * of the leads weighted by the weights, it is |D| / Σ w |d − m| as long as that is at most 1; above, weights fall to 0
     * and the others grow, where it is found by filling up the largest leads.
     *
     * @param unit code of the unit that is behind
     * @param rival code of the unit that is ahead
     * @return 0 where it is not behind; empty if it never overtakes, whatever the weights
     */
    public Optional<Threshold> threshold(String unit, String rival) {
        Objects.requireNonNull(rival, "rival");
        double[] lead = scores.lead(scores.unit(unit), scores.unit(rival));
        double now = Polytope.product(lead, nominal);
        if (now >= 0) {
            return Optional.of(new Threshold(0, named(nominal)));
        }
        OptionalDouble found = share(lead, now);
        return found.isEmpty() ? Optional.empty() : Optional.of(at(found.getAsDouble(), lead));
    }

    private OptionalDouble share(double[] lead, double now) {
        int[] rising = IntStream.range(0, lead.length)
                .filter(k -> nominal[k] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> lead[k]))
                .mapToInt(Integer::intValue)
                .toArray();
        double median = median(lead, rising);
        double spread = 0;
        for (int k : rising) {
            spread += nominal[k] * Math.abs(lead[k] - median);
        }
        return -now <= spread ? OptionalDouble.of(-now / spread) : beyondDoubling(lead, rising);
    }

    private double median(double[] lead, int... rising) {
        double below = 0;
        for (int k : rising) {
            below += nominal[k];
            if (below >= 0.5) {
                return lead[k];
            }
        }
        return lead[rising[rising.length - 1]];
    }

    /**
     * With bounds 0 and w (1 + t) the largest leads are filled up first; where that gives equal scores with one part half
     * filled, 1 + t follows.
     */
    private OptionalDouble beyondDoubling(double[] lead, int... rising) {
        double full = 0;
        double gained = 0;
        for (int position = rising.length - 1; position >= 0; position--) {
            int k = rising[position];
            double times = -lead[k] / (gained - full * lead[k]);
            if (gained - full * lead[k] > 0 && times * full <= 1 && times * (full + nominal[k]) >= 1) {
                return OptionalDouble.of(Math.max(1, times - 1));
            }
            full += nominal[k];
            gained += nominal[k] * lead[k];
        }
        return OptionalDouble.empty();
    }

    private Threshold at(double share, double[] lead) {
        double[] weights = WeightSet.share(named(nominal), share).greatest(lead);
        return new Threshold(share, named(weights));
    }

    private Weights named(double... weights) {
        return Weights.of(scores.codes(), weights);
    }

    /**
     * The least weight that moves from one part to one other for a unit to overtake another.
     *
     * @param unit code of the unit that is behind
     * @param rival code of the unit that is ahead
     * @return empty if it is not behind, or no such move is enough
     */
    public Optional<Move> move(String unit, String rival) {
        Objects.requireNonNull(rival, "rival");
        return move(scores.unit(unit), scores.unit(rival));
    }

    /**
     * The least weight that moves from one part to one other for a unit to be first in its block, a tie counting for it.
     *
     * @param unit its code
     * @return empty if it is first, or no such move is enough
     */
    public Optional<Move> moveToFirst(String unit) {
        int row = scores.unit(unit);
        int[] rivals = IntStream.range(0, scores.units())
                .filter(rival -> scores.areRivals(rival, row))
                .toArray();
        return move(row, rivals);
    }

    private Optional<Move> move(int unit, int... rivals) {
        double[][] leads = Arrays.stream(rivals)
                .mapToObj(rival -> scores.lead(unit, rival))
                .toArray(double[][]::new);
        if (Arrays.stream(leads).allMatch(lead -> Polytope.product(lead, nominal) >= 0)) {
            return Optional.empty();
        }
        Optional<Move> best = Optional.empty();
        for (int from = 0; from < nominal.length; from++) {
            for (int to = 0; to < nominal.length; to++) {
                double share = from == to ? Double.POSITIVE_INFINITY : needed(leads, from, to);
                if (share <= nominal[from]
                        && (best.isEmpty() || share < best.get().share())) {
                    best = Optional.of(
                            new Move(scores.codes().get(from), scores.codes().get(to), share));
                }
            }
        }
        return best;
    }

    /** How much weight must move for every lead to be 0 or more; infinite if none is enough, or another lead is lost. */
    private double needed(double[][] leads, int from, int to) {
        double least = 0;
        double most = Double.POSITIVE_INFINITY;
        for (double[] lead : leads) {
            double now = Polytope.product(lead, nominal);
            double gain = lead[to] - lead[from];
            if (now < 0) {
                least = Math.max(least, gain > 0 ? -now / gain : Double.POSITIVE_INFINITY);
            } else if (gain < 0) {
                most = Math.min(most, now / -gain);
            }
        }
        return least <= most ? least : Double.POSITIVE_INFINITY;
    }

    /**
     * The least lead of a unit over another by the weights of a set: above 0 it is ahead by all of them, and dominates.
     *
     * @param set of the same codes
     * @param unit code of a unit
     * @param rival code of another
     * @return in points of the score, negative where the unit can be behind
     */
    public double leastLead(WeightSet set, String unit, String rival) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rival, "rival");
        return -set.most(lead(set, scores.unit(rival), scores.unit(unit)));
    }

    /** The sign of the greatest lead of a unit over another, without rounding at the weights where it is greatest. */
    private int furthest(WeightSet set, int unit, int rival) {
        double[] weights = set.greatest(lead(set, unit, rival));
        double[] ordered = scores.codes().stream()
                .mapToDouble(code -> weights[set.codes().indexOf(code)])
                .toArray();
        return scores.ahead(unit, rival, ordered);
    }

    /** What a unit has more than another, in the order of the codes of a set. */
    private double[] lead(WeightSet set, int unit, int rival) {
        if (set.codes().size() != scores.codes().size() || !set.codes().containsAll(scores.codes())) {
            throw Refusal.refused("certainty.linear.cut", set.codes(), scores.codes());
        }
        double[] lead = scores.lead(unit, rival);
        return set.codes().stream()
                .mapToDouble(code -> lead[scores.codes().indexOf(code)])
                .toArray();
    }

    /**
     * Whether a unit is at least as good as another by all weights of a set.
     *
     * @param set of the same codes
     * @param unit code of a unit
     * @param rival code of another
     * @return true if it is necessarily preferred
     */
    public boolean isNecessary(WeightSet set, String unit, String rival) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rival, "rival");
        return furthest(set, /* unit= */ scores.unit(rival), /* rival= */ scores.unit(unit)) <= 0;
    }

    /**
     * Whether a unit is at least as good as another by some weights of a set.
     *
     * @param set of the same codes
     * @param unit code of a unit
     * @param rival code of another
     * @return true if it is possibly preferred
     */
    public boolean isPossible(WeightSet set, String unit, String rival) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(rival, "rival");
        return furthest(set, scores.unit(unit), scores.unit(rival)) >= 0;
    }

    /**
     * The units of a block that no other is ahead of by all weights of a set.
     *
     * @param set of the same codes
     * @return those that are ranked, in the order of the rows
     */
    public List<Row> undominated(WeightSet set) {
        Objects.requireNonNull(set, "set");
        return IntStream.range(0, scores.units())
                .filter(scores::isRanked)
                .filter(unit -> IntStream.range(0, scores.units())
                        .filter(rival -> scores.areRivals(rival, unit))
                        .allMatch(rival -> furthest(set, unit, rival) >= 0))
                .mapToObj(scores.rows()::get)
                .toList();
    }

    @Override
    public String toString() {
        return "overtaking among " + scores.units() + " units by " + scores.codes();
    }
}
