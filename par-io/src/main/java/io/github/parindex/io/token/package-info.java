/** Reads any JSON document by the shape of its record, with every fault at its place; knows no document. */
@NullMarked
package io.github.parindex.io.token;

import org.jspecify.annotations.NullMarked;
