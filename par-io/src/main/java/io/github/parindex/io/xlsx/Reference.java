package io.github.parindex.io.xlsx;

import io.github.parindex.io.Problem;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;

/**
 * The place of a cell.
 *
 * @param row 1 to {@value #ROWS}
 * @param column 1 to {@value #COLUMNS}
 */
record Reference(int row, int column) {

    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    /** Reads a reference such as {@code B7}; none lies beyond {@code XFD1048576}. */
    static Reference parse(String text) throws RefusedFile {
        int column = 0;
        int row = 0;
        int i = 0;
        for (; i < text.length() && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z' && column <= COLUMNS; i++) {
            column = column * 26 + text.charAt(i) - 'A' + 1;
        }
        for (; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9' && row <= ROWS; i++) {
            row = row * 10 + text.charAt(i) - '0';
        }
        if (i < text.length() || row < 1 || column < 1 || row > ROWS || column > COLUMNS) {
            throw refused(text);
        }
        return new Reference(row, column);
    }

    static RefusedFile refused(String text) {
        String shown = Problem.shortened(text);
        return RefusedFile.of(Wording.of("xlsx.workbookBrokenCellBeyond", shown));
    }

    /** The letters of a column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
