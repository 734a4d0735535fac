package io.github.parindex.io.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a document in three steps: shape, constraints, meaning. Each reports all it finds. */
final class DocumentReader {

    private DocumentReader() {}

    // Makes a value of the core from a document, or null if nothing of it can be used.
    interface Meaning<D, T> {
        @Nullable
        T of(D document, Findings findings);
    }

    static <D, T> Loaded<T> read(Source source, ReadLimits limits, Class<D> type, Meaning<D, T> meaning) {
        Loaded<String> loaded = source.text(limits);
        Optional<String> text = loaded.usable();
        if (text.isEmpty()) {
            return Loaded.failed(loaded.problems());
        }
        Findings findings = new Findings(source.name(), text.get(), limits);
        try {
            return findings.loaded(value(text.get(), limits, type, meaning, findings));
        } catch (Findings.TooMany hopeless) {
            return findings.loaded(null);
        }
    }

    private static <D, T> @Nullable T value(
            String text, ReadLimits limits, Class<D> type, Meaning<D, T> meaning, Findings findings) {
        @Nullable D document = type.cast(shape(text, limits, Shape.of(type), findings));
        if (document == null) {
            return null;
        }
        Validation.check(document, findings);
        return meaning.of(document, findings);
    }

    /** Reads the tokens; null if the document has not the shape at all or breaks off. */
    static @Nullable Object shape(String text, ReadLimits limits, Shape shape, Findings findings) {
        try (JsonParser parser = Json.parser(text, limits)) {
            return new Tokens(parser, findings).document(shape);
        } catch (IOException impossible) {
            throw new AssertionError("the text is in memory", impossible);
        }
    }
}
