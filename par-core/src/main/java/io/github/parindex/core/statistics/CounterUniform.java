package io.github.parindex.core.statistics;

/**
 * Pseudo-random numbers without a state: every dimension is a stream of SplitMix64 that begins at its own place, and the
 * draw is the position in it. Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators (2014), DOI
 * 10.1145/2660193.2660195, with the mixing function of Stafford's variant 13.
 *
 * @param seed any
 */
public record CounterUniform(long seed) implements UniformSequence {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double STEP = 0x1p-53;

    /** {@inheritDoc} Here a multiple of 2<sup>−53</sup> and half of one, so that it is never 0. */
    @Override
    public double at(long draw, int dimension) {
        return number(mix(start(dimension) + draw * GOLDEN));
    }

    @Override
    public void fill(long[] draws, int count, int dimension, double[] into) {
        long start = start(dimension);
        for (int i = 0; i < count; i++) {
            into[i] = number(mix(start + draws[i] * GOLDEN));
        }
    }

    private static double number(long bits) {
        return ((bits >>> 11) + 0.5) * STEP;
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
