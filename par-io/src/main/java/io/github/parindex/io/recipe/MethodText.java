package io.github.parindex.io.recipe;

import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Rest;
import java.util.Map;

/**
 * A method by name.
 *
 * @param method its name
 * @param settings all other fields, which the method knows
 */
@InShort("method")
record MethodText(@Filled String method, @Rest Map<String, Object> settings) {}
