/** JSON documents. */
@NullMarked
package io.github.parindex.io.json;

import org.jspecify.annotations.NullMarked;
