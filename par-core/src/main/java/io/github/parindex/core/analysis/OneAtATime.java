package io.github.parindex.core.analysis;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Combination;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;

/**
 * What one weight decides: the weight of one part among its siblings is varied from 0 to 1, and the other weights keep their
 * proportions, w (1 − v) / (1 − w of the varied). The index is computed with each, on any tree and by any aggregation. The
 * best score is the highest, or the lowest where the scores or the ranking rule say that less is better.
 *
 * <p>With one weight at a time nothing is seen of several that change together; see the Handbook, section 7.
 */
public final class OneAtATime {

    private static final int STEPS = 100;
    private static final double NEAR = 1e-12;

    private final Prepared prepared;
    private final String node;
    private final Weights reference;
    private final String varied;
    private final int winner;

    private OneAtATime(Prepared prepared, String node, String varied) {
        this.prepared = prepared;
        this.node = node;
        this.reference = prepared.whole().weights(node);
        this.varied = varied;
        this.winner = best(prepared.whole().scores());
    }

    /**
     * Varies a weight.
     *
     * @param index with any aggregations
     * @param matrix with its tree, of one period
     * @param part code of an indicator or node that is part of one node
     * @return the variation
     * @throws IllegalArgumentException if there is no such part, its siblings have no weight, the weights of its node are
     *     no shares, or a method has no answer
     */
    public static OneAtATime of(CompositeIndex index, IndicatorMatrix matrix, String part) {
        Set<String> parts = new LinkedHashSet<>();
        matrix.framework().nodes().forEach(node -> parts.addAll(node.partCodes()));
        if (!parts.contains(part)) {
            throw Refusal.refused("analysis.variation.unknown", part, parts);
        }
        List<String> parents = matrix.framework().nodes().stream()
                .filter(node -> node.partCodes().contains(part))
                .map(Framework.Node::code)
                .toList();
        if (parents.size() > 1) {
            throw Refusal.refused("analysis.variation.several", part, parents, parents.get(0));
        }
        return of(index, matrix, parents.get(0), part);
    }

    /**
     * Varies a weight in one of several nodes.
     *
     * @param index with any aggregations
     * @param matrix with its tree, of one period
     * @param node code of the node
     * @param part code of one of its parts
     * @return the variation
     * @throws IllegalArgumentException as {@link #of(CompositeIndex, IndicatorMatrix, String)} does
     */
    public static OneAtATime of(CompositeIndex index, IndicatorMatrix matrix, String node, String part) {
        List<String> parts = matrix.framework().node(node).partCodes();
        if (!parts.contains(part)) {
            throw Refusal.refused("analysis.variation.part", node, part, parts);
        }
        if (matrix.periods().size() > 1) {
            throw Refusal.refused(
                    "analysis.variation.periods",
                    matrix.periods(),
                    matrix.periods().get(0));
        }
        requireShares(index.recipe(node), node);
        Prepared prepared = Prepared.of(index, matrix);
        if (prepared.whole().weights(node).of(part) == 1) {
            throw Refusal.refused("analysis.variation.all", part);
        }
        return new OneAtATime(prepared, node, part);
    }

    private static void requireShares(NodeRecipe recipe, String node) {
        Aggregation method = recipe.aggregation().orElseThrow();
        if (recipe.frontier().isPresent()) {
            throw Refusal.refused("analysis.variation.frontier", node);
        }
        if (method instanceof Combination && !(method instanceof Combination.OnScale)) {
            throw Refusal.refused(
                    "analysis.variation.shares", node, method.method().toString());
        }
    }

    /**
     * The weights with the varied one at a value.
     *
     * @param weight of the varied part, 0 to 1
     * @return weights of the parts of the node that add up to 1
     */
    public Weights at(double weight) {
        if (!(weight >= 0 && weight <= 1)) {
            throw Refusal.refused("analysis.variation.weight", weight);
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        double rest = (1 - weight) / (1 - reference.of(varied));
        reference.byCode().forEach((code, share) -> weights.put(code, code.equals(varied) ? weight : share * rest));
        return new Weights(weights);
    }

    /**
     * The index with the varied weight at a value.
     *
     * @param weight of the varied part, 0 to 1
     * @return scores and places of the units
     */
    public IndexResult result(double weight) {
        return prepared.with(node, at(weight));
    }

    /**
     * The unit with the best score by the weights as given; of several the first by unit code.
     *
     * @return the unit
     */
    public Row winner() {
        return prepared.whole().rows().get(winner);
    }

    private int best(Column scores) {
        List<Integer> best = new ArrayList<>();
        for (int unit = 0; unit < scores.size(); unit++) {
            if (!scores.isMissing(unit) && (best.isEmpty() || ahead(scores, unit, best.get(0)) >= 0)) {
                if (!best.isEmpty() && ahead(scores, unit, best.get(0)) > 0) {
                    best.clear();
                }
                best.add(unit);
            }
        }
        return best.stream()
                .min((one, other) -> Row.byCode()
                        .compare(scores.rows().get(one), scores.rows().get(other)))
                .orElseThrow(() -> Refusal.refused("analysis.variation.unscored"));
    }

    /** By how much one unit is better than another; positive if it is. */
    private double ahead(Column scores, int one, int other) {
        Direction direction = prepared.index().ranking().best().orElse(scores.direction());
        return direction.sign() * (scores.at(one) - scores.at(other));
    }

    /**
     * The smallest value of the varied weight down to which the winner keeps the best score: exact where scores are linear
     * in the weight, that is where the node and all above it are arithmetic means of complete parts, neither normalised nor
     * rounded. Otherwise it is looked for in steps of a hundredth of the way, and then to 1e-12; a shorter loss of the lead
     * is not seen.
     *
     * @return 0 to the weight as given
     */
    public double stableFrom() {
        return stable(0);
    }

    /**
     * The largest value of the varied weight up to which the winner keeps the best score, found as {@link #stableFrom}.
     *
     * @return the weight as given to 1
     */
    public double stableTo() {
        return stable(1);
    }

    private double stable(int end) {
        return isLinear() ? crossing(end) : searched(end);
    }

    private boolean isLinear() {
        boolean linear = true;
        Set<String> above = new LinkedHashSet<>(Set.of(node));
        for (Framework.Node each : prepared.whole().framework().upwards()) {
            if (each.code().equals(node) || each.partCodes().stream().anyMatch(above::contains)) {
                above.add(each.code());
                NodeRecipe recipe = prepared.index().recipe(each.code());
                linear &= recipe.isAggregationAlone()
                        && recipe.aggregation().orElseThrow().equals(Aggregation.arithmetic())
                        && each.partCodes().stream()
                                .allMatch(part -> prepared.whole().scores(part).isComplete());
            }
        }
        return linear;
    }

    /** Where on the way to an end another unit first has the same score as the winner; the end where none has. */
    private double crossing(int end) {
        Column none = result(0).scores();
        Column all = result(1).scores();
        double given = reference.of(varied);
        double nearest = end;
        for (int unit = 0; unit < none.size(); unit++) {
            double atNone = ahead(none, winner, unit);
            double atAll = ahead(all, winner, unit);
            double equal = atNone / (atNone - atAll);
            boolean onTheWay = end == 0 ? equal <= given && equal > nearest : equal >= given && equal < nearest;
            nearest = (end == 0 ? atNone : atAll) < 0 && onTheWay ? equal : nearest;
        }
        return nearest;
    }

    private double searched(int end) {
        double given = reference.of(varied);
        double kept = given;
        for (int step = 1; step <= STEPS; step++) {
            double next = step == STEPS ? end : given + (end - given) * step / STEPS;
            if (!leads(next)) {
                return between(kept, next, this::leads);
            }
            kept = next;
        }
        return end;
    }

    private boolean leads(double weight) {
        Column scores = result(weight).scores();
        for (int unit = 0; unit < scores.size(); unit++) {
            if (scores.isMissing(winner) || ahead(scores, winner, unit) < 0) {
                return false;
            }
        }
        return true;
    }

    private static double between(double holds, double fails, DoublePredicate test) {
        double last = holds;
        double first = fails;
        while (Math.abs(last - first) > NEAR) {
            double middle = (last + first) / 2;
            if (test.test(middle)) {
                last = middle;
            } else {
                first = middle;
            }
        }
        return last;
    }

    @Override
    public String toString() {
        return winner() + " wins with the weight of " + varied + " from " + stableFrom() + " to " + stableTo();
    }
}
