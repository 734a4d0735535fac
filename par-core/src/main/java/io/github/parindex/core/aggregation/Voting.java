package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import java.util.List;
import java.util.Objects;

/**
 * Methods of social choice, in which parts are voters with their weights and units are candidates: only the order of
 * units in each part counts, not the distance. See the Handbook, section 6.8 on multi-criteria aggregation.
 */
public sealed interface Voting extends TableAggregation {

    /**
     * Copeland's rule: for every other unit, whether it is beaten by a majority of weights. A unit that beats every
     * other, a Condorcet winner, comes first. Takes time in proportion to units² × parts.
     *
     * <p>With o(a, b) the share of weights where a is better and half of where they are equal, a beats b where o is more
     * than 1/2, by more than 1e-12. (Some programs call the sum of the o themselves Copeland: that is {@link Borda}, and
     * may not put a Condorcet winner first.)
     *
     * @param form how wins, ties and losses are counted
     */
    record Copeland(Form form) implements Voting {

        /** How wins, ties and losses are counted; both give the same order. */
        public enum Form {
            /** Wins minus losses, −(n − 1) to n − 1, as in COINr. */
            NET,
            /** Wins and half of the ties, 0 to n − 1. */
            HALF_TIES
        }

        /** Refuses null. */
        public Copeland {
            Objects.requireNonNull(form, "form");
        }

        static Copeland from(Method method) {
            return new Copeland(method.allowing("form").choice("form", Form.NET));
        }

        @Override
        public Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = Contest.of(method(), result, parts, weights, missing);
            double[] net = new double[contest.count()];
            for (int one = 0; one < net.length; one++) {
                for (int other = one + 1; other < net.length; other++) {
                    int outcome = contest.duel(one, other).outcome();
                    net[one] += outcome;
                    net[other] -= outcome;
                }
            }
            return contest.column(form == Form.NET ? net : halfTies(net));
        }

        private static double[] halfTies(double[] net) {
            for (int unit = 0; unit < net.length; unit++) {
                net[unit] = (net[unit] + net.length - 1) / 2;
            }
            return net;
        }

        @Override
        public Method method() {
            return Method.of("copeland").with("form", Method.word(form));
        }
    }

    /**
     * Borda's rule: the weighted mean over the parts of how many units are beaten, ties counting half; 0 to n − 1. It is
     * the mean of ranks in ascending order, ties sharing the mean of their ranks, less 1. A Condorcet winner need not
     * come first. Takes time in proportion to units² × parts where a part is missing.
     */
    record Borda() implements Voting {

        @Override
        public Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = Contest.of(method(), result, parts, weights, missing);
            return contest.column(contest.beaten());
        }

        @Override
        public Method method() {
            return Method.of("borda");
        }
    }

    /**
     * The rule of Condorcet, Kemeny, Young and Levenglick: the order of units with the largest sum of weights over all
     * pairs, found exactly; see {@link KemenyOrders}. The score is how many units come after, 0 to n − 1, and its mean
     * where several orders are best.
     */
    record Kemeny() implements Voting {

        @Override
        public Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Contest contest = Contest.of(method(), result, parts, weights, missing);
            double[] scores = KemenyOrders.of(PairwiseSupport.of(contest)).meanPlaces();
            for (int unit = 0; unit < scores.length; unit++) {
                scores[unit] = scores.length - scores[unit];
            }
            return contest.column(scores);
        }

        @Override
        public Method method() {
            return Method.of("kemeny");
        }
    }
}
