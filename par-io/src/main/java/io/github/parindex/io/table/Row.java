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

    /**
     * The text of one of its cells, for those who do not ask where it stands.
     *
     * @param index 0 for the first, below the size
     * @return empty if it is blank or at fault
     */
    default String text(int index) {
        return cell(index).text();
    }
}
