package io.github.parindex.examples.benchmark;

import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Weights;
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

/**
 * Best and worst place of every unit by all weights of a set: units × indicators × width of the set. Values are a quality of
 * the unit (standard deviation 6) and noise (18), so that places overlap as those of provinces do.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
@State(Scope.Benchmark)
public class ExactRanksBenchmark {

    /** How many units there are. */
    @Param({"31", "63"})
    public int units;

    /** How many indicators there are. */
    @Param({"20", "100"})
    public int indicators;

    /** How far each weight may lie from equal ones. */
    @Param({"0.1", "0.25", "0.5"})
    public double share;

    private List<Column> columns = List.of();
    private WeightSet set = WeightSet.simplex(List.of("none"));

    /** Draws the values. */
    @Setup
    public void prepare() {
        columns = columns(units, indicators);
        List<String> codes = columns.stream().map(Column::code).toList();
        set = WeightSet.share(Weights.equal(codes), share);
    }

    private static List<Column> columns(int units, int indicators) {
        SplittableRandom random = new SplittableRandom(42);
        double[][] values = new double[units][indicators];
        for (double[] row : values) {
            double quality = 50 + 6 * random.nextGaussian();
            for (int k = 0; k < row.length; k++) {
                double value = quality + 18 * random.nextGaussian();
                row[k] = Math.round(Math.max(0, Math.min(100, value)) * 10) / 10.0;
            }
        }
        List<String> rows = IntStream.range(0, units).mapToObj(i -> "U" + i).toList();
        List<String> codes =
                IntStream.range(0, indicators).mapToObj(k -> "I" + k).toList();
        return IndicatorMatrix.of(rows, codes, values).indicators();
    }

    /**
     * Every place with proof.
     *
     * @return the ranges
     */
    @Benchmark
    public RankRanges proven() {
        RankRanges ranges = RankRanges.of(columns, set, RankRanges.Limits.withDefaults());
        if (ranges.gap() > 0) {
            throw new AssertionError("a place is not proven");
        }
        return ranges;
    }

    /**
     * The same without a search.
     *
     * @return the ranges, with gaps
     */
    @Benchmark
    public RankRanges boundsAlone() {
        return RankRanges.of(columns, set, RankRanges.Limits.boundsAlone());
    }
}
