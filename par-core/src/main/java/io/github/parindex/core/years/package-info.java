/** Holds the rankings of several years and says what changed, and why. */
@NullMarked
package io.github.parindex.core.years;

import org.jspecify.annotations.NullMarked;
