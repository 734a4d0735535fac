/** Reads and writes the documents of parindex. */
module io.github.parindex.io {
    requires com.fasterxml.jackson.databind;
    requires static com.github.weisj.jsvg;
    requires com.networknt.schema;
    requires de.siegmar.fastcsv;
    requires transitive io.github.parindex.core;
    requires transitive jakarta.validation;
    requires java.logging;
    requires java.xml;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    exports io.github.parindex.io;
    exports io.github.parindex.io.action;
    exports io.github.parindex.io.csv;
    exports io.github.parindex.io.files;
    exports io.github.parindex.io.html;
    exports io.github.parindex.io.json;
    exports io.github.parindex.io.recipe;
    exports io.github.parindex.io.shape;
    exports io.github.parindex.io.words;
    exports io.github.parindex.io.xlsx;

    opens io.github.parindex.io.action to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.parindex.io.json to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.parindex.io.recipe to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.parindex.io.shape to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.parindex.io.token to
            org.hibernate.validator;
}
