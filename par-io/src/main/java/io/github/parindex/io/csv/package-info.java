/**
 * CSV files. What is written for readers of a language other than English begins with a byte order mark, by which spreadsheets
 * know UTF-8; readers pass over it.
 */
@NullMarked
package io.github.parindex.io.csv;

import org.jspecify.annotations.NullMarked;
