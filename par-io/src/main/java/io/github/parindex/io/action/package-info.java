/** Plans and what they cost, as JSON documents. */
@NullMarked
package io.github.parindex.io.action;

import org.jspecify.annotations.NullMarked;
