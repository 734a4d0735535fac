package io.github.parindex.examples.benchmark;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** Exact scores with their working against a bare {@code double} loop over the same rules and observations. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 7, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-Xmn16m", "-XX:+UseSerialGC"})
public class ScoringBenchmark {

    /** Observations in memory, as objects and as numbers. */
    @State(Scope.Benchmark)
    public static class Prepared {

        /** More units than these go round again, for both sides alike. */
        private static final int DIFFERENT = 10_000;

        private static final double TOLERANCE = 1e-6;

        /** How many units are scored. */
        @Param({"1000", "10000", "100000"})
        public int units;

        final PlainLoop plain = new PlainLoop();
        final List<Assessment> assessments = new ArrayList<>();
        private int[] numbers = {};

        /** Makes the observations, and refuses to compare two computations that differ. */
        @Setup
        public void prepare() {
            MixedCriteria criteria = new MixedCriteria();
            int different = Math.min(units, DIFFERENT);
            numbers = IntStream.range(0, different)
                    .flatMap(unit -> IntStream.of(criteria.numbers(unit)))
                    .toArray();
            for (int unit = 0; unit < different; unit++) {
                Assessment assessment = criteria.assessment(unit);
                assessments.add(assessment);
                double exact = Scorer.score(assessment).total().value().doubleValue();
                if (Math.abs(exact - total(unit)) > TOLERANCE) {
                    throw new IllegalStateException(
                            assessment.unit() + ": exact " + exact + ", plain loop " + total(unit));
                }
            }
        }

        double total(int unit) {
            return plain.score(numbers, unit % assessments.size() * MixedCriteria.SLOTS);
        }
    }

    /** Observations made when they are asked for. */
    @State(Scope.Benchmark)
    public static class Generated {

        /** How many units are scored. */
        @Param({"10000", "100000"})
        public int streamed;

        final MixedCriteria criteria = new MixedCriteria();
    }

    /**
     * Scores unit by unit; cards are not kept.
     *
     * @param prepared the observations
     * @param sink takes the cards
     */
    @Benchmark
    public void exact(Prepared prepared, Blackhole sink) {
        for (int unit = 0; unit < prepared.units; unit++) {
            sink.consume(Scorer.score(prepared.assessments.get(unit % prepared.assessments.size())));
        }
    }

    /**
     * Scores unit by unit; the points of leaves and groups are overwritten by those of the next unit.
     *
     * @param prepared the observations
     * @param sink takes the totals
     */
    @Benchmark
    public void plainDouble(Prepared prepared, Blackhole sink) {
        for (int unit = 0; unit < prepared.units; unit++) {
            sink.consume(prepared.total(unit));
        }
    }

    /**
     * Scores units that are made one by one in a small heap.
     *
     * @param generated the criteria
     * @param sink takes the cards
     */
    @Benchmark
    @Warmup(iterations = 4, time = 1)
    @Measurement(iterations = 2, time = 1)
    @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
    public void stream(Generated generated, Blackhole sink) {
        Scorer.score(IntStream.range(0, generated.streamed).mapToObj(generated.criteria::assessment))
                .forEach(sink::consume);
    }
}
