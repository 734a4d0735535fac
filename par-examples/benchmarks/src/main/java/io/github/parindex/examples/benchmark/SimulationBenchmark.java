package io.github.parindex.examples.benchmark;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.normalization.Normalization;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Draws of scenarios of 100 indicators with the places of all units, a draw; one thread unless said otherwise. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@State(Scope.Benchmark)
public class SimulationBenchmark {

    private static final int INDICATORS = 100;
    private static final int MANY = 100_000;
    private static final int SOME = 1_000;

    /** How many threads share the draws. */
    @Param({"1", "2"})
    public int threads;

    private Scenario provinces = scenario(1);
    private Scenario communes = provinces;

    private static Scenario scenario(int units) {
        SplittableRandom random = new SplittableRandom(42);
        double[][] values = new double[units][INDICATORS];
        for (double[] row : values) {
            for (int j = 0; j < row.length; j++) {
                row[j] = 1 + 99 * random.nextDouble();
            }
        }
        List<String> rows = IntStream.range(0, units).mapToObj(i -> "unit " + i).toList();
        List<String> columns =
                IntStream.range(0, INDICATORS).mapToObj(j -> "x" + j).toList();
        return Scenario.of(CompositeIndex.plain(), IndicatorMatrix.of(rows, columns, values));
    }

    /** Draws the numbers. */
    @Setup
    public void prepare() {
        provinces = scenario(63);
        communes = scenario(10_000);
    }

    private MonteCarlo draws(int count) {
        return MonteCarlo.of(count, 42).onThreads(threads);
    }

    /**
     * Weights ± 25 % of 63 units.
     *
     * @return the places
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public RankSpread weights() {
        return draws(MANY).run(provinces, Factor.weights(0.25));
    }

    /**
     * Any weights of 63 units.
     *
     * @return the places
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public RankSpread anyWeights() {
        return draws(MANY).run(provinces, Factor.anyWeights());
    }

    /**
     * Weights ± 25 %, two means and three normalisations of 63 units.
     *
     * @return the places
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public RankSpread weightsMeansAndScales() {
        return draws(MANY)
                .run(
                        provinces,
                        Factor.weights(0.25),
                        Factor.aggregation(Aggregation.arithmetic(), Aggregation.geometric()),
                        Factor.normalization(
                                Normalization.minMax(1, 100),
                                Normalization.zScore(100, 10, 0),
                                Normalization.minMax(10, 90)));
    }

    /**
     * Weights ± 25 % of 63 units by the plain way, which computes an index for each draw.
     *
     * @return the places
     */
    @Benchmark
    @OperationsPerInvocation(SOME)
    public RankSpread weightsByTheIndex() {
        return draws(SOME).watching(Output.meanShift()).run(provinces, Factor.weights(0.25));
    }

    /**
     * Weights ± 25 % of 10,000 units.
     *
     * @return the places
     */
    @Benchmark
    @OperationsPerInvocation(SOME)
    public RankSpread weightsOfManyUnits() {
        return draws(SOME).run(communes, Factor.weights(0.25));
    }
}
