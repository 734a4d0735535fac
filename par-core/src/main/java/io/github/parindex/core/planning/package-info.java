/** Turns lost points into the cheapest steps to win them back. */
@NullMarked
package io.github.parindex.core.planning;

import org.jspecify.annotations.NullMarked;
