package io.github.parindex.io.recipe;

import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;

/**
 * A title, the same in both languages if it is written as a text.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
@InShort({"vi", "en"})
record TitleText(@Filled String vi, @Filled String en) {}
