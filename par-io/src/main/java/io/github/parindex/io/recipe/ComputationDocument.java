package io.github.parindex.io.recipe;

import io.github.parindex.io.token.OneOrList;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stated away from the tree, of all nodes or of one.
 *
 * @param weights of the parts
 * @param aggregate how they are put together
 * @param missing what a missing part does
 * @param normalize steps in order
 * @param round of the score, before anything above uses it
 * @param publish of the score where it is shown
 */
record ComputationDocument(
        @Valid @Nullable WeightsText weights,
        @Valid @Nullable MethodText aggregate,
        @Valid @Nullable MethodText missing,
        @OneOrList @Nullable List<@Required @Valid StepText> normalize,
        @Valid @Nullable Places round,
        @Valid @Nullable Places publish)
        implements Stated {

    /**
     * The same of all indicators, which have no parts.
     *
     * @param normalize steps in order
     * @param round of the score, before anything above uses it
     * @param publish of the score where it is shown
     */
    record OfIndicators(
            @OneOrList @Nullable List<@Required @Valid StepText> normalize,
            @Valid @Nullable Places round,
            @Valid @Nullable Places publish)
            implements Stated {

        @Override
        public @Nullable WeightsText weights() {
            return null;
        }

        @Override
        public @Nullable MethodText aggregate() {
            return null;
        }

        @Override
        public @Nullable MethodText missing() {
            return null;
        }
    }
}
