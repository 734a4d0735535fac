package io.github.parindex.io.recipe;

import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.Rest;
import io.github.parindex.io.token.SomeText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of normalisation: a method by name, or settings that complete a step that stands elsewhere.
 *
 * @param method its name
 * @param step the name under which the recipe describes it; if neither is there, the settings complete the default
 * @param settings all other fields, which the method knows
 */
@InShort("method")
@OneField(
        of = {"method", "step"},
        min = 0,
        message = "{io.github.parindex.atMostOneField}")
record StepText(
        @SomeText @Nullable String method,
        @SomeText @Nullable String step,
        @Rest Map<String, Object> settings) {}
