/** The command line: scores, reports, checks, and converts files of any format the library reads. */
@NullMarked
package io.github.parindex.examples.cli;

import org.jspecify.annotations.NullMarked;
