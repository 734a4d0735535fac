/** The start of the conformance runner. */
@NullMarked
package io.github.parindex.examples;

import org.jspecify.annotations.NullMarked;
