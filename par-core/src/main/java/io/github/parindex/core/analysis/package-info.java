/** Shows how far an index depends on the choices behind it. It asks the index, and has none of its own. */
@NullMarked
package io.github.parindex.core.analysis;

import org.jspecify.annotations.NullMarked;
