package io.github.parindex.io.words;

/** What someone has before them who reads a refusal: it decides in which vocabulary advice is given. */
public enum Medium {
    /** A program that calls the library: advice names methods. */
    JAVA(""),
    /** A JSON document: advice names fields. */
    JSON(".json"),
    /** A table or workbook: advice says what to type in a cell. */
    TABLE(".table");

    private final String suffix;

    Medium(String suffix) {
        this.suffix = suffix;
    }

    /** What stands behind the key of a sentence that is this medium's own. */
    String suffix() {
        return suffix;
    }
}
