/** Recipes of composite indices and their results, as JSON documents. */
@NullMarked
package io.github.parindex.io.recipe;

import org.jspecify.annotations.NullMarked;
