/** Holds what was observed for each unit, by whom, in which round, on what evidence. */
@NullMarked
package io.github.parindex.core.assessment;

import org.jspecify.annotations.NullMarked;
