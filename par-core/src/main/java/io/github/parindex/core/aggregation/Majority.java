package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The blocks of units such that every unit of a block beats every unit of the next. */
final class Majority {

    private Majority() {}

    /**
     * The blocks, best first, by the number of wins and ties: the units in front form a block end where together they
     * have all the wins that are possible against the rest.
     */
    static List<int[]> blocks(PairwiseSupport support) {
        int[] order = byNetWins(support);
        List<int[]> blocks = new ArrayList<>();
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (!beatAll(support, order, from, to)) {
                to++;
            }
            int[] block = Arrays.copyOfRange(order, from, to);
            blocks.add(byCode(support, block));
            from = to;
        }
        return blocks;
    }

    /** In an order that does not depend on that of the rows. */
    private static int[] byCode(PairwiseSupport support, int[] block) {
        return IntStream.of(block)
                .boxed()
                .sorted(Comparator.comparing(support.rows()::get, Row.byCode()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] byNetWins(PairwiseSupport support) {
        int[] net = new int[support.size()];
        for (int one = 0; one < net.length; one++) {
            for (int other = 0; other < net.length; other++) {
                net[one] += one == other || !support.beats(one, other) ? 0 : 1;
                net[one] -= one == other || !support.beats(other, one) ? 0 : 1;
            }
        }
        return IntStream.range(0, net.length)
                .boxed()
                .sorted(Comparator.comparingInt(unit -> -net[unit]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether each unit from one position up to another beats each one from there on. */
    private static boolean beatAll(PairwiseSupport support, int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = to; j < order.length; j++) {
                if (!support.beats(order[i], order[j])) {
                    return false;
                }
            }
        }
        return true;
    }
}
