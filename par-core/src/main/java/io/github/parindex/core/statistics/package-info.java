/** Plain numbers in, plain numbers out: sums, moments, quantiles, ranks with ties, correlations. */
@NullMarked
package io.github.parindex.core.statistics;

import org.jspecify.annotations.NullMarked;
