package io.github.parindex.core.statistics;

import io.github.parindex.core.number.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The sequence of Sobol with the direction numbers of Joe and Kuo (2008), DOI 10.1137/070709359, in the order of the Gray
 * code: points that fill a cube more evenly than random ones. Take a power of 2 of them.
 *
 * <p>Scrambled after Owen (1995), DOI 10.1007/978-1-4612-2552-2_19, every point alone is uniform and the whole keeps its
 * evenness: each binary digit is turned or not by a random bit of its own for each beginning before it.
 */
public final class SobolSequence implements UniformSequence {

    /** The largest number of dimensions. */
    public static final int MOST_DIMENSIONS = 2048;

    private static final int BITS = 32;
    private static final double STEP = 0x1p-32;

    private final OptionalLong seed;

    private SobolSequence(OptionalLong seed) {
        this.seed = seed;
    }

    /** Read when the first number is asked for. */
    private static final class Directions {

        static final int[][] BY_DIMENSION = read();

        private Directions() {}

        private static int[][] read() {
            int[] first = new int[BITS];
            for (int bit = 0; bit < BITS; bit++) {
                first[bit] = 1 << (BITS - 1 - bit);
            }
            try (InputStream file = Objects.requireNonNull(
                            SobolSequence.class.getResourceAsStream("new-joe-kuo-6.txt"), "new-joe-kuo-6.txt");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
                Stream<int[]> others = lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> directions(Stream.of(line.split(" "))
                                .mapToInt(Integer::parseInt)
                                .toArray()));
                return Stream.concat(Stream.of(first), others).toArray(int[][]::new);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** By the recurrence of the primitive polynomial. */
        private static int[] directions(int... line) {
            int degree = line[0];
            int coefficients = line[1];
            int[] directions = new int[BITS];
            for (int bit = 0; bit < BITS; bit++) {
                if (bit < degree) {
                    directions[bit] = line[bit + 2] << (BITS - 1 - bit);
                } else {
                    int next = directions[bit - degree] ^ (directions[bit - degree] >>> degree);
                    for (int k = 1; k < degree; k++) {
                        next ^= (coefficients >> (degree - 1 - k) & 1) * directions[bit - k];
                    }
                    directions[bit] = next;
                }
            }
            return directions;
        }
    }

    /**
     * The plain sequence, which begins at the origin.
     *
     * @return the sequence
     */
    public static SobolSequence plain() {
        return new SobolSequence(OptionalLong.empty());
    }

    /**
     * The scrambled sequence; sequences of different seeds are independent.
     *
     * @param seed any
     * @return the sequence, of numbers above 0
     */
    public static SobolSequence scrambled(long seed) {
        return new SobolSequence(OptionalLong.of(seed));
    }

    /** {@inheritDoc} Here the draw is less than 2<sup>32</sup>, the dimension less than {@value #MOST_DIMENSIONS}. */
    @Override
    public double at(long draw, int dimension) {
        if (dimension < 0 || dimension >= MOST_DIMENSIONS) {
            throw Refusal.refused("statistics.sobol.dimension", dimension + 1L, MOST_DIMENSIONS);
        }
        if (draw < 0 || draw >>> BITS != 0) {
            throw Refusal.refused("statistics.sobol.draw", draw);
        }
        int digits = digits(draw ^ (draw >>> 1), Directions.BY_DIMENSION[dimension]);
        return seed.isEmpty()
                ? Integer.toUnsignedLong(digits) * STEP
                : (Integer.toUnsignedLong(turned(digits, key(dimension))) + 0.5) * STEP;
    }

    private static int digits(long gray, int... directions) {
        int digits = 0;
        for (long left = gray; left != 0; left &= left - 1) {
            digits ^= directions[Long.numberOfTrailingZeros(left)];
        }
        return digits;
    }

    private long key(int dimension) {
        return CounterUniform.mix(CounterUniform.mix(seed.orElseThrow()) + dimension);
    }

    /** Every digit by a bit that depends on all digits before it. */
    private static int turned(int digits, long key) {
        long whole = Integer.toUnsignedLong(digits);
        long turned = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            long before = whole >>> (bit + 1);
            long turn = CounterUniform.mix(key ^ CounterUniform.mix(before << 6 | bit)) >>> 63;
            turned |= ((whole >>> bit & 1) ^ turn) << bit;
        }
        return (int) turned;
    }

    /**
     * One point.
     *
     * @param draw its number, from 0
     * @param dimensions how many coordinates, 1 to {@value #MOST_DIMENSIONS}
     * @return one number for each dimension
     */
    public double[] point(long draw, int dimensions) {
        double[] point = new double[dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            point[dimension] = at(draw, dimension);
        }
        return point;
    }
}
