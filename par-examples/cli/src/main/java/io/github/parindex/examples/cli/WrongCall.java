package io.github.parindex.examples.cli;

import io.github.parindex.io.words.Wording;
import java.util.Locale;

/** An option or a file name that cannot be meant. */
final class WrongCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    WrongCall(Wording wording) {
        super(wording.toString());
        this.wording = wording;
    }

    String in(Locale locale) {
        return wording.in(locale);
    }
}
