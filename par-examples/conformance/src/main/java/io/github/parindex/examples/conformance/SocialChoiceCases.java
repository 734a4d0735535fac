package io.github.parindex.examples.conformance;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.KemenyOrders;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.aggregation.PairwiseSupport;
import io.github.parindex.core.aggregation.TableAggregation;
import io.github.parindex.core.aggregation.Voting;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** {@code socialChoice}: the indicators vote on the units. */
final class SocialChoiceCases implements GoldenCase.Method {

    private static final int MOST_ORDERS = 10_000;

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("socialChoice", new SocialChoiceCases());
    }

    @Override
    public Actual compute(Question question) {
        Fields options = question.options();
        options.describes(
                "support", "^w\\[a\\]\\[b\\] = normali[sz]ed weight of indicators on which a is strictly better");
        options.describes("copeland", "^compare w\\[a\\]\\[b\\] with w\\[b\\]\\[a\\]");
        TiePolicy ties = Ties.of(options, "ties", "min");
        Numbers numbers = question.numbers();
        Vote vote = new Vote(numbers.columns(), numbers.weights(question.input()));
        Map<String, Actual> named = new LinkedHashMap<>();
        Column copeland = vote.score(Aggregation.copeland(Voting.Copeland.Form.NET));
        Column borda = vote.score(Aggregation.borda());
        PairwiseSupport support = vote.support();
        named.put("pairwiseSupport", matrix(support.size(), one -> other -> support.strict(one, other)));
        named.put("pairwiseSupportHalfTies", matrix(support.size(), one -> other -> support.withHalfTies(one, other)));
        named.put("copelandNet", Actual.of(copeland));
        named.put("copelandHalfTies", Actual.of(vote.score(Aggregation.copeland(Voting.Copeland.Form.HALF_TIES))));
        named.put("borda", Actual.of(borda));
        named.put("bordaRank", new Actual.Items(ScoreRanks.of(borda, ties)));
        named.put("copelandRank", new Actual.Items(ScoreRanks.of(copeland, ties)));
        named.put("condorcetWinner", winner(support));
        named.put(
                "kemenyScore",
                new Later(() -> Actual.of(KemenyOrders.of(support).support())));
        named.put("kemenyOrders", new Later(() -> orders(support)));
        return new Actual.Named(named);
    }

    /**
     * Who votes.
     *
     * @param columns the voters
     * @param weights of their votes
     */
    private record Vote(List<Column> columns, Weights weights) {

        PairwiseSupport support() {
            return PairwiseSupport.of(columns, weights);
        }

        Column score(TableAggregation method) {
            return method.aggregate(Indicator.of("votes"), columns, weights, Missing.reweigh());
        }
    }

    private static Actual matrix(int size, IntFunction<IntToDoubleFunction> rows) {
        return Actual.of(IntStream.range(0, size)
                .mapToObj(one ->
                        IntStream.range(0, size).mapToDouble(rows.apply(one)).toArray())
                .toArray(double[][]::new));
    }

    /** The position of the unit that beats every other, or −1. */
    private static Actual winner(PairwiseSupport support) {
        Optional<Row> winner = support.condorcetWinner();
        return Actual.exactly(winner.map(support.rows()::indexOf).orElse(-1));
    }

    /** All best orders in any order, as positions of units; more than a case can list are refused. */
    private static Actual orders(PairwiseSupport support) {
        KemenyOrders best = KemenyOrders.of(support);
        List<List<Row>> orders = best.orders(MOST_ORDERS);
        if (!best.allKnown() || orders.size() == MOST_ORDERS) {
            throw new IllegalArgumentException("not every best order is known.");
        }
        Set<List<Integer>> found = new HashSet<>();
        orders.forEach(
                order -> found.add(order.stream().map(support.rows()::indexOf).toList()));
        return new UnorderedLists(found);
    }
}
