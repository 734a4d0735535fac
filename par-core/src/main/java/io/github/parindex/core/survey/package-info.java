/** Counts answers and turns them into satisfaction shares. */
@NullMarked
package io.github.parindex.core.survey;

import org.jspecify.annotations.NullMarked;
