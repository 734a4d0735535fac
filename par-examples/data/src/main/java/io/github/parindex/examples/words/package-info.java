/** What the examples say: the language of a reader, and the sentences that no other program needs. */
@NullMarked
package io.github.parindex.examples.words;

import org.jspecify.annotations.NullMarked;
