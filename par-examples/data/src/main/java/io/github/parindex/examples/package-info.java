/** Runnable examples. */
@NullMarked
package io.github.parindex.examples;

import org.jspecify.annotations.NullMarked;
