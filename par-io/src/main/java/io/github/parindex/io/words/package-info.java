/** Every sentence a person reads, one file a language. */
@NullMarked
package io.github.parindex.io.words;

import org.jspecify.annotations.NullMarked;
