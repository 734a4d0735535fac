package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.Quantile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which places units take over many draws of what may vary, beside those that they officially have. Every figure is a share
 * or a mean over the draws that have an answer; its standard error is that of as many independent draws, which is on the
 * safe side for a Sobol sequence, and 0 in effect where every combination was run.
 */
public final class RankSpread {

    private static final int MOST_LINES = 100;

    private final Study study;
    private final Tally tally;
    private final Map<Output, double[]> values;
    private final String design;

    /**
     * Draws for which a method has no answer. They are left out of all figures.
     *
     * @param why of the first of them
     * @param draws how many
     * @param first the number of the first, from 0
     */
    public record Failure(Refusal why, long draws, long first) {

        /** Refuses null. */
        public Failure {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public String toString() {
            return draws + " draws failed, the first of them " + first + ": " + why.sentence();
        }
    }

    /**
     * Between which places a unit lies.
     *
     * @param row the unit
     * @param official its place; empty if it has none
     * @param low the better end, in places
     * @param median in places
     * @param high the worse end, in places
     */
    public record Interval(Row row, Optional<Place> official, double low, double median, double high) {

        /** Refuses null. */
        public Interval {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(official, "official");
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-14s %6s   %6.1f  %6.1f – %.1f",
                    row,
                    official.map(Place::toString).orElse("-"),
                    median,
                    low,
                    high);
        }
    }

    RankSpread(Study study, Tally tally, Map<Output, double[]> values, String design) {
        this.study = study;
        this.tally = tally;
        this.values = values;
        this.design = design;
    }

    /**
     * Runs every combination of choices once, a full factorial design.
     *
     * @param base the scenario as it stands
     * @param factors choices only, such as {@link Factor#aggregation}; at least one
     * @return the places over all combinations
     * @throws IllegalArgumentException if a factor is no choice, changes nothing, or there are more than
     *     {@value FullFactorial#MOST_COMBINATIONS} combinations
     */
    public static RankSpread ofEvery(Scenario base, Factor... factors) {
        return ofEvery(List.of(), base, factors);
    }

    /**
     * Runs every combination of choices once, and keeps some numbers of each.
     *
     * @param watched what is kept
     * @param base the scenario as it stands
     * @param factors choices only; at least one
     * @return the places over all combinations
     * @throws IllegalArgumentException as {@link #ofEvery(Scenario, Factor...)} does
     */
    public static RankSpread ofEvery(List<Output> watched, Scenario base, Factor... factors) {
        Objects.requireNonNull(watched, "watched");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(factors, "factors");
        return MonteCarlo.every(base, List.of(factors), watched);
    }

    /**
     * Whose places they are.
     *
     * @return the units, in the order of the scenario
     */
    public List<Row> rows() {
        return study.rows();
    }

    /** How many choices each factor has, in the order in which they take effect. */
    List<Integer> levels() {
        return study.choices().stream().map(placed -> placed.factor().size()).toList();
    }

    /**
     * How many draws have an answer.
     *
     * @return all that were run, without those that failed
     */
    public long draws() {
        return tally.draws();
    }

    /**
     * The draws without an answer, by what was refused.
     *
     * @return in the order of the first of each; empty if all have one
     */
    public List<Failure> failures() {
        return tally.failures().stream()
                .map(failure -> new Failure(failure.why(), failure.count(), failure.first()))
                .toList();
    }

    /**
     * What varied and how it was drawn.
     *
     * @return a line for the design, then one for each factor
     */
    public List<String> description() {
        List<String> lines = new ArrayList<>(List.of(design));
        study.factors().forEach(factor -> lines.add(factor.toString()));
        return List.copyOf(lines);
    }

    /**
     * The places of one unit.
     *
     * @param code of the unit, or its code and period with a space between
     * @return their distribution
     * @throws IllegalArgumentException if there is no such unit, or it has a place in no draw
     */
    public OfUnit unit(String code) {
        Objects.requireNonNull(code, "code");
        int unit = Row.position(rows(), code);
        if (tally.placed(unit) == 0) {
            throw Refusal.refused("analysis.spread.unplaced", code);
        }
        return new OfUnit(unit);
    }

    /** The places of one unit over the draws in which it has one. */
    public final class OfUnit {

        private final int unit;

        private OfUnit(int unit) {
            this.unit = unit;
        }

        /**
         * The unit.
         *
         * @return its row
         */
        public Row row() {
            return rows().get(unit);
        }

        /**
         * The place in the scenario as it stands.
         *
         * @return empty if it has none
         */
        public Optional<Place> official() {
            int halves = study.official().halves()[unit];
            return halves == 0 ? Optional.empty() : Optional.of(new Place(halves));
        }

        /**
         * In how many draws it has a place.
         *
         * @return 0 to the number of draws
         */
        public long draws() {
            return tally.placed(unit);
        }

        /**
         * The mean place.
         *
         * @return 1 or more
         */
        public double mean() {
            return tally.mean(unit);
        }

        /**
         * The standard error of the mean place.
         *
         * @return the standard deviation divided by the root of the draws
         */
        public double meanError() {
            return standardDeviation() / Math.sqrt((double) draws());
        }

        /**
         * The sample standard deviation of the place.
         *
         * @return 0 or more; NaN of one draw
         */
        public double standardDeviation() {
            return Math.sqrt(tally.variance(unit));
        }

        /**
         * The standard error of {@link #standardDeviation}, by the fourth moment of the places.
         *
         * @return places, 0 or more; NaN of one draw
         * @throws IllegalArgumentException as {@link #acceptability} does
         */
        public double standardDeviationError() {
            requireExact();
            return tally.deviationError(unit);
        }

        /**
         * The standard error of {@link #quantile}: half the distance between the quantiles one standard error of the
         * probability to either side, after Woodruff (1952), DOI 10.1080/01621459.1952.10483443.
         *
         * @param type how it is read
         * @param probability 0 to 1
         * @return places, 0 or more
         */
        public double quantileError(Quantile type, double probability) {
            Objects.requireNonNull(type, "type");
            double off = error(probability);
            return (quantile(type, Math.min(1, probability + off)) - quantile(type, Math.max(0, probability - off)))
                    / 2;
        }

        /**
         * The median place, of type 7.
         *
         * @return 1 or more; exact to {@link #resolution}
         */
        public double median() {
            return quantile(Quantile.TYPE_7, 0.5);
        }

        /**
         * A quantile of the place.
         *
         * @param type how it is read
         * @param probability 0 to 1
         * @return 1 or more; exact to {@link #resolution}
         */
        public double quantile(Quantile type, double probability) {
            Objects.requireNonNull(type, "type");
            double[] places =
                    IntStream.range(0, tally.cells()).mapToDouble(tally::place).toArray();
            return type.ofCounted(places, tally.counts(unit), probability);
        }

        /**
         * The middle of the places, by quantiles of type 7.
         *
         * @param level what share of the draws lies in it, above 0 and below 1: 0.9 from the quantile 0.05 to 0.95
         * @return the interval
         */
        public Interval interval(double level) {
            if (!(level > 0 && level < 1)) {
                throw Refusal.refused("analysis.spread.level", level);
            }
            return new Interval(
                    row(),
                    official(),
                    quantile(Quantile.TYPE_7, (1 - level) / 2),
                    median(),
                    quantile(Quantile.TYPE_7, (1 + level) / 2));
        }

        /**
         * The best place in any draw.
         *
         * @return 1 or more
         */
        public double best() {
            return tally.least(unit);
        }

        /**
         * The worst place in any draw.
         *
         * @return 1 or more
         */
        public double worst() {
            return tally.most(unit);
        }

        /**
         * The rank acceptability: in what share of draws it has a place, SMAA-2, DOI 10.1287/opre.49.3.444.11220.
         *
         * @param place whole, or the mean of tied places such as 2.5
         * @return 0 to 1
         * @throws IllegalArgumentException if places are not counted one by one, as with more than 1,000 units
         */
        public double acceptability(double place) {
            requireExact();
            double cell = (place - 1) * 2;
            boolean counted = cell >= 0 && cell < tally.cells() && cell == Math.rint(cell);
            return counted ? (double) tally.counts(unit)[(int) cell] / draws() : 0;
        }

        /**
         * How often it is among the first.
         *
         * @param places how many, 1 or more
         * @return 0 to 1
         * @throws IllegalArgumentException as {@link #acceptability} does
         */
        public double top(int places) {
            requireExact();
            long[] counts = tally.counts(unit);
            long within = 0;
            for (int cell = 0; cell < Math.min(counts.length, 2 * places - 1); cell++) {
                within += counts[cell];
            }
            return (double) within / draws();
        }

        private void requireExact() {
            if (tally.resolution() > 0.5) {
                throw Refusal.refused("analysis.spread.resolution", rows().size(), tally.resolution());
            }
        }

        /**
         * How often its score is in a group, such as a grade.
         *
         * @param group name of the group
         * @return 0 to 1
         * @throws IllegalArgumentException if the index has no such group
         */
        public double grade(String group) {
            Objects.requireNonNull(group, "group");
            int position = study.groups().indexOf(group);
            if (position < 0) {
                throw Refusal.refused("analysis.target.group", group, study.groups());
            }
            return tally.grouped(unit, position);
        }

        /**
         * How many places it falls behind its official place on average, where a draw in which it gains counts as 0.
         *
         * @return 0 or more
         */
        public double expectedLoss() {
            return tally.loss(unit);
        }

        /**
         * How far it is from its official place on average.
         *
         * @return places, 0 or more
         */
        public double meanShift() {
            return tally.shift(unit);
        }

        /**
         * The standard error of {@link #meanShift}.
         *
         * @return places, 0 or more; NaN of one draw
         */
        public double meanShiftError() {
            return tally.shiftError(unit);
        }

        /**
         * The standard error of {@link #expectedLoss}.
         *
         * @return places, 0 or more; NaN of one draw
         * @throws IllegalArgumentException as {@link #acceptability} does
         */
        public double expectedLossError() {
            requireExact();
            return tally.lossError(unit);
        }

        /**
         * In what share of draws it keeps its official place.
         *
         * @return 0 to 1
         */
        public double kept() {
            return tally.kept(unit);
        }

        /**
         * The standard error of a share of draws of this unit.
         *
         * @param share 0 to 1
         * @return √(share (1 − share) / draws)
         */
        public double error(double share) {
            return Math.sqrt(share * (1 - share) / draws());
        }

        @Override
        public String toString() {
            return interval(0.9).toString();
        }
    }

    /**
     * How exactly places are counted.
     *
     * @return ½ with up to 1,000 units, where every place and every mean of tied places is counted by itself; else a number
     *     of places that are counted together, under the first of them
     */
    public double resolution() {
        return tally.resolution();
    }

    /**
     * Between which places each unit lies.
     *
     * @param level what share of the draws lies in it, above 0 and below 1
     * @return one for each unit that has places, by official place, those without last
     */
    public List<Interval> interval(double level) {
        return IntStream.range(0, rows().size())
                .filter(unit -> tally.placed(unit) > 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(officialOrLast(one), officialOrLast(other)))
                .map(unit -> new OfUnit(unit).interval(level))
                .toList();
    }

    private int officialOrLast(int unit) {
        int halves = study.official().halves()[unit];
        return halves == 0 ? Integer.MAX_VALUE : halves;
    }

    /**
     * How often one unit is ahead of another; a tie counts half.
     *
     * @param unit its code
     * @param other code of another
     * @return 0 to 1
     * @throws IllegalArgumentException if pairs were not counted
     */
    public double ahead(String unit, String other) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(other, "other");
        if (!tally.countsPairs()) {
            throw Refusal.refused("analysis.spread.pairs");
        }
        return tally.ahead(Row.position(rows(), unit), Row.position(rows(), other));
    }

    /**
     * The standard error of {@link #ahead}, on the safe side where units are tied.
     *
     * @param unit its code
     * @param other code of another
     * @return 0 to ½
     * @throws IllegalArgumentException if pairs were not counted
     */
    public double aheadError(String unit, String other) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(other, "other");
        double share = ahead(unit, other);
        return Math.sqrt(share * (1 - share) / draws());
    }

    /**
     * How far units are from their official places, on average over units and draws.
     *
     * @return places, 0 or more
     */
    public double meanShift() {
        return IntStream.range(0, rows().size())
                .filter(unit -> study.official().halves()[unit] > 0 && tally.placed(unit) > 0)
                .mapToDouble(tally::shift)
                .average()
                .orElse(0);
    }

    /**
     * The standard error of {@link #meanShift}, on the safe side: as if all units moved together.
     *
     * @return places, 0 or more; NaN of one draw
     */
    public double meanShiftError() {
        return IntStream.range(0, rows().size())
                .filter(unit -> study.official().halves()[unit] > 0 && tally.placed(unit) > 0)
                .mapToDouble(tally::shiftError)
                .average()
                .orElse(0);
    }

    /**
     * The largest standard error of a share of draws: of a place, of being among the first, of a group of scores, over all
     * units.
     *
     * @return 0 to ½
     */
    public double shareError() {
        return tally.shareError();
    }

    /**
     * The mean of a number over the draws that have one; of what happens or not, its share.
     *
     * @param target one that was watched, or one that is counted: a place, whether a unit has it or is among the first, or
     *     is in a group
     * @return NaN where no draw has one
     * @throws IllegalArgumentException if it was neither watched nor is counted
     */
    public double mean(Output target) {
        return isCounted(target) ? target.mean(study, tally) : Moments.mean(numbers(target));
    }

    /**
     * The standard error of {@link #mean(Output)}.
     *
     * @param target as there
     * @return 0 or more; NaN of less than two draws that are watched
     * @throws IllegalArgumentException if it was neither watched nor is counted
     */
    public double standardError(Output target) {
        if (isCounted(target)) {
            return target.error(study, tally);
        }
        double[] numbers = numbers(target);
        return numbers.length < 2 ? Double.NaN : Math.sqrt(Moments.SAMPLE.variance(numbers) / numbers.length);
    }

    private boolean isCounted(Output target) {
        Objects.requireNonNull(target, "target");
        return !values.containsKey(target) && target.isCounted(tally);
    }

    private double[] numbers(Output target) {
        return Arrays.stream(values(target))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /**
     * The largest standard error of the mean place of a unit.
     *
     * @return places, 0 or more
     */
    public double standardError() {
        return tally.error();
    }

    /**
     * What was watched, draw by draw.
     *
     * @param target one that was watched
     * @return one number for each draw; NaN where it failed
     * @throws IllegalArgumentException if it was not watched
     */
    public double[] values(Output target) {
        Objects.requireNonNull(target, "target");
        double[] found = values.get(target);
        if (found == null) {
            throw Refusal.refused("analysis.spread.watched", target.toString());
        }
        return found.clone();
    }

    /** A line for each unit: its official place, the median and the middle nine tenths of its places. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s draws, mean shift %.2f places%n%-14s %6s   %6s  %s",
                draws(),
                meanShift(),
                "unit",
                "place",
                "median",
                "90 %"));
        List<Interval> lines = interval(0.9);
        lines.stream().limit(MOST_LINES).forEach(line -> table.append('\n').append(line));
        if (lines.size() > MOST_LINES) {
            table.append("\nand ").append(lines.size() - MOST_LINES).append(" more");
        }
        failures().forEach(failure -> table.append('\n').append(failure));
        return table.toString();
    }
}
