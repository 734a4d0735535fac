/** Shows how far a result depends on the choices behind it, and an estimate on those who were asked. */
@NullMarked
package io.github.parindex.core.analysis;

import org.jspecify.annotations.NullMarked;
