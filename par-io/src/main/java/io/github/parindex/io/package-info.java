/** What every format shares: values loaded from files, with their problems. */
@NullMarked
package io.github.parindex.io;

import org.jspecify.annotations.NullMarked;
