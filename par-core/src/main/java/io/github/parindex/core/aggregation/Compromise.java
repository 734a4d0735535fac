package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Contest.Duel;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.ExactSum;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Methods of multi-criteria decision analysis that use the distances between units. A part that has one value in all
 * units separates none, and adds nothing. A unit with gaps is measured by the parts it has, with their weights scaled
 * to the sum of all.
 */
public sealed interface Compromise extends TableAggregation {

    /**
     * What the score is computed from, by unit.
     *
     * @param parts columns of the same rows, at least one
     * @param weights one for each part, by its code
     * @param missing what a missing part does
     * @return two columns: {@code distanceToIdeal} and {@code distanceToAntiIdeal} of TOPSIS, {@code S} and {@code R} of
     *     VIKOR, {@code plus} and {@code minus} of PROMETHEE
     */
    List<Column> details(List<Column> parts, Weights weights, Missing missing);

    /**
     * The technique for order of preference by similarity to the ideal solution, of Hwang and Yoon (1981), DOI
     * 10.1007/978-3-642-48318-9: with the Euclidean distances d+ to the best and d− to the worst weighted value of every
     * part, d− / (d+ + d−), 0 to 1. Units that are equal in every part are refused.
     *
     * @param scaling of the parts before their weights
     */
    record Topsis(Scaling scaling) implements Compromise {

        /** How parts are made comparable. */
        public enum Scaling {
            /** Each value divided by √ Σ x² of its part; 0 where all are 0. */
            VECTOR,
            /** (x − min) / (max − min), turned around where less is better. */
            MIN_MAX
        }

        /** Refuses null. */
        public Topsis {
            Objects.requireNonNull(scaling, "scaling");
        }

        static Topsis from(Method method) {
            return new Topsis(method.allowing("scaling").choice("scaling", Scaling.VECTOR));
        }

        @Override
        public Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = Contest.of(method(), result, parts, weights, missing);
            Yardstick yardstick = yardstick(contest);
            double[] scores = new double[contest.count()];
            for (int unit = 0; unit < scores.length; unit++) {
                double best = yardstick.distance(unit, yardstick.best());
                double worst = yardstick.distance(unit, yardstick.worst());
                if (best + worst == 0) {
                    throw Refusal.refused("aggregation.topsis.equal", result.code());
                }
                scores[unit] = worst / (best + worst);
            }
            return contest.column(scores);
        }

        private Yardstick yardstick(Contest contest) {
            return scaling == Scaling.VECTOR ? Yardstick.vector(contest) : Yardstick.minMax(contest);
        }

        @Override
        public List<Column> details(List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = Contest.of(method(), Indicator.of("distance"), parts, weights, missing);
            Yardstick yardstick = yardstick(contest);
            double[] best = new double[contest.count()];
            double[] worst = new double[contest.count()];
            for (int unit = 0; unit < best.length; unit++) {
                best[unit] = yardstick.distance(unit, yardstick.best());
                worst[unit] = yardstick.distance(unit, yardstick.worst());
            }
            return List.of(
                    contest.column("distanceToIdeal", best, Direction.LOWER_IS_BETTER),
                    contest.column("distanceToAntiIdeal", worst, Direction.HIGHER_IS_BETTER));
        }

        @Override
        public Method method() {
            return Method.of("topsis").with("scaling", Method.word(scaling));
        }
    }

    /**
     * The compromise ranking VIKOR of Opricovic and Tzeng (2004), DOI 10.1016/S0377-2217(03)00020-1. With the regret
     * w (f* − f)/(f* − f−) of a unit in each part, relative to the best f* and the worst f−, S is the sum and R the
     * largest; the score is v (S − min S)/(max S − min S) + (1 − v) (R − min R)/(max R − min R), 0 to 1. <b>Less is
     * better</b>, and the score says so. Where all S (or R) are equal, its term is 0.
     *
     * @param v how much the sum counts against the largest regret, 0 to 1
     */
    record Vikor(double v) implements Compromise {

        /** Refuses a share out of range. */
        public Vikor {
            if (!(v >= 0 && v <= 1)) {
                throw Refusal.refused("aggregation.vikor.v", v);
            }
        }

        static Vikor from(Method method) {
            return new Vikor(method.allowing("v").number("v", 0.5));
        }

        @Override
        public Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = Contest.of(method(), result, parts, weights, missing);
            Yardstick regrets = Yardstick.minMax(contest);
            double[] sums = regrets.sums();
            double[] largest = regrets.largest();
            double[] scores = new double[contest.count()];
            for (int unit = 0; unit < scores.length; unit++) {
                scores[unit] = v * Yardstick.within(sums, unit) + (1 - v) * Yardstick.within(largest, unit);
            }
            return contest.column(scores, Direction.LOWER_IS_BETTER);
        }

        @Override
        public List<Column> details(List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = Contest.of(method(), Indicator.of("regret"), parts, weights, missing);
            Yardstick regrets = Yardstick.minMax(contest);
            return List.of(
                    contest.column("S", regrets.sums(), Direction.LOWER_IS_BETTER),
                    contest.column("R", regrets.largest(), Direction.LOWER_IS_BETTER));
        }

        @Override
        public Method method() {
            return Method.of("vikor").with("v", v);
        }
    }

    /**
     * PROMETHEE II of Brans and Vincke (1985), DOI 10.1287/mnsc.31.6.647. Where a unit is better by d in a part, it is
     * preferred by 0 up to d = q, by 1 beyond d = p, and by (d − q)/(p − q) between; the weighted sum over the parts is
     * the preference for it. The score is the mean preference for a unit over all others less the mean of all others
     * over it, −1 to 1; 0 for a single unit. Takes time in proportion to units² × parts.
     *
     * @param q what difference is still indifferent, by code of the part, in its units; 0 where absent
     * @param p what difference is preferred entirely, by code of the part, at least q; q where absent, which without a q
     *     prefers any difference entirely (the usual criterion)
     */
    record Promethee2(Map<String, Double> q, Map<String, Double> p) implements Compromise {

        /** Copies the thresholds, and refuses a negative one and a p below its q. */
        public Promethee2 {
            Objects.requireNonNull(q, "q");
            Objects.requireNonNull(p, "p");
            q = Collections.unmodifiableMap(new LinkedHashMap<>(q));
            p = Collections.unmodifiableMap(new LinkedHashMap<>(p));
            for (Map.Entry<String, Double> threshold : q.entrySet()) {
                requireOrder(threshold.getKey(), 0, threshold.getValue());
            }
            for (Map.Entry<String, Double> threshold : p.entrySet()) {
                requireOrder(threshold.getKey(), q.getOrDefault(threshold.getKey(), 0.0), threshold.getValue());
            }
        }

        private static void requireOrder(String code, double least, double threshold) {
            if (!(threshold >= least && threshold < Double.POSITIVE_INFINITY)) {
                throw Refusal.refused("aggregation.promethee.threshold", code, least, threshold);
            }
        }

        static Promethee2 from(Method method) {
            method.allowing("q", "p");
            return new Promethee2(table(method, "q"), table(method, "p"));
        }

        private static Map<String, Double> table(Method method, String setting) {
            return method.settings().containsKey(setting) ? method.table(setting) : Map.of();
        }

        @Override
        public Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = contest(result, parts, weights, missing);
            return contest.column(q.isEmpty() && p.isEmpty() ? netOfOrders(contest) : netOfPairs(contest));
        }

        /** Without thresholds only the order in each part counts. */
        private static double[] netOfOrders(Contest contest) {
            double[] net = contest.beaten();
            Arrays.setAll(net, unit -> (2 * net[unit] - (net.length - 1)) / others(net.length));
            return net;
        }

        /** With how many units each is compared; 1 for a unit alone, which has no flow to divide. */
        private static double others(int units) {
            return Math.max(1, units - 1);
        }

        private double[] netOfPairs(Contest contest) {
            Thresholds thresholds = Thresholds.of(contest, q, p);
            Tallies tallies = new Tallies(contest.count());
            for (int one = 0; one < contest.count(); one++) {
                for (int other = one + 1; other < contest.count(); other++) {
                    tallies.addBetween(
                            one,
                            other,
                            thresholds.preference(contest, one, other).difference());
                }
            }
            double[] net = tallies.values(unit -> contest.against(
                    unit, other -> thresholds.preference(contest, unit, other).difference()));
            Arrays.setAll(net, unit -> net[unit] / others(net.length));
            return net;
        }

        @Override
        public List<Column> details(List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = contest(Indicator.of("flow"), parts, weights, missing);
            return List.of(
                    contest.column("plus", flow(contest, Duel::wins), Direction.HIGHER_IS_BETTER),
                    contest.column("minus", flow(contest, Duel::losses), Direction.LOWER_IS_BETTER));
        }

        private double[] flow(Contest contest, ToDoubleFunction<Duel> share) {
            Thresholds thresholds = Thresholds.of(contest, q, p);
            double[] flow = new double[contest.count()];
            for (int unit = 0; unit < flow.length; unit++) {
                int own = unit;
                double[] shares =
                        contest.against(own, other -> share.applyAsDouble(thresholds.preference(contest, own, other)));
                flow[unit] = ExactSum.of(shares) / others(flow.length);
            }
            return flow;
        }

        private Contest contest(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Set<String> codes = Set.copyOf(parts.stream().map(Column::code).toList());
            for (Map<String, Double> thresholds : List.of(q, p)) {
                for (String code : thresholds.keySet()) {
                    if (!codes.contains(code)) {
                        throw Refusal.refused(
                                "aggregation.promethee.part",
                                code,
                                result.code(),
                                parts.stream().map(Column::code).toList());
                    }
                }
            }
            return Contest.of(method(), result, parts, weights, missing);
        }

        @Override
        public Method method() {
            Method method = Method.of("promethee2");
            method = q.isEmpty() ? method : method.with("q", q);
            return p.isEmpty() ? method : method.with("p", p);
        }
    }
}
