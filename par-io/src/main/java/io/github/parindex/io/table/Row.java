package io.github.parindex.io.table;

/** A row of cells. */
public interface Row {

    /**
     * Where the row begins.
     *
     * @return 1 for the first line
     */
    int line();

    /**
     * How many cells it has.
     *
     * @return 0 or more
     */
    int size();

    /**
     * One of its cells.
     *
     * @param index 0 for the first, below the size
     * @return the cell
     */
    Cell cell(int index);
}
