/** Makes one number of several: means, sums, and methods that compare whole tables, each with its rule for gaps. */
@NullMarked
package io.github.parindex.core.aggregation;

import org.jspecify.annotations.NullMarked;
