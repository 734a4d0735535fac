package io.github.parindex.examples;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the validator of documents logs: it says at every start which version it is, and is not asked. */
final class ValidatorLog {

    // A logger that nobody holds may forget its level.
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private ValidatorLog() {}

    /** Leaves warnings, for a program that prints for people. */
    static void warningsOnly() {
        VALIDATOR.setLevel(Level.WARNING);
    }
}
