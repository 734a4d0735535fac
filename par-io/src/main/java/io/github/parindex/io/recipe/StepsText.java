package io.github.parindex.io.recipe;

import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.OneOrList;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.util.List;

/**
 * Steps of normalisation that have a name in a recipe.
 *
 * @param normalize in order
 */
@InShort(value = "normalize", named = false)
record StepsText(@OneOrList List<@Required @Valid StepText> normalize) {}
