/** Finds the format of a file, and reads many files as one campaign. */
@NullMarked
package io.github.parindex.io.files;

import org.jspecify.annotations.NullMarked;
