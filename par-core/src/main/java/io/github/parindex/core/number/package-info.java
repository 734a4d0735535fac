/** Exact decimals and ratios, the roundings a text may ask for, and the refusal as a value. */
@NullMarked
package io.github.parindex.core.number;

import org.jspecify.annotations.NullMarked;
