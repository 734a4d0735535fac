/** The service index of Decision 766/QĐ-TTg and its published rows. */
@NullMarked
package io.github.parindex.examples.qd766;

import org.jspecify.annotations.NullMarked;
