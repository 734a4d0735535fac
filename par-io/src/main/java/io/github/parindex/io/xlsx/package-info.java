/** Excel workbooks (XLSX). */
@NullMarked
package io.github.parindex.io.xlsx;

import org.jspecify.annotations.NullMarked;
