/** Scoreboards and rankings as a report for readers: one self-contained HTML file, and its charts as SVG. */
@NullMarked
package io.github.parindex.io.html;

import org.jspecify.annotations.NullMarked;
