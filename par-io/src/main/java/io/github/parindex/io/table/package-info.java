/** Reads and writes observations as cells of a table. */
@NullMarked
package io.github.parindex.io.table;

import org.jspecify.annotations.NullMarked;
