/** Builds a composite index: normalise, weigh, aggregate, with contributions. */
@NullMarked
package io.github.parindex.core.index;

import org.jspecify.annotations.NullMarked;
