package io.github.parindex.examples.benchmark;

import io.github.parindex.core.statistics.ExactSum;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A sum whose order does not matter to the last bit beside a plain one, and beside one that is only compensated. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class SumBenchmark {

    /** How many numbers there are. */
    @Param({"63", "10000"})
    public int count;

    private double[] numbers = new double[0];

    /** Draws numbers of both signs. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(42);
        numbers = random.doubles(count, -100, 100).toArray();
    }

    /**
     * The exact sum, rounded once.
     *
     * @return the sum
     */
    @Benchmark
    public double exact() {
        return ExactSum.of(numbers);
    }

    /**
     * Neumaier's sum.
     *
     * @return the sum
     */
    @Benchmark
    public double compensated() {
        double sum = 0;
        double lost = 0;
        for (double number : numbers) {
            double next = sum + number;
            lost += Math.abs(sum) >= Math.abs(number) ? (sum - next) + number : (number - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /**
     * One after the other.
     *
     * @return the sum
     */
    @Benchmark
    public double plain() {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
