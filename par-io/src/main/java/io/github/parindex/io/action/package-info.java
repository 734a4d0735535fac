/** Plans, what they cost, and how sure rankings are, as JSON documents. */
@NullMarked
package io.github.parindex.io.action;

import org.jspecify.annotations.NullMarked;
