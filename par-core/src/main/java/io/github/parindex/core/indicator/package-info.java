/** Holds units × indicators as doubles, with their tree, and prepares them: denominate, screen, impute, treat. */
@NullMarked
package io.github.parindex.core.indicator;

import org.jspecify.annotations.NullMarked;
