/** The start of the command line. */
@NullMarked
package io.github.parindex.examples;

import org.jspecify.annotations.NullMarked;
