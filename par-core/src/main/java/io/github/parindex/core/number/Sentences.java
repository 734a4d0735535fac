package io.github.parindex.core.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The English sentences of refusals, from the file beside this class. */
final class Sentences {

    static final Map<String, Template> ENGLISH = read("Refusals.properties");

    private Sentences() {}

    private static Map<String, Template> read(String name) {
        Properties lines = new Properties();
        try (InputStream bytes = Sentences.class.getResourceAsStream(name)) {
            lines.load(new InputStreamReader(Objects.requireNonNull(bytes, name), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("the file is in the jar", impossible);
        }
        Map<String, Template> sentences = new TreeMap<>();
        lines.stringPropertyNames().forEach(key -> sentences.put(key, Template.of(lines.getProperty(key))));
        return Map.copyOf(sentences);
    }
}
