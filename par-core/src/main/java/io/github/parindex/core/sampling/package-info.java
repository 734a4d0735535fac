/** What a sample says of a population: estimates with their error. */
@NullMarked
package io.github.parindex.core.sampling;

import org.jspecify.annotations.NullMarked;
