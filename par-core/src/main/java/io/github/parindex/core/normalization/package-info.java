/** Puts the numbers of an indicator on a scale that can be added up: each method of the literature as a value. */
@NullMarked
package io.github.parindex.core.normalization;

import org.jspecify.annotations.NullMarked;
