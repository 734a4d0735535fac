package io.github.parindex.io.recipe;

import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.OneOrList;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A text or several.
 *
 * @param texts at least one
 */
@InShort(value = "texts", named = false)
record TextsText(
        @OneOrList @Size(min = 1, message = "{io.github.parindex.size}")
        List<@Filled String> texts) {}
