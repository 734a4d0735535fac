/** Turns one observation into points and says how. */
@NullMarked
package io.github.parindex.core.rule;

import org.jspecify.annotations.NullMarked;
