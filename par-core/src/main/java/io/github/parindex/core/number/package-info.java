/** Exact decimals and ratios, and the roundings a text may ask for. */
@NullMarked
package io.github.parindex.core.number;

import org.jspecify.annotations.NullMarked;
