package io.github.parindex.core.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The English sentences of refusals, from the file beside this class. */
final class Sentences {

    static final Map<String, Template> ENGLISH = read("Refusals.properties");

    private Sentences() {}

    private static Map<String, Template> read(String name) {
        try (InputStream file = Sentences.class.getResourceAsStream(name)) {
            return Template.readAll(Objects.requireNonNull(file, name));
        } catch (IOException impossible) {
            throw new UncheckedIOException("the file is in the jar", impossible);
        }
    }
}
