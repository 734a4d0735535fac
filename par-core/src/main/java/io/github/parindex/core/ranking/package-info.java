/** Orders units, breaks ties as published, and grades. */
@NullMarked
package io.github.parindex.core.ranking;

import org.jspecify.annotations.NullMarked;
