package io.github.parindex.examples.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What plain loops reach on this machine, to hold the simulations against: multiply-adds of numbers that lie in the first
 * cache, and the traffic of numbers that lie in memory. Run it together with {@link SimulationBenchmark}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@State(Scope.Benchmark)
public class PeakBenchmark {

    private static final int NEAR = 1024;
    private static final int STEPS = 16;
    private static final int FAR = 1 << 23;
    private static final int BLOCK = 256;
    private static final int INDICATORS = 100;
    private static final int UNITS = 63;

    private final double[] near = numbers(NEAR);
    private final double[] values = new double[NEAR];
    private final double[] far = numbers(FAR);
    private final double[] also = numbers(FAR);
    private final double[] sums = new double[FAR];
    private final double[][] weights = table(INDICATORS);
    private final double[][] scores = table(UNITS);
    private final double[] matrix = numbers(UNITS * INDICATORS);

    private static double[] numbers(int count) {
        return new SplittableRandom(count).doubles(count).toArray();
    }

    private static double[][] table(int rows) {
        double[][] table = new double[rows][];
        Arrays.setAll(table, row -> numbers(BLOCK));
        return table;
    }

    /**
     * Sixteen multiply-adds in a row of each number, which stay in registers: the most that plain loops reach.
     *
     * @return the values
     */
    @Benchmark
    @OperationsPerInvocation(NEAR * STEPS)
    public double[] multiplyAdds() {
        polynomial(near, values);
        return values;
    }

    private static void polynomial(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            double p = 0.1;
            double q = 0.2;
            double r = 0.3;
            double s = 0.4;
            p = p * v + 0.5;
            q = q * v + 0.6;
            r = r * v + 0.7;
            s = s * v + 0.8;
            p = p * v + 0.9;
            q = q * v + 1.1;
            r = r * v + 1.2;
            s = s * v + 1.3;
            p = p * v + 1.4;
            q = q * v + 1.5;
            r = r * v + 1.6;
            s = s * v + 1.7;
            p = p * v + q;
            r = r * v + s;
            p = p * v + r;
            y[i] = p * v + 1.8;
        }
    }

    /**
     * The scores of 63 units by 100 weights, as a plain loop over a block of draws for each two units and two indicators: the
     * arithmetic of a draw without anything else.
     *
     * @return the scores
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK * UNITS * INDICATORS)
    public double[][] scoreSums() {
        for (int unit = 0; unit + 1 < UNITS; unit += 2) {
            for (int j = 0; j < INDICATORS; j += 2) {
                add(
                        scores[unit],
                        scores[unit + 1],
                        weights[j],
                        weights[j + 1],
                        matrix[unit * INDICATORS + j],
                        matrix[unit * INDICATORS + j + 1],
                        matrix[(unit + 1) * INDICATORS + j],
                        matrix[(unit + 1) * INDICATORS + j + 1]);
            }
        }
        return scores;
    }

    private static void add(
            double[] one, double[] other, double[] w, double[] v, double a, double b, double c, double d) {
        for (int i = 0; i < BLOCK; i++) {
            one[i] = one[i] + a * w[i] + b * v[i];
            other[i] = other[i] + c * w[i] + d * v[i];
        }
    }

    /**
     * The sum of one array and a multiple of another into a third, all far larger than any cache: three numbers of eight bytes
     * move for each.
     *
     * @return the sums
     */
    @Benchmark
    @OperationsPerInvocation(FAR)
    public double[] memory() {
        triad(far, also, sums);
        return sums;
    }

    private static void triad(double[] one, double[] other, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = one[i] + 3 * other[i];
        }
    }
}
