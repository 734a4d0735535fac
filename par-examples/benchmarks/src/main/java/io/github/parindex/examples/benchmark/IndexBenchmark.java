package io.github.parindex.examples.benchmark;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Composite indices of 100 indicators: the same work as the NumPy and COINr figures in docs/benchmarks.md. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@State(Scope.Benchmark)
public class IndexBenchmark {

    private static final int INDICATORS = 100;
    private static final Indicator SCORE = Indicator.of("score");

    /** How many units there are: the provinces of Viet Nam until 2025, and its communes. */
    @Param({"63", "10000"})
    public int units;

    private final Normalization minMax = Normalization.minMax(0, 100);
    private final CompositeIndex index = CompositeIndex.standard();
    private List<Column> columns = List.of();
    private Weights weights = Weights.equal(List.of("none"));
    private IndicatorMatrix matrix = IndicatorMatrix.of(List.of("none"), List.of("none"), new double[][] {{1}});

    /** Draws positive values. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(42);
        double[][] values = new double[units][INDICATORS];
        for (double[] row : values) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextDouble(1, 100);
            }
        }
        List<String> rows = IntStream.range(0, units).mapToObj(i -> "U" + i).toList();
        List<String> codes =
                IntStream.range(0, INDICATORS).mapToObj(j -> "I" + j).toList();
        matrix = IndicatorMatrix.of(rows, codes, values);
        columns = matrix.indicators();
        weights = Weights.equal(codes);
    }

    /**
     * Min-max of every column, then the weighted arithmetic mean of every row.
     *
     * @return the scores
     */
    @Benchmark
    public Column normalizeAndAggregate() {
        List<Column> normalized = new ArrayList<>(columns.size());
        for (Column column : columns) {
            normalized.add(minMax.apply(column));
        }
        return Aggregation.arithmetic().aggregate(SCORE, normalized, weights, Missing.reweigh());
    }

    /**
     * The same through the recipe of a whole index, with the scores of every level.
     *
     * @return the result
     */
    @Benchmark
    public IndexResult wholeIndex() {
        return index.compute(matrix);
    }

    /**
     * Weights by entropy.
     *
     * @return the weights
     */
    @Benchmark
    public Weights entropy() {
        return Weighting.entropy().weigh(columns);
    }

    /**
     * Weights by CRITIC with Pearson correlations.
     *
     * @return the weights
     */
    @Benchmark
    public Weights critic() {
        return Weighting.critic().weigh(columns);
    }
}
