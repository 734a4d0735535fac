package io.github.parindex.io.xlsx;

/** The whole numbers by which parts of a workbook refer to each other. */
final class Digits {

    private static final int LONGEST = 9;

    private Digits() {}

    /** The number of up to nine digits, or -1 for any other text. */
    static int number(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
