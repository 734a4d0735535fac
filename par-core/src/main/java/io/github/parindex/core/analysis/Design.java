package io.github.parindex.core.analysis;

import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a scenario is doubted, as a value: which draws or combinations are made, and what is asked of them. With a {@link
 * Scenario} and its {@link Factor}s it is a whole study, which can be written down and made again.
 *
 * @param <R> what it gives
 */
public sealed interface Design<R>
        permits MonteCarlo,
                Design.EveryCombination,
                Design.Factorial,
                Design.Sobol,
                Design.Swings,
                Design.OneWeight,
                Design.WithoutParts,
                Design.WithoutUnits {

    /**
     * Makes the study.
     *
     * @param base the scenario as it stands
     * @param factors what may vary; none where the design itself says what does
     * @return the result
     * @throws IllegalArgumentException if the design takes no factors or cannot do with these, one does not fit the scenario,
     *     or a method has no answer
     */
    R run(Scenario base, List<Factor> factors);

    /**
     * Every combination of choices once, as {@link RankSpread#ofEvery(List, Scenario, Factor...)} runs them.
     *
     * @param watched what is kept of each
     */
    record EveryCombination(List<Output> watched) implements Design<RankSpread> {

        /** Copies the list. */
        public EveryCombination {
            watched = List.copyOf(Objects.requireNonNull(watched, "watched"));
        }

        @Override
        public RankSpread run(Scenario base, List<Factor> factors) {
            Objects.requireNonNull(factors, "factors");
            return RankSpread.ofEvery(watched, base, factors.toArray(Factor[]::new));
        }
    }

    /**
     * Which choice decides, exactly, as {@link FullFactorial#of(Scenario, Output, Factor...)} finds it.
     *
     * @param target what is explained
     */
    record Factorial(Output target) implements Design<FullFactorial> {

        /** Refuses null. */
        public Factorial {
            Objects.requireNonNull(target, "target");
        }

        @Override
        public FullFactorial run(Scenario base, List<Factor> factors) {
            Objects.requireNonNull(factors, "factors");
            return FullFactorial.of(base, target, factors.toArray(Factor[]::new));
        }
    }

    /**
     * Which factor decides, as {@link SobolIndices#of(int, long, Scenario, Output, Factor...)} estimates it.
     *
     * @param samples rows of each of both matrices, at least 2, best a power of 2
     * @param seed any
     * @param target what is explained
     */
    record Sobol(int samples, long seed, Output target) implements Design<SobolIndices> {

        /** Refuses too few samples. */
        public Sobol {
            Objects.requireNonNull(target, "target");
            if (samples < 2) {
                throw Refusal.refused("analysis.sobol.samples", samples);
            }
        }

        @Override
        public SobolIndices run(Scenario base, List<Factor> factors) {
            Objects.requireNonNull(factors, "factors");
            return SobolIndices.of(samples, seed, base, target, factors.toArray(Factor[]::new));
        }
    }

    /**
     * Every weight by itself a share less and more, as {@link OneAtATime#swings} moves them.
     *
     * @param unit code of the unit whose score is looked at
     * @param share of each weight, above 0 and at most 1
     */
    record Swings(String unit, double share) implements Design<List<OneAtATime.Swing>> {

        /** Refuses a share that is none. */
        public Swings {
            Objects.requireNonNull(unit, "unit");
            if (!(share > 0 && share <= 1)) {
                throw Refusal.refused("analysis.factor.share", share);
            }
        }

        @Override
        public List<OneAtATime.Swing> run(Scenario base, List<Factor> factors) {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(factors, "factors");
            requireNone(factors);
            return OneAtATime.swings(base.index(), base.matrix(), unit, share);
        }
    }

    /**
     * One weight from 0 to 1, with the exact interval in which each unit keeps its place, as {@link OneAtATime} finds it.
     *
     * @param node code of the node; empty for the one that the part belongs to
     * @param part code of the part whose weight is varied
     */
    record OneWeight(Optional<String> node, String part) implements Design<OneAtATime> {

        /** Refuses null. */
        public OneWeight {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(part, "part");
        }

        @Override
        public OneAtATime run(Scenario base, List<Factor> factors) {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(factors, "factors");
            requireNone(factors);
            return node.map(code -> OneAtATime.of(base.index(), base.matrix(), code, part))
                    .orElseGet(() -> OneAtATime.of(base.index(), base.matrix(), part));
        }
    }

    /**
     * The index without each part in turn, as {@link LeaveOneOut} computes it.
     *
     * @param parts codes of indicators or nodes; empty for every indicator
     */
    record WithoutParts(List<String> parts) implements Design<LeaveOneOut> {

        /** Copies the list. */
        public WithoutParts {
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }

        @Override
        public LeaveOneOut run(Scenario base, List<Factor> factors) {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(factors, "factors");
            requireNone(factors);
            return parts.isEmpty()
                    ? LeaveOneOut.of(base.index(), base.matrix())
                    : LeaveOneOut.of(base.index(), base.matrix(), parts);
        }
    }

    /**
     * The index without each unit in turn, as {@link LeaveOneOut#ofUnits(io.github.parindex.core.index.CompositeIndex,
     * io.github.parindex.core.indicator.IndicatorMatrix)} computes it.
     *
     * @param units their codes; empty for every unit
     */
    record WithoutUnits(List<String> units) implements Design<LeaveOneOut> {

        /** Copies the list. */
        public WithoutUnits {
            units = List.copyOf(Objects.requireNonNull(units, "units"));
        }

        @Override
        public LeaveOneOut run(Scenario base, List<Factor> factors) {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(factors, "factors");
            requireNone(factors);
            return units.isEmpty()
                    ? LeaveOneOut.ofUnits(base.index(), base.matrix())
                    : LeaveOneOut.ofUnits(base.index(), base.matrix(), units);
        }
    }

    private static void requireNone(List<Factor> factors) {
        if (!factors.isEmpty()) {
            throw Refusal.refused("analysis.design.factors", factors.get(0).toString());
        }
    }
}
