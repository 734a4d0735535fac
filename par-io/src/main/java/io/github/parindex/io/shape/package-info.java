/**
 * One chapter a shape of rule and a kind of observation: its document, its clause, its cell.
 *
 * <p>To add a shape, write its chapter and give it its rows in {@link io.github.parindex.io.shape.Shapes}.
 */
@NullMarked
package io.github.parindex.io.shape;

import org.jspecify.annotations.NullMarked;
