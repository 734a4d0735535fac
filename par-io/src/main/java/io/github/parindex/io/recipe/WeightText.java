package io.github.parindex.io.recipe;

import io.github.parindex.io.token.InShort;

/**
 * A weight: a number of at least 0, or a text with a fraction of whole numbers, such as 1/16.
 *
 * @param value as it stands
 */
@InShort(value = "value", named = false)
record WeightText(Object value) {}
