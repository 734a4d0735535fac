package io.github.parindex.io.recipe;

import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Rest;
import io.github.parindex.io.token.SomeText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How parts are weighed: a method by name, or a number for each part.
 *
 * @param method its name; left out where numbers are given
 * @param settings all other fields: those of the method, or the number of each part
 */
@InShort("method")
record WeightsText(@SomeText @Nullable String method, @Rest Map<String, Object> settings) {}
