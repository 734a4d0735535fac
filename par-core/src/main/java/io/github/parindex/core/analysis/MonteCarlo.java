package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.statistics.CounterUniform;
import io.github.parindex.core.statistics.SobolSequence;
import io.github.parindex.core.statistics.UniformSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Draws scenarios at random: {@code MonteCarlo.of(100_000, 42).run(scenario, Factor.weights(0.25))}.
 *
 * <p>A draw depends on the seed and its number alone, so that results are the same to the last bit on any number of threads,
 * and a draw can be made again by its number. What is kept does not grow with the draws.
 */
public final class MonteCarlo implements Design<RankSpread> {

    private static final long FIRST_CHECK = 4096;

    /** What an array may hold. */
    private static final int MOST_WATCHED = Integer.MAX_VALUE - 8;

    /** How many variants of a scenario a thread keeps its arrays for. */
    private static final int FEW_UNITS = 64;

    private static final int MANY_UNITS = 4;

    private final long draws;
    private final long seed;
    private final boolean sobol;
    private final int threads;
    private final boolean pairs;
    private final List<Goal> goals;
    private final List<Output> watched;
    private final LongPredicate going;

    private MonteCarlo(
            long draws,
            long seed,
            boolean sobol,
            int threads,
            boolean pairs,
            List<Goal> goals,
            List<Output> watched,
            LongPredicate going) {
        this.draws = draws;
        this.seed = seed;
        this.sobol = sobol;
        this.threads = threads;
        this.pairs = pairs;
        this.goals = goals;
        this.watched = watched;
        this.going = going;
    }

    /**
     * A number of draws.
     *
     * @param draws 1 or more
     * @param seed any; the same seed gives the same draws
     * @return the simulation, pseudo-random, on all processors
     * @throws IllegalArgumentException if there is no draw
     */
    public static MonteCarlo of(long draws, long seed) {
        if (draws < 1) {
            throw Refusal.refused("analysis.simulation.draws", draws);
        }
        int processors = Runtime.getRuntime().availableProcessors();
        return new MonteCarlo(draws, seed, false, processors, false, List.of(), List.of(), done -> true);
    }

    /**
     * Draws from a Sobol sequence, scrambled by the seed. Take a power of 2 of draws.
     *
     * @return a copy
     */
    public MonteCarlo sobol() {
        return new MonteCarlo(draws, seed, true, threads, pairs, goals, watched, going);
    }

    /**
     * Changes the number of threads, which changes no result.
     *
     * @param number 1 or more
     * @return a copy
     */
    public MonteCarlo onThreads(int number) {
        if (number < 1) {
            throw Refusal.refused("analysis.simulation.threads", number);
        }
        return new MonteCarlo(draws, seed, sobol, number, pairs, goals, watched, going);
    }

    /**
     * Counts which of two units is ahead, for {@link RankSpread#ahead}. Time and memory then grow with the square of the
     * units.
     *
     * @return a copy
     */
    public MonteCarlo withPairs() {
        return new MonteCarlo(draws, seed, sobol, threads, true, goals, watched, going);
    }

    /**
     * Stops earlier, once every mean place is known well enough. It is looked at after 4,096 draws, and whenever these have
     * doubled.
     *
     * @param standardError the largest standard error of a mean place, in places, above 0
     * @return a copy
     */
    public MonteCarlo until(double standardError) {
        return until(new Goal(Figure.MEAN_PLACES, Optional.empty(), standardError));
    }

    /**
     * Stops earlier, once every share of draws is known well enough: of each place, of being among the first, and of each
     * group of scores, for every unit. It is looked at as for {@link #until(double)}.
     *
     * @param standardError the largest standard error of a share, 0.005 for half a percentage point, above 0
     * @return a copy
     */
    public MonteCarlo untilShares(double standardError) {
        return until(new Goal(Figure.SHARES, Optional.empty(), standardError));
    }

    /**
     * Stops earlier, once the mean of one number over the draws is known well enough, such as a score or how often a unit is
     * among the first. It is looked at as for {@link #until(double)}. A score and the mean shift are watched for this.
     *
     * @param target whose mean is to be known
     * @param standardError of the mean, above 0
     * @return a copy; with several goals it stops once all are reached
     */
    public MonteCarlo until(Output target, double standardError) {
        Objects.requireNonNull(target, "target");
        return until(new Goal(Figure.OUTPUT, Optional.of(target), standardError));
    }

    /**
     * Stops earlier, once a goal is reached.
     *
     * @param goal in place of an earlier one of the same figure
     * @return a copy; with several goals it stops once all are reached
     */
    public MonteCarlo until(Goal goal) {
        Objects.requireNonNull(goal, "goal");
        List<Goal> all = new ArrayList<>(goals);
        all.removeIf(other -> other.figure() == goal.figure() && other.output().equals(goal.output()));
        all.add(goal);
        return new MonteCarlo(draws, seed, sobol, threads, pairs, List.copyOf(all), watched, going);
    }

    /** Whose standard error is looked at. */
    public enum Figure {
        /** The mean place of every unit. */
        MEAN_PLACES,
        /** Every share of draws, of every unit. */
        SHARES,
        /** The mean of one number. */
        OUTPUT
    }

    /**
     * When a simulation has drawn enough.
     *
     * @param figure whose standard error is looked at
     * @param output which number, for {@link Figure#OUTPUT}; otherwise empty
     * @param standardError the largest there may be, above 0
     */
    public record Goal(Figure figure, Optional<Output> output, double standardError) {

        /** Refuses a precision that is none, and an output where none is looked at. */
        public Goal {
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(output, "output");
            if (!(standardError > 0)) {
                throw Refusal.refused("analysis.simulation.precision", standardError);
            }
            if (output.isPresent() != (figure == Figure.OUTPUT)) {
                throw Refusal.refused("analysis.simulation.goal", Method.word(figure));
            }
        }

        /** A standard error that is not known, as of one draw, is not small enough. */
        private boolean isReached(RankSpread sofar) {
            double error = switch (figure) {
                case MEAN_PLACES -> sofar.standardError();
                case SHARES -> sofar.shareError();
                case OUTPUT -> sofar.standardError(output.orElseThrow());
            };
            return error <= standardError;
        }
    }

    /**
     * Keeps a number of every draw, for {@link RankSpread#values}. Memory then grows with the draws, and every draw is
     * computed as a whole index.
     *
     * @param targets what is kept
     * @return a copy
     */
    public MonteCarlo watching(Output... targets) {
        Objects.requireNonNull(targets, "targets");
        return new MonteCarlo(draws, seed, sobol, threads, pairs, goals, List.of(targets), going);
    }

    /**
     * Tells how far it is, and asks whether to go on. An interrupt of the calling thread ends it too, with a {@link
     * java.util.concurrent.CancellationException}.
     *
     * @param asked takes the number of draws that are done, from time to time; false ends with the result of these
     * @return a copy
     */
    public MonteCarlo reporting(LongPredicate asked) {
        Objects.requireNonNull(asked, "asked");
        return new MonteCarlo(draws, seed, sobol, threads, pairs, goals, watched, asked);
    }

    /**
     * How many draws there are at most.
     *
     * @return 1 or more
     */
    public long draws() {
        return draws;
    }

    /**
     * What the draws depend on.
     *
     * @return any number
     */
    public long seed() {
        return seed;
    }

    /**
     * Whether it draws from a Sobol sequence.
     *
     * @return false if the draws are pseudo-random
     */
    public boolean isSobol() {
        return sobol;
    }

    /**
     * Whether it counts which of two units is ahead.
     *
     * @return true after {@link #withPairs}
     */
    public boolean countsPairs() {
        return pairs;
    }

    /**
     * When it stops earlier.
     *
     * @return all goals that are to be reached; empty if it makes all draws
     */
    public List<Goal> goals() {
        return goals;
    }

    /**
     * What is kept of every draw.
     *
     * @return as it was named
     */
    public List<Output> watched() {
        return watched;
    }

    @Override
    public RankSpread run(Scenario base, List<Factor> factors) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(factors, "factors");
        return run(base, factors.toArray(Factor[]::new));
    }

    /**
     * Draws.
     *
     * @param base the scenario as it stands
     * @param factors what may vary, at least one
     * @return the places of the units over all draws
     * @throws IllegalArgumentException if the scenario has no answer as it stands, or a factor does not fit it or changes
     *     nothing, or there are more draws to be watched than an array holds; a draw without an answer is counted, and named in {@link RankSpread#failures}
     */
    public RankSpread run(Scenario base, Factor... factors) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(factors, "factors");
        Study study = new Study(base, List.of(factors));
        if (sobol && study.dimensions() > SobolSequence.MOST_DIMENSIONS) {
            throw Refusal.refused("analysis.simulation.dimensions", study.dimensions(), SobolSequence.MOST_DIMENSIONS);
        }
        UniformSequence sequence = sobol ? SobolSequence.scrambled(seed) : new CounterUniform(seed);
        return run(study, sequence, draws + " draws, seed " + seed + (sobol ? ", Sobol sequence" : ""));
    }

    static RankSpread every(Scenario base, List<Factor> factors, List<Output> watched) {
        Study study = new Study(base, factors);
        if (!study.errors().isEmpty() || !study.weightFactors().isEmpty()) {
            throw Refusal.refused("analysis.simulation.choices");
        }
        List<Integer> sizes =
                study.choices().stream().map(placed -> placed.factor().size()).toList();
        List<List<Integer>> combinations = FullFactorial.combinations(sizes);
        Map<Output, double[]> values = new LinkedHashMap<>();
        Tally tally = new Tally(study.official().halves(), study.groups().size(), false);
        Watch watch = new Watch(study, watched, combinations.size(), values);
        for (int draw = 0; draw < combinations.size(); draw++) {
            int run = draw;
            attempt(run, tally, () -> {
                Outcome outcome = study.variant(combinations.get(run)).outcomeAsIs();
                tally.add(outcome);
                watch.keep(run, outcome);
            });
        }
        return new RankSpread(study, tally, values, "every combination of " + sizes);
    }

    private RankSpread run(Study study, UniformSequence sequence, String design) {
        Map<Output, double[]> values = new LinkedHashMap<>();
        Watch watch = new Watch(study, kept(study), draws, values);
        Crew crew = new Crew(threads, () -> new Hand(study, sequence, watch));
        long done = 0;
        try (crew) {
            for (long check = FIRST_CHECK; done < draws; check = 2 * check) {
                done = crew.run(done, Math.min(draws, check), going);
                if (crew.isStopped() || (!goals.isEmpty() && areReached(spread(study, crew, values, done, design)))) {
                    break;
                }
            }
            return spread(study, crew, values, done, design + (done < draws ? ", stopped after " + done : ""));
        }
    }

    private boolean areReached(RankSpread sofar) {
        return goals.stream().allMatch(goal -> goal.isReached(sofar));
    }

    private static RankSpread spread(Study study, Crew crew, Map<Output, double[]> values, long done, String design) {
        Map<Output, double[]> sofar = new LinkedHashMap<>(values);
        sofar.replaceAll((target, numbers) -> Arrays.copyOf(numbers, (int) done));
        return new RankSpread(study, crew.tally(), sofar, design);
    }

    /** What is watched, and what a goal needs that is not counted. */
    private List<Output> kept(Study study) {
        Tally counts = new Tally(study.official().halves(), study.groups().size(), false);
        return Stream.concat(
                        watched.stream(),
                        goals.stream()
                                .flatMap(goal -> goal.output().stream())
                                .filter(target -> !target.isCounted(counts)))
                .distinct()
                .toList();
    }

    /** What is kept of every draw. */
    private static final class Watch {

        private final List<Output.Bound> bound = new ArrayList<>();
        private final List<double[]> numbers = new ArrayList<>();

        Watch(Study study, List<Output> targets, long draws, Map<Output, double[]> values) {
            if (!targets.isEmpty() && draws > MOST_WATCHED) {
                throw Refusal.refused("analysis.simulation.watched", draws, MOST_WATCHED);
            }
            for (Output target : targets) {
                bound.add(target.in(study));
                double[] kept = new double[(int) draws];
                Arrays.fill(kept, Double.NaN);
                numbers.add(kept);
                values.put(target, kept);
            }
        }

        boolean isIdle() {
            return bound.isEmpty();
        }

        void keep(long draw, Outcome outcome) {
            for (int i = 0; i < bound.size(); i++) {
                numbers.get(i)[(int) draw] = bound.get(i).read(outcome);
            }
        }
    }

    /** The benches that were used last; what an older one has counted is handed over. */
    private static final class Benches extends LinkedHashMap<LinearModel, LinearModel.Bench> {

        private static final long serialVersionUID = 1;

        private final int most;

        Benches(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<LinearModel, LinearModel.Bench> eldest) {
            if (size() <= most) {
                return false;
            }
            eldest.getValue().flush();
            return true;
        }
    }

    /** What one thread does: draws of a range, tallied. */
    private final class Hand implements Crew.Worker {

        private final Study study;
        private final UniformSequence sequence;
        private final Watch watch;
        private final Tally tally;
        private final Map<LinearModel, LinearModel.Bench> benches;

        Hand(Study study, UniformSequence sequence, Watch watch) {
            this.study = study;
            this.sequence = sequence;
            this.watch = watch;
            this.tally = new Tally(study.official().halves(), study.groups().size(), pairs);
            this.benches = new Benches(SmallPool.fits(study.rows().size()) ? FEW_UNITS : MANY_UNITS);
        }

        @Override
        public Tally tally() {
            benches.values().forEach(LinearModel.Bench::flush);
            return tally;
        }

        @Override
        public void work(long from, long to) {
            if (study.choices().isEmpty()) {
                work(study.variant(List.of()), LongStream.range(from, to).toArray());
            } else {
                together(from, to)
                        .forEach((variant, numbers) -> work(
                                variant,
                                numbers.stream().mapToLong(Long::longValue).toArray()));
            }
        }

        /** Draws of the same combination of choices go together. */
        private Map<Variant, List<Long>> together(long from, long to) {
            Map<Variant, List<Long>> together = new LinkedHashMap<>();
            for (long draw = from; draw < to; draw++) {
                Coordinates u = at(draw);
                long number = draw;
                attempt(
                        draw,
                        tally,
                        () -> together.computeIfAbsent(study.variant(u), none -> new ArrayList<>())
                                .add(number));
            }
            return together;
        }

        private void work(Variant variant, long... numbers) {
            if (watch.isIdle() && variant.linear().isPresent()) {
                LinearModel model = variant.linear().get();
                benches.computeIfAbsent(model, none -> model.bench(sequence, tally))
                        .run(numbers, draw -> one(variant, draw));
            } else {
                for (long draw : numbers) {
                    one(variant, draw);
                }
            }
        }

        private void one(Variant variant, long draw) {
            attempt(draw, tally, () -> {
                Outcome outcome = variant.outcome(at(draw));
                tally.add(outcome);
                watch.keep(draw, outcome);
            });
        }

        private Coordinates at(long draw) {
            return dimension -> sequence.at(draw, dimension);
        }
    }

    private static void attempt(long draw, Tally tally, Runnable work) {
        try {
            work.run();
        } catch (RefusalException refused) {
            tally.fail(draw, refused.refusal());
        } catch (IllegalArgumentException refused) {
            tally.fail(draw, Refusal.of("analysis.simulation.failed", String.valueOf(refused.getMessage())));
        }
    }

    /** How many draws, from which seed, and when it stops. */
    @Override
    public String toString() {
        return draws + " draws, seed " + seed + (sobol ? ", Sobol sequence" : "")
                + (goals.isEmpty() ? "" : ", until " + goals);
    }
}
