/** Says what is measured: a tree of criteria, a rule on every leaf, the legal source beside it. */
@NullMarked
package io.github.parindex.core.criteria;

import org.jspecify.annotations.NullMarked;
