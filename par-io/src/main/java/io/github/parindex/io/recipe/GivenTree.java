package io.github.parindex.io.recipe;

import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Method;
import java.util.Map;
import java.util.Optional;

/**
 * The tree of a file beside a recipe.
 *
 * @param framework empty if there is no such file
 * @param steps what the file states of normalisation, by code
 */
record GivenTree(Optional<Framework> framework, Map<String, Method> steps) {

    /** Where its nodes stand, in messages. */
    static final String PLACE = "TREE";

    /** Where the line of a code stands, in messages. */
    static String placeOf(String code) {
        return PLACE + "/" + code;
    }

    static GivenTree none() {
        return new GivenTree(Optional.empty(), Map.of());
    }
}
