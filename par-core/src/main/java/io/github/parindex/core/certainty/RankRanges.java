package io.github.parindex.core.certainty;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Between which places each unit stands, whatever weights of a set are taken: the best and the worst place with proof, and
 * weights that attain them. A tie counts for a unit in its best place and against it in its worst, as in Salo and Punkka
 * (2011), <a href="https://doi.org/10.1287/mnsc.1100.1265">doi:10.1287/mnsc.1100.1265</a>. A place is among the ranked units
 * of the same block.
 *
 * <p>The bound is proved by multipliers and a closed form, the weights by counting without rounding; they keep the conditions
 * of the set to 1e-9. Where the search stops at its limit, both sides of the gap are stated and still true.
 */
public final class RankRanges {

    private final LinearScores scores;
    private final WeightSet set;
    private final Limits limits;
    private final List<Range> ranges;

    private RankRanges(LinearScores scores, WeightSet set, Limits limits) {
        this.scores = scores;
        this.set = set;
        this.limits = limits;
        this.ranges = RankSearch.of(scores, set, limits).ranges();
    }

    /**
     * How long to search. With a limit of nodes only, the result is the same on every machine.
     *
     * <p>A table has {@value #SIDES} times the nodes of a side in all. They are shared evenly among the units that are searched,
     * one each at least. What is left by those that need fewer is shared again among those whose places are still open, as
     * long as that at least doubles their nodes. So the time for a large table is bounded, and a small one is proved.
     *
     * @param nodes how many programs are solved for one side of one unit at most; 0 for bounds alone
     * @param rivals above how many undecided rivals of a unit there are bounds alone
     * @param time after which what is left gets bounds alone; none for as long as it takes
     */
    public record Limits(int nodes, int rivals, Optional<Duration> time) {

        /** How many sides of units may use up all their nodes before the table has none left. */
        public static final int SIDES = 20;

        /** Refuses limits below 0. */
        public Limits {
            Objects.requireNonNull(time, "time");
            if (nodes < 0 || rivals < 0 || time.filter(Duration::isNegative).isPresent()) {
                throw Refusal.refused("certainty.ranges.limits", nodes, rivals);
            }
        }

        /**
         * 20,000 nodes, and so 400,000 for the table, 250 rivals, no limit of time.
         *
         * @return the limits
         */
        public static Limits withDefaults() {
            return new Limits(20_000, 250, Optional.empty());
        }

        /**
         * No search: only what pairs of units and one sum over all of them prove.
         *
         * @return the limits
         */
        public static Limits boundsAlone() {
            return new Limits(0, 0, Optional.empty());
        }

        /**
         * Changes the number of nodes.
         *
         * @param most 0 or more
         * @return a copy
         */
        public Limits withNodes(int most) {
            return new Limits(most, rivals, time);
        }

        /**
         * Changes the time.
         *
         * @param most for all units together
         * @return a copy
         */
        public Limits withTime(Duration most) {
            Objects.requireNonNull(most, "most");
            return new Limits(nodes, rivals, Optional.of(most));
        }

        BooleanSupplier timer() {
            long start = System.nanoTime();
            return () -> time.filter(
                            most -> Duration.ofNanos(System.nanoTime() - start).compareTo(most) >= 0)
                    .isPresent();
        }
    }

    /** The best or the worst place of a unit, with weights that attain it. */
    public static final class Extreme {

        private final int proven;
        private final int attained;
        private final WeightSet set;
        private final PlaceSearch.Fewest found;

        Extreme(int proven, int attained, WeightSet set, PlaceSearch.Fewest found) {
            this.proven = proven;
            this.attained = attained;
            this.set = set;
            this.found = found;
        }

        /**
         * The place that no weights of the set surpass: none is better than this best one, none worse than this worst one.
         *
         * @return equal to {@link #attained} unless a limit was reached
         */
        public int proven() {
            return proven;
        }

        /**
         * The place by {@link #exactWeights}, counted without rounding.
         *
         * @return 1 for the first
         */
        public int attained() {
            return attained;
        }

        /**
         * Weights that attain the place, to the nearest double; where units tie for one set of weights only, these may be
         * a little beside it.
         *
         * @return weights of the set that add up to 1
         */
        public Weights weights() {
            return set.named(found.witness());
        }

        /**
         * Weights that attain the place, without rounding. With values taken as the decimals that they are written as, a
         * recount by them gives the place.
         *
         * @return by code; they keep the conditions of the set, and add up to 1, to 1e-9
         */
        public Map<String, Ratio> exactWeights() {
            return found.exact().byCode(set.codes());
        }

        /**
         * How many places lie between what is proven and what is attained.
         *
         * @return 0 for a place that is known
         */
        public int gap() {
            return Math.abs(attained - proven);
        }

        @Override
        public String toString() {
            return gap() == 0 ? "" + attained : attained + " (proven: " + proven + ")";
        }
    }

    /**
     * The places of a unit.
     *
     * @param row the unit
     * @param best a tie counts for it
     * @param worst a tie counts against it
     */
    public record Range(Row row, Extreme best, Extreme worst) {

        /** Refuses null. */
        public Range {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(best, "best");
            Objects.requireNonNull(worst, "worst");
        }

        @Override
        public String toString() {
            return row + ": place " + best + " to " + worst;
        }
    }

    /**
     * The places of the units of an index.
     *
     * @param result whose nodes above what is weighed are arithmetic means of complete parts
     * @param set of weights of indicators, or of nodes that together make up the top
     * @return the ranges
     * @throws IllegalArgumentException if a score does not depend on the weights as a sum does
     */
    public static RankRanges of(IndexResult result, WeightSet set) {
        return of(result, set, Limits.withDefaults());
    }

    /**
     * The places of the units of an index, searched within limits.
     *
     * @param result as in {@link #of(IndexResult, WeightSet)}
     * @param set as there
     * @param limits of the search
     * @return the ranges
     */
    public static RankRanges of(IndexResult result, WeightSet set, Limits limits) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(limits, "limits");
        return new RankRanges(LinearScores.of(result, set.codes()), set, limits);
    }

    /**
     * The places of units by columns that are already on one scale, where more is better.
     *
     * @param columns complete, one for each code of the set, in any order
     * @param set of weights
     * @param limits of the search
     * @return the ranges
     */
    public static RankRanges of(List<Column> columns, WeightSet set, Limits limits) {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(limits, "limits");
        return new RankRanges(LinearScores.of(columns, set.codes()), set, limits);
    }

    /**
     * The places of all units.
     *
     * @return in the order of the rows
     */
    public List<Range> all() {
        return ranges;
    }

    /**
     * The places of a unit.
     *
     * @param unit its code
     * @return its range
     * @throws IllegalArgumentException if there is none
     */
    public Range of(String unit) {
        return ranges.get(scores.unit(unit));
    }

    /**
     * The units that are first by some weights of the set.
     *
     * @return those that are ranked and whose best place was attained as 1, in the order of the rows
     */
    public List<Row> potentialWinners() {
        return IntStream.range(0, ranges.size())
                .filter(scores::isRanked)
                .mapToObj(ranges::get)
                .filter(range -> range.best().attained() == 1)
                .map(Range::row)
                .toList();
    }

    /**
     * The largest gap of all units.
     *
     * @return 0 if every place is known
     */
    public int gap() {
        return ranges.stream()
                .mapToInt(range -> Math.max(range.best().gap(), range.worst().gap()))
                .max()
                .orElse(0);
    }

    /**
     * What a unit would have to gain, or may lose, for a place to be within reach: post factum analysis, Kadziński, Ciomek,
     * Rychły and Słowiński (2016), <a href="https://doi.org/10.1007/s10898-015-0359-3">doi:10.1007/s10898-015-0359-3</a>.
     *
     * @param unit its code
     * @param place 1 or more
     * @return the points by some weights of the set
     */
    public Change possible(String unit, int place) {
        return points(unit, place, false);
    }

    /**
     * What a unit would have to gain, or may lose, for a place to be certain.
     *
     * @param unit its code
     * @param place 1 or more
     * @return the points by all weights of the set
     */
    public Change necessary(String unit, int place) {
        return points(unit, place, true);
    }

    private Change points(String unit, int place, boolean byAll) {
        int row = scores.unit(unit);
        if (place < 1 || place > scores.rivals(row)) {
            throw Refusal.refused("certainty.ranges.place", place, scores.rivals(row), unit);
        }
        return PostFactum.points(scores, set, row, place, byAll, limits);
    }

    /**
     * Points on the scale of the scores that a unit would gain, if positive, or lose, if negative, on every value at
     * once, and so on
     * its score by any weights.
     *
     * @param proven fewer do not suffice
     * @param sufficient so many do, with a tie counted as for the best or the worst place
     */
    public record Change(double proven, double sufficient) {

        /**
         * What a unit may lose and still have the place.
         *
         * @return 0 if it does not have it yet
         */
        public double cushion() {
            return Math.max(0, -sufficient);
        }

        /**
         * What a unit has to gain at least.
         *
         * @return 0 if it has the place already
         */
        public double improvement() {
            return Math.max(0, sufficient);
        }
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining("\n"));
    }
}
