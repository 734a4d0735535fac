package io.github.parindex.io.recipe;

import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.OneOrList;
import java.util.List;

/**
 * A text or several.
 *
 * @param texts at least one
 */
@InShort(value = "texts", named = false)
record TextsText(@OneOrList List<@Filled String> texts) {}
