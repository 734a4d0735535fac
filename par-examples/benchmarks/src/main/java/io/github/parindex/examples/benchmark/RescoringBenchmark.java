package io.github.parindex.examples.benchmark;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
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

/** One unit of a board scored again among its peers, as a portal does when one observation changes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@State(Scope.Benchmark)
public class RescoringBenchmark {

    /** How many units are on the board. */
    @Param("3000")
    public int units;

    private final MixedCriteria criteria = new MixedCriteria();
    private Scoreboard board = Scorer.score(Assessments.of(criteria.set, List.of()));
    private List<Assessment> states = List.of();
    private int next;

    /** Scores all, and makes two states of the first unit. */
    @Setup
    public void prepare() {
        List<Assessment> all =
                IntStream.range(0, units).mapToObj(criteria::assessment).toList();
        board = Scorer.score(Assessments.of(criteria.set, all));
        Assessment first = all.get(0);
        states = List.of(
                first.with("L0", Observation.chosen("C")).with("L3", Observation.ratio(1, 2)),
                first.with("L0", Observation.chosen("A")).with("L3", Observation.ratio(9, 10)));
    }

    /**
     * The board with the unit scored again, in one of its two states in turn.
     *
     * @return the board
     */
    @Benchmark
    public Scoreboard oneUnit() {
        next = 1 - next;
        return board.with(states.get(next));
    }
}
