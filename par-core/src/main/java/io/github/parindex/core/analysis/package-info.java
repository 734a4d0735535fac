/** Shows how far a result depends on the choices behind it. */
@NullMarked
package io.github.parindex.core.analysis;

import org.jspecify.annotations.NullMarked;
