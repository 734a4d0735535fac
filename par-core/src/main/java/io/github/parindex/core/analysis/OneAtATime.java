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
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

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
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(part, "part");
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
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(part, "part");
        List<String> parts = matrix.framework().node(node).partCodes();
        if (!parts.contains(part)) {
            throw Refusal.refused("analysis.variation.part", node, part, parts);
        }
        requireOnePeriod(matrix);
        requireShares(index.recipe(node), node);
        Prepared prepared = Prepared.of(index, matrix);
        if (prepared.whole().weights(node).of(part) == 1) {
            throw Refusal.refused("analysis.variation.all", part);
        }
        return new OneAtATime(prepared, node, part);
    }

    private static void requireOnePeriod(IndicatorMatrix matrix) {
        if (matrix.periods().size() > 1) {
            throw Refusal.refused(
                    "analysis.variation.periods",
                    matrix.periods(),
                    matrix.periods().get(0));
        }
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
        return isLinear() ? crossing(end) : searched(end, this::leads);
    }

    /**
     * Between which values of the varied weight a unit keeps its place.
     *
     * @param row the unit
     * @param place by the weights as given
     * @param from 0 to the weight as given
     * @param to the weight as given to 1
     */
    public record Kept(Row row, Place place, double from, double to) {

        /** Refuses null. */
        public Kept {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(place, "place");
        }

        @Override
        public String toString() {
            return row + " keeps place " + place + " with the weight from " + PrintedTable.number(from) + " to "
                    + PrintedTable.number(to);
        }
    }

    /**
     * Between which values of the varied weight a unit keeps its place, whatever the others do among themselves: exact where
     * {@link #stableFrom} is, but for the rounding of scores that are compared; otherwise looked for in the same way. Where
     * it ends, the unit has the score of another, or the other way of the weight has come to its end.
     *
     * @param unit its code
     * @return the interval around the weight as given
     * @throws IllegalArgumentException if the unit has no place
     */
    public Kept kept(String unit) {
        return kept(Row.position(prepared.whole().rows(), unit), places());
    }

    /**
     * Between which values of the varied weight each unit keeps its place.
     *
     * @return one for each unit that has a place, in the order of the rows
     */
    public List<Kept> kept() {
        Optional<KeptPlaces> places = places();
        int[] halves = halves(prepared.whole());
        return IntStream.range(0, halves.length)
                .filter(unit -> halves[unit] > 0)
                .mapToObj(unit -> kept(unit, places))
                .toList();
    }

    private Kept kept(int unit, Optional<KeptPlaces> places) {
        int official = halves(prepared.whole())[unit];
        Row row = prepared.whole().rows().get(unit);
        if (official == 0) {
            throw Refusal.refused("analysis.variation.unplaced", row.toString());
        }
        DoublePredicate keeps = weight -> halves(result(weight))[unit] == official;
        return new Kept(
                row,
                new Place(official),
                places.map(all -> all.upTo(unit, 0)).orElseGet(() -> searched(0, keeps)),
                places.map(all -> all.upTo(unit, 1)).orElseGet(() -> searched(1, keeps)));
    }

    private static int[] halves(IndexResult result) {
        return Placing.of(result).halves(result.scores().toArray());
    }

    private Optional<KeptPlaces> places() {
        if (!isLinear()) {
            return Optional.empty();
        }
        IndexResult whole = prepared.whole();
        return Optional.of(new KeptPlaces(
                Placing.of(whole),
                result(0).scores().toArray(),
                result(1).scores().toArray(),
                reference.of(varied),
                halves(whole)));
    }

    /**
     * What a unit has with one weight as given, and with less and more of it.
     *
     * @param node of which the weight is a share
     * @param part whose weight it is
     * @param low with less of the weight
     * @param given with the weight as given
     * @param high with more of it
     */
    public record Swing(String node, String part, Level low, Level given, Level high) {

        /** Refuses null. */
        public Swing {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(high, "high");
        }

        /**
         * How far apart the scores at both ends are.
         *
         * @return 0 or more
         */
        public double width() {
            return Math.abs(high.score - low.score);
        }

        @Override
        public String toString() {
            return part + ": " + low + " – " + high;
        }
    }

    /**
     * What a unit has with a weight at one value.
     *
     * @param weight among its siblings, 0 to 1
     * @param score of the unit
     * @param place of the unit; empty if it has none
     */
    public record Level(double weight, double score, Optional<Place> place) {

        /** Refuses null. */
        public Level {
            Objects.requireNonNull(place, "place");
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.4g (place %s)",
                    score,
                    place.map(Place::toString).orElse("-"));
        }
    }

    /**
     * What every weight does to one unit: each weight by itself is a share less and a share more, as in a tornado diagram,
     * and its siblings keep their proportions. Nodes whose weights are no shares, and weights of 0 or 1, have none to vary.
     *
     * @param index with any aggregations
     * @param matrix with its tree, of one period
     * @param unit code of a unit with a score
     * @param share of each weight, above 0 and at most 1
     * @return the weights, the one that moves the score most first
     * @throws IllegalArgumentException if there is no such unit, it has no score, or a method has no answer
     */
    public static List<Swing> swings(CompositeIndex index, IndicatorMatrix matrix, String unit, double share) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(unit, "unit");
        if (!(share > 0 && share <= 1)) {
            throw Refusal.refused("analysis.factor.share", share);
        }
        requireOnePeriod(matrix);
        Prepared prepared = Prepared.of(index, matrix);
        List<Swing> swings = new ArrayList<>();
        for (Framework.Node node : prepared.whole().framework().nodes()) {
            if (Variant.isOfShares(index, node)) {
                node.partCodes().stream()
                        .filter(part ->
                                isBetween(prepared.whole().weights(node.code()).of(part)))
                        .map(part -> new OneAtATime(prepared, node.code(), part).swing(unit, share))
                        .forEach(swings::add);
            }
        }
        swings.sort(Comparator.comparingDouble(swing -> -swing.width()));
        return List.copyOf(swings);
    }

    private static boolean isBetween(double weight) {
        return weight > 0 && weight < 1;
    }

    private Swing swing(String unit, double share) {
        double given = reference.of(varied);
        return new Swing(
                node,
                varied,
                level(unit, given * (1 - share)),
                level(prepared.whole(), unit, given),
                level(unit, Math.min(1, given * (1 + share))));
    }

    private Level level(String unit, double weight) {
        return level(result(weight), unit, weight);
    }

    private static Level level(IndexResult result, String unit, double weight) {
        int row = Row.position(result.rows(), unit);
        if (result.scores().isMissing(row)) {
            throw Refusal.refused("analysis.variation.noScore", unit);
        }
        int halves = halves(result)[row];
        return new Level(
                weight, result.scores().at(row), halves == 0 ? Optional.empty() : Optional.of(new Place(halves)));
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

    private double searched(int end, DoublePredicate test) {
        double given = reference.of(varied);
        double kept = given;
        for (int step = 1; step <= STEPS; step++) {
            double next = step == STEPS ? end : given + (end - given) * step / STEPS;
            if (!test.test(next)) {
                return between(kept, next, test);
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
        return winner() + " wins with the weight of " + varied + " from " + PrintedTable.number(stableFrom()) + " to "
                + PrintedTable.number(stableTo());
    }
}
