package io.github.parindex.core.statistics;

import java.util.Objects;

/**
 * Pseudo-random numbers without a state: every dimension is a stream of SplitMix64 that begins at its own place, and the
 * draw is the position in it. Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators (2014), DOI
 * 10.1145/2660193.2660195, with the mixing function of Stafford's variant 13.
 *
 * @param seed any
 */
public record CounterUniform(long seed) implements UniformSequence {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long ONE = Double.doubleToRawLongBits(1);
    private static final double BELOW_ONE = 1 - 0x1p-53;

    /** {@inheritDoc} Here an odd multiple of 2<sup>−53</sup>, so that it is never 0. */
    @Override
    public double at(long draw, int dimension) {
        return number(mix(start(dimension) + draw * GOLDEN));
    }

    @Override
    public void fill(long[] draws, int count, int dimension, double[] into) {
        Objects.requireNonNull(draws, "draws");
        Objects.requireNonNull(into, "into");
        long[] bits = new long[count];
        mix(start(dimension), draws, bits, count);
        number(bits, into, count);
    }

    /** In a loop of its own, of which the compiler takes several at a time. */
    private static void mix(long start, long[] draws, long[] bits, int count) {
        for (int i = 0; i < count; i++) {
            bits[i] = mix(start + draws[i] * GOLDEN);
        }
    }

    private static void number(long[] bits, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = number(bits[i]);
        }
    }

    /** The bits behind the point of a number from 1 to 2, taken down by almost 1. */
    private static double number(long bits) {
        return Double.longBitsToDouble(bits >>> 12 | ONE) - BELOW_ONE;
    }

    private long start(int dimension) {
        return mix(mix(seed + GOLDEN) + (dimension + 1L) * GOLDEN);
    }

    static long mix(long state) {
        long first = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }
}
