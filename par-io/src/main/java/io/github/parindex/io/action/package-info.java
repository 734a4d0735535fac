/** Plans, what they cost, what moved between two rankings, and how sure rankings are, as JSON documents. */
@NullMarked
package io.github.parindex.io.action;

import org.jspecify.annotations.NullMarked;
