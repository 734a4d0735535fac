/** Applies a criteria set to assessments and gives scored trees that explain themselves. */
@NullMarked
package io.github.parindex.core.scoring;

import org.jspecify.annotations.NullMarked;
