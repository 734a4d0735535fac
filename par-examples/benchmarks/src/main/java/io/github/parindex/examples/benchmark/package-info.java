/** How long the library takes, beside plain loops over the same figures; measured by JMH. */
@NullMarked
package io.github.parindex.examples.benchmark;

import org.jspecify.annotations.NullMarked;
