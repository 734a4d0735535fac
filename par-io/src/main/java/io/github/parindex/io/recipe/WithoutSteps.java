package io.github.parindex.io.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stated but for the normalisation.
 *
 * @param stated the whole
 */
record WithoutSteps(Stated stated) implements Stated {

    @Override
    public @Nullable WeightsText weights() {
        return stated.weights();
    }

    @Override
    public @Nullable MethodText aggregate() {
        return stated.aggregate();
    }

    @Override
    public @Nullable MethodText missing() {
        return stated.missing();
    }

    @Override
    public @Nullable List<StepText> normalize() {
        return null;
    }

    @Override
    public @Nullable Places round() {
        return stated.round();
    }

    @Override
    public @Nullable Places publish() {
        return stated.publish();
    }
}
