package io.github.parindex.io.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an object of a recipe may state about how a node or an indicator is computed. */
interface Stated {

    @Nullable
    WeightsText weights();

    @Nullable
    MethodText aggregate();

    @Nullable
    MethodText missing();

    @Nullable
    List<StepText> normalize();

    @Nullable
    Places round();

    @Nullable
    Places publish();
}
