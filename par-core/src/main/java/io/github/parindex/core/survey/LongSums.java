package io.github.parindex.core.survey;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Sums of whole numbers of 0 or more, each kept in a long while it fits one. */
final class LongSums {

    private final long[] low;
    private final Map<Integer, BigInteger> carried = new HashMap<>();

    LongSums(int size) {
        low = new long[size];
    }

    void add(int at, long more) {
        if (low[at] > Long.MAX_VALUE - more) {
            carried.put(at, at(at));
            low[at] = 0;
        }
        low[at] += more;
    }

    void add(LongSums other) {
        Map.copyOf(other.carried).forEach((at, high) -> carried.merge(at, high, BigInteger::add));
        for (int i = 0; i < low.length; i++) {
            add(i, other.low[i]);
        }
    }

    BigInteger at(int at) {
        return carried.getOrDefault(at, BigInteger.ZERO).add(BigInteger.valueOf(low[at]));
    }

    /** Whether the sums are the same; how they are kept depends on the order in which they were added up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LongSums sums
                && low.length == sums.low.length
                && IntStream.range(0, low.length).allMatch(i -> at(i).equals(sums.at(i)));
    }

    @Override
    public int hashCode() {
        return IntStream.range(0, low.length).map(i -> at(i).hashCode()).sum();
    }
}
