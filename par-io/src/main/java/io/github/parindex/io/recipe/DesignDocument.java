package io.github.parindex.io.recipe;

import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Keyed;
import io.github.parindex.io.token.Kinds;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a scenario is doubted, as a document: one key says the design. */
@Keyed(DesignDocument.Designs.class)
sealed interface DesignDocument {

    /** The table of the designs. */
    final class Designs implements Supplier<Kinds<DesignDocument>> {

        @Override
        public Kinds<DesignDocument> get() {
            return Kinds.of(DesignDocument.class)
                    .with("monteCarlo", Draws.class)
                    .with("everyCombination", EveryCombination.class)
                    .with("factorial", Factorial.class)
                    .with("sobolIndices", SobolSample.class)
                    .with("swings", Swings.class)
                    .with("oneWeight", OneWeight.class)
                    .with("withoutParts", WithoutParts.class)
                    .with("withoutUnits", WithoutUnits.class);
        }
    }

    /** Where uniform numbers come from. */
    enum Sequence {
        /** Numbers of a counter-based generator. */
        PSEUDO_RANDOM,
        /** Scrambled Sobol points. */
        SOBOL
    }

    /**
     * One number of a draw.
     *
     * @param figure which one
     * @param unit its code; left out of the mean shift
     * @param places how many are the first, or which place is meant
     * @param group name of the group of scores
     */
    record Target(
            @Required @WordOf(Output.Kind.class) String figure,
            @Nullable String unit,
            @Nullable BigDecimal places,
            @Nullable String group) {}

    /**
     * When enough is drawn.
     *
     * @param figure whose standard error is looked at
     * @param of which number; left out unless it is one number
     * @param error the largest standard error
     */
    record Goal(
            @Required @WordOf(MonteCarlo.Figure.class) String figure,
            @Valid @Nullable Target of,
            @Required BigDecimal error) {}

    /**
     * Draws at random.
     *
     * @param draws how many, at most
     * @param seed any whole number
     * @param sequence where the numbers come from; pseudo-random if left out
     * @param pairs whether it is counted which of two units is ahead; not if left out
     * @param until when it stops earlier
     * @param watch what is kept of every draw
     */
    record Draws(
            @Required Long draws,
            @Required Long seed,
            @WordOf(Sequence.class) @Nullable String sequence,
            @Nullable Boolean pairs,
            @Nullable List<@Required @Valid Goal> until,
            @Nullable List<@Required @Valid Target> watch)
            implements DesignDocument {}

    /**
     * Every combination of choices.
     *
     * @param watch what is kept of each
     */
    record EveryCombination(@Nullable List<@Required @Valid Target> watch) implements DesignDocument {}

    /**
     * Exact indices of choices.
     *
     * @param of what is explained
     */
    record Factorial(@Required @Valid Target of) implements DesignDocument {}

    /**
     * Estimated indices of factors.
     *
     * @param samples rows of each of both matrices
     * @param seed any whole number
     * @param of what is explained
     */
    record SobolSample(
            @Required Integer samples,
            @Required Long seed,
            @Required @Valid Target of) implements DesignDocument {}

    /**
     * Every weight by itself.
     *
     * @param unit whose score is looked at
     * @param share of each weight
     */
    record Swings(@Filled String unit, @Required BigDecimal share) implements DesignDocument {}

    /**
     * One weight from 0 to 1.
     *
     * @param node of which it is a share; left out where the part has one
     * @param part whose weight it is
     */
    record OneWeight(@Nullable String node, @Filled String part) implements DesignDocument {}

    /**
     * Each part left out.
     *
     * @param withoutParts codes; every indicator if it is empty
     */
    @InShort(value = "withoutParts", named = false)
    record WithoutParts(@Required List<@Filled String> withoutParts) implements DesignDocument {}

    /**
     * Each unit left out.
     *
     * @param withoutUnits codes; every unit if it is empty
     */
    @InShort(value = "withoutUnits", named = false)
    record WithoutUnits(@Required List<@Filled String> withoutUnits) implements DesignDocument {}
}
