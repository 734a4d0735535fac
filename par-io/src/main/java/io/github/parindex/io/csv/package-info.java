/** CSV files. */
@NullMarked
package io.github.parindex.io.csv;

import org.jspecify.annotations.NullMarked;
