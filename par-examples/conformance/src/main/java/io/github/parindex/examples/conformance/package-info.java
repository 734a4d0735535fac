/** Reads case files, computes their cases with the library, and compares. */
@NullMarked
package io.github.parindex.examples.conformance;

import org.jspecify.annotations.NullMarked;
